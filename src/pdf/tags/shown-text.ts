/** Reads what a text object of a page shows, letter by letter. */
import type { Font } from './fonts.ts';

/** One shape that is shown. */
export interface Sign {
  readonly font: Font | null;
  readonly code: number;
  /** The letters it stands for; none where another sign beside it says them too. */
  readonly text: string;
  /** Whether the page says what it stands for, against the font. */
  readonly isExplained: boolean;
}

/** What a text object shows. */
export interface ShownText {
  readonly signs: readonly Sign[];
  readonly text: string;
  /** Name of the font it ends with, and its size, as the page writes them: `F4`, `10.66`. */
  readonly font: string;
  readonly size: string;
}

const parts =
  /\/(?<font>\S+)\s+(?<size>[-\d.]+)\s+Tf\b|\/ActualText\s*<(?<actual>[0-9A-Fa-f]*)>|<(?<shown>[0-9A-Fa-f]*)>\s*Tj\b|\[(?<row>[^\]]*)\]\s*TJ\b|\b(?<mark>BDC|BMC|EMC)\b/g;

/** Text in UTF-16 with its mark in front. */
function decoded(hex: string): string {
  const units = (hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
  return String.fromCharCode(...units).replace(/^\uFEFF/, '');
}

/** Follows the operators of a text object. */
class Reader {
  readonly signs: Sign[] = [];
  font = '';
  size = '';
  #font: Font | null = null;
  /** What the marks that are open say in place of the signs under them; null for a mark that says nothing. */
  readonly #actual: (string | null)[] = [];
  #next: string | null = null;
  readonly #fontOf: (key: string) => Font | null;

  constructor(fontOf: (key: string) => Font | null) {
    this.#fontOf = fontOf;
  }

  read({ font, size = '', actual, shown, row, mark }: Readonly<Record<string, string | undefined>>): void {
    if (font !== undefined) {
      this.font = font;
      this.size = size;
      this.#font = this.#fontOf(font);
    } else if (actual !== undefined) this.#next = decoded(actual);
    else if (mark === 'EMC') this.#actual.pop();
    else if (mark !== undefined) {
      this.#actual.push(this.#next);
      this.#next = null;
    } else this.#show(shown ?? (row ?? '').replace(/<([^>]*)>|[^<]/g, '$1'));
  }

  #show(hex: string): void {
    const digits = this.#font?.digits ?? 4;
    for (let at = 0; at + digits <= hex.length; at += digits) {
      const code = Number.parseInt(hex.slice(at, at + digits), 16);
      const actual = this.#actual.at(-1) ?? null;
      const text = actual ?? this.#font?.map.get(code) ?? '';
      this.signs.push({ font: this.#font, code, text, isExplained: actual !== null });
      // The signs after the first add nothing to it.
      if (actual !== null) this.#actual[this.#actual.length - 1] = '';
    }
  }
}

/** Reads a text object. `fontOf` finds a font by its name. */
export function readShownText(text: string, fontOf: (key: string) => Font | null): ShownText {
  const reader = new Reader(fontOf);
  for (const { groups } of text.matchAll(parts)) reader.read(groups ?? {});
  const { signs, font, size } = reader;
  return { signs, text: signs.map((sign) => sign.text).join(''), font, size };
}
