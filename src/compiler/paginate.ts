/** How the list of sources is laid out on slides: how much of it one holds, and where it is cut. */
import { referenceText } from './directives/references.ts';
import type { SourceWords, Vocabulary } from './vocabulary-types.ts';

/**
 * How much of the list a slide holds, estimated: two columns of about 540 px, less the room for the number, hold 53
 * characters of 20 px text a line, or 55 of an address in the smaller mono, which starts a line of its own; what a
 * headline of one line leaves of the slide's height is 468 px, and the last entry needs no gap below it.
 */
const listMeasure = {
  columns: 2,
  text: { charactersPerLine: 53, lineHeight: 26 },
  address: { charactersPerLine: 55, lineHeight: 20 },
  gap: 10,
  columnHeight: 478,
} as const;

function entryHeight(words: SourceWords | undefined): number {
  if (!words) return 0;
  const [text, address] = referenceText(words);
  const lines = ({ length }: string, of: { charactersPerLine: number; lineHeight: number }): number =>
    Math.ceil(length / of.charactersPerLine) * of.lineHeight;
  return lines(text, listMeasure.text) + lines(address, listMeasure.address) + listMeasure.gap;
}

/** A line of the list and how much of a column it takes. */
interface Measured {
  readonly key: string;
  readonly height: number;
}

/** Fills columns one after the other, and a page to a height in all; no entry is broken across columns. */
function fill(entries: readonly Measured[], pageHeight: number): string[][] {
  const pages: string[][] = [[]];
  let column = 1;
  let inColumn = 0;
  let onPage = 0;
  for (const { key, height } of entries) {
    if (inColumn > 0 && inColumn + height > listMeasure.columnHeight) {
      column += 1;
      inColumn = 0;
    }
    if (column > listMeasure.columns || (onPage > 0 && onPage + height > pageHeight)) {
      pages.push([]);
      column = 1;
      inColumn = 0;
      onPage = 0;
    }
    pages.at(-1)?.push(key);
    inColumn += height;
    onPage += height;
  }
  return pages;
}

/** Cuts the list into as few pages as will do, and these as equally full as the height of a line allows. */
export function paginate(keys: readonly string[], sources: Vocabulary['sources']): string[][] {
  const entries = keys.map((key) => ({ key, height: entryHeight(sources.get(key)) }));
  const fullPage = listMeasure.columns * listMeasure.columnHeight;
  let pages = fill(entries, fullPage);
  for (let height = fullPage; height > 0; height -= listMeasure.text.lineHeight) {
    const evener = fill(entries, height);
    if (evener.length > pages.length) break;
    pages = evener;
  }
  return pages;
}
