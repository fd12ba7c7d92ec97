/**
 * Text measured at build time with the deck's own fonts, so that labels are laid out from their words and
 * whoever edits a label need not draw anything again.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

/** The theme's text classes for drawings. */
export type TextStyle = 'label' | 'label-strong' | 'note' | 'mono';

/** A static cut of a typeface and the size the theme sets it in. */
export interface Cut {
  /** Package of the cut under `@fontsource`. */
  readonly typeface: 'archivo-narrow' | 'source-serif-4' | 'ibm-plex-mono';
  readonly weight: 400 | 500 | 600 | 700;
  /** CSS pixels on the 1280 x 720 slide. */
  readonly size: number;
}

/** What each class is set in: the same values as in the theme's style sheet. */
export const textStyles: Readonly<Record<TextStyle, Cut>> = {
  label: { typeface: 'archivo-narrow', weight: 600, size: 20 },
  'label-strong': { typeface: 'archivo-narrow', weight: 700, size: 20 },
  note: { typeface: 'source-serif-4', weight: 400, size: 20 },
  mono: { typeface: 'ibm-plex-mono', weight: 400, size: 15 },
};

/** Distance of two baselines, in sizes of the text. */
export const lineHeight = 1.2;

const require = createRequire(import.meta.url);
const opened = new Map<string, fontkit.Font>();

function openCut({ typeface, weight }: Cut): fontkit.Font {
  const file = `@fontsource/${typeface}/files/${typeface}-latin-${weight}-normal.woff2`;
  const known = opened.get(file);
  if (known) return known;
  const font = fontkit.create(readFileSync(require.resolve(file)));
  if ('fonts' in font) throw new Error(`${file} holds more than one font.`);
  opened.set(file, font);
  return font;
}

/** Advances in sizes of the text by cut and line: a line is measured again for every width that `wrap` tries. */
const measured = new Map<fontkit.Font, Map<string, number>>();

function advance(font: fontkit.Font, text: string, typeface: string): number {
  const lines = measured.get(font) ?? new Map<string, number>();
  measured.set(font, lines);
  const known = lines.get(text);
  if (known !== undefined) return known;
  const missing = [...text].find((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  if (missing) throw new Error(`"${missing}" in "${text}" is not in ${typeface} (latin).`);
  const width = font.layout(text).advanceWidth / font.unitsPerEm;
  lines.set(text, width);
  return width;
}

/**
 * Width of one line in CSS pixels, kerning included; `size` where it is not the style's own.
 * Chromium measures the same to a hundredth of a pixel (tested against recorded widths).
 * Throws where the shipped (latin) cut lacks a character: the browser would set it in another typeface.
 */
export function textWidth(text: string, style: TextStyle, size: number = textStyles[style].size): number {
  const cut = textStyles[style];
  return advance(openCut(cut), text, cut.typeface) * size;
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
