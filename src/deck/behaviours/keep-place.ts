import type { RevealApi } from 'reveal.js';
import { awayInAddress } from '../hot/sought-place.ts';
import { placeFor, placeFormat } from '../kept-place.ts';
import { sessionState, tabStorage } from '../session-state.ts';
import type { Behaviour } from './behaviour.ts';

const kept = sessionState(placeFormat, tabStorage());

const address = (): string => `${window.location.search}${window.location.hash}`;

/** The part of the address that names the slide and step on screen, as reveal.js writes it. */
export function placeInAddress(reveal: RevealApi): string {
  const { h, f: step } = reveal.getIndices() as { h: number; f?: number };
  const { id } = reveal.getCurrentSlide();
  // A slide that is being written may have no id yet.
  return `#/${id || h}${step !== undefined && step >= 0 ? `/${step}` : ''}`;
}

/** Brings the address up to the place that was kept; to be done before reveal.js reads it. */
export function restorePlace(): void {
  const place = placeFor(address(), kept.read());
  if (place !== null) window.history.replaceState(null, '', place);
}

/**
 * Keeps the place at every step. reveal.js writes it into the address up to a second late (6.0.2,
 * controllers/location.js, `debouncedReplaceState`): a reload or a crash just after a step would lose it. Storage takes
 * its time, and the slide does not wait for it.
 */
export const keepPlace: Behaviour = ({ reveal }) => {
  const place = (): string => (import.meta.hot && awayInAddress(reveal)) || placeInAddress(reveal);
  const keep = (): void => kept.write({ place: `${window.location.search}${place()}`, address: address() });
  const keepNext = (): number => window.setTimeout(keep);
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) reveal.on(event, keepNext);
  window.addEventListener('pagehide', keep);
};
