/** Widths read from a font file, so that nobody who builds the deck has to open one. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

/** A cut of a typeface, in units of the font. Characters that share a number stand together in one text. */
export interface CutMetrics {
  readonly unitsPerEm: number;
  /** The characters of each width. */
  readonly advances: Readonly<Record<string, string>>;
  /** Pairs, two characters each, by how much wider they are than their characters: kerning and ligatures. */
  readonly pairs: Readonly<Record<string, string>>;
  /** Threes, by how much wider they are than their pairs tell: what stands beside a ligature, and ligatures of three. */
  readonly threes: Readonly<Record<string, string>>;
}

const require = createRequire(import.meta.url);

/** Opens the latin file that the deck ships of a cut, such as `archivo-narrow`, 600. */
export function openCut(typeface: string, weight: number): fontkit.Font {
  const file = `@fontsource/${typeface}/files/${typeface}-latin-${weight}-normal.woff2`;
  const font = fontkit.create(readFileSync(require.resolve(file)));
  if ('fonts' in font) throw new Error(`${file} holds more than one font.`);
  return font;
}

/** The texts of each number, smallest number first. */
function grouped(numbers: ReadonlyMap<string, number>): Record<string, string> {
  const groups = new Map<number, string>();
  for (const [text, number] of numbers) groups.set(number, (groups.get(number) ?? '') + text);
  const inOrder = [...groups].sort(([a], [b]) => a - b);
  return Object.fromEntries(inOrder.map(([number, texts]) => [`${number}`, texts]));
}

const without0 = (numbers: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...numbers].filter(([, number]) => number !== 0));

/**
 * Whether fontkit 2.0.4 says the same of a character at all times: it fails on pairs with marks that are set over other
 * letters, and sets digits beside a fraction slash as a fraction, as browsers do only where they are told to.
 */
export const isMeasured = (character: string): boolean => !/\p{M}|[\u2044\u2215]/u.test(character);

/** Measures every character of a cut, every two of them side by side, and threes where two are one glyph. Takes seconds. */
export function measureCut(typeface: string, weight: number): CutMetrics {
  const font = openCut(typeface, weight);
  const characters = font.characterSet
    .map((code) => String.fromCodePoint(code))
    .filter(isMeasured)
    .sort();
  const width = (text: string): number => font.layout(text).advanceWidth;
  const advances = new Map(characters.map((one) => [one, width(one)]));
  const kerned = (a: string, b: string): number =>
    width(a + b) - (advances.get(a) ?? 0) - (advances.get(b) ?? 0);
  const twos = characters.flatMap((a) => characters.map((b): readonly [string, string] => [a, b]));
  const pairs = new Map(twos.map(([a, b]) => [a + b, kerned(a, b)]));
  const ligatures = twos.filter(([a, b]) => font.layout(a + b).glyphs.length === 1).map(([a, b]) => a + b);
  const besides = ligatures.flatMap((two) => characters.flatMap((one) => [one + two, two + one]));
  const byPairs = (text: string): number =>
    [...text].reduce(
      (sum, one, at) => sum + (advances.get(one) ?? 0) + (pairs.get(text.slice(at - 1, at + 1)) ?? 0),
      0,
    );
  const threes = new Map(besides.map((text) => [text, width(text) - byPairs(text)]));
  return {
    unitsPerEm: font.unitsPerEm,
    advances: grouped(advances),
    pairs: grouped(without0(pairs)),
    threes: grouped(without0(threes)),
  };
}
