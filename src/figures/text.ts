/**
 * Text measured at build time with the deck's own fonts, so that labels are laid out from their words and
 * whoever edits a label need not draw anything again.
 */
import { advance } from './typefaces/advance.ts';
import type { CutName } from './typefaces/cuts.ts';

/** The theme's text classes for drawings. */
export type TextStyle = 'label' | 'label-strong' | 'note' | 'mono';

/** A static cut of a typeface and the size the theme sets it in. */
export interface Cut {
  readonly name: CutName;
  /** CSS pixels on the 1280 x 720 slide. */
  readonly size: number;
}

/** What each class is set in: the same values as in the theme's style sheet. */
export const textStyles: Readonly<Record<TextStyle, Cut>> = {
  label: { name: 'archivo-narrow 600', size: 20 },
  'label-strong': { name: 'archivo-narrow 700', size: 20 },
  note: { name: 'source-serif-4 400', size: 20 },
  mono: { name: 'ibm-plex-mono 400', size: 15 },
};

/** Distance of two baselines, in sizes of the text. */
export const lineHeight = 1.2;

/**
 * Width of one line in CSS pixels, kerning included; `size` where it is not the style's own.
 * Chromium measures the same to a hundredth of a pixel (tested against recorded widths).
 * Throws where the shipped (latin) cut lacks a character: the browser would set it in another typeface.
 */
export function textWidth(text: string, style: TextStyle, size: number = textStyles[style].size): number {
  const cut = textStyles[style];
  return advance(text, cut.name) * size;
}

function fill(words: readonly string[], width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * Lines of at most `width` pixels, as few as it takes and of about the same length, so that no word is left
 * alone on the last one. Breaks at ordinary spaces only. Throws where one word alone is wider than `width`.
 */
export function wrap(text: string, style: TextStyle, width: number, size?: number): string[] {
  const measure = (line: string): number => textWidth(line, style, size);
  const words = text.split(' ').filter(Boolean);
  const wide = words.find((word) => measure(word) > width);
  if (wide) throw new Error(`"${wide}" is wider than the ${width} px it has in the drawing.`);
  const { length } = fill(words, width, measure);
  let [narrow, enough] = [0, width];
  while (enough - narrow > 1) {
    const middle = (narrow + enough) / 2;
    if (fill(words, middle, measure).length > length) narrow = middle;
    else enough = middle;
  }
  return fill(words, enough, measure);
}
