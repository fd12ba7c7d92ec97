/** A place of the show, in the page's address and in the browser's history. */
import type { RevealApi } from 'reveal.js';

/** A slide at one of its steps; -1 before the first, as reveal.js counts. */
export interface ShowPlace {
  readonly slide: string;
  readonly step: number;
}

/** Where the show stands. */
export function placeOf(reveal: RevealApi): ShowPlace {
  const step: number | undefined = reveal.getIndices().f;
  // A slide that is being written may have no id yet.
  const slide = reveal.getCurrentSlide().id || String(reveal.getIndices().h);
  return { slide, step: step ?? -1 };
}

/** The part of the address that names a place: `#/excomm/1`, as reveal.js reads it. */
export const addressOf = ({ slide, step }: ShowPlace): string => `#/${slide}${step >= 0 ? `/${step}` : ''}`;

/** Reads a place out of what an entry of the history keeps; null for anything else. */
export function readPlace(state: unknown): ShowPlace | null {
  const place = (state as { readonly place?: unknown } | null)?.place;
  if (typeof place !== 'object' || place === null) return null;
  const { slide, step } = place as Partial<Record<keyof ShowPlace, unknown>>;
  return typeof slide === 'string' && Number.isInteger(step) ? { slide, step: step as number } : null;
}

/** The slide that an address names, by its own id or by that of something in it; undefined where there is none. */
export function slideNamed(hash: string): string | undefined {
  const [id = ''] = hash.replace(/^#\/?/, '').split('/');
  if (id === '') return undefined;
  try {
    return document.getElementById(decodeURIComponent(id))?.closest('.slides > section')?.id;
  } catch {
    return undefined;
  }
}
