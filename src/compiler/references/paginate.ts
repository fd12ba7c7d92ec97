/** How the list of sources is laid out on slides: how much of it one holds, and where it is cut. */
import { referenceText } from '../directives/references.ts';
import type { SourceWords, Vocabulary } from '../vocabulary-types.ts';

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
  /** Left to pictures that stand above the list, as much as lets them be seen. */
  pictureHeight: 250,
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

/** Height of a column on a page, the first one's where `taken` of it is not the list's. */
const columnHeight = (page: number, taken: number): number =>
  listMeasure.columnHeight - (page === 1 ? taken : 0);

/** Fills columns one after the other, and a page to a height in all; no entry is broken across columns. */
function fill(entries: readonly Measured[], pageHeight: number, taken: number): string[][] {
  const pages: string[][] = [[]];
  let column = 1;
  let inColumn = 0;
  let onPage = 0;
  for (const { key, height } of entries) {
    const inEach = columnHeight(pages.length, taken);
    const inAll = Math.min(pageHeight, listMeasure.columns * inEach);
    if (inColumn > 0 && inColumn + height > inEach) {
      column += 1;
      inColumn = 0;
    }
    if (column > listMeasure.columns || (onPage > 0 && onPage + height > inAll)) {
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

/**
 * Cuts the list into as few pages as will do, and these as equally full as the height of a line allows. The first page has
 * room for pictures above it where `belowPictures`.
 */
export function paginate(
  keys: readonly string[],
  sources: Vocabulary['sources'],
  belowPictures = false,
): string[][] {
  const taken = belowPictures ? listMeasure.pictureHeight : 0;
  const entries = keys.map((key) => ({ key, height: entryHeight(sources.get(key)) }));
  const fullPage = listMeasure.columns * listMeasure.columnHeight;
  let pages = fill(entries, fullPage, taken);
  for (let height = fullPage; height > 0; height -= listMeasure.text.lineHeight) {
    const evener = fill(entries, height, taken);
    if (evener.length > pages.length) break;
    pages = evener;
  }
  return pages;
}
