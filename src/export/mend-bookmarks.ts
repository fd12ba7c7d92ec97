/** Where Chromium's bookmarks say something else than the headlines. */
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

const lettersOf = (text: string): string => text.replace(/\s+/g, '');

function bookmarks(document: PDFDocument): PDFDict[] {
  const outline = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const found: PDFDict[] = [];
  let next = outline?.lookupMaybe(PDFName.of('First'), PDFDict);
  while (next) {
    found.push(next);
    next = next.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return found;
}

/**
 * Gives bookmarks the spaces back that Chromium drops where a headline breaks into lines (Chromium 143 and 156).
 * A bookmark that is none of the headlines stays as it is.
 */
export function mendBookmarks(document: PDFDocument, headlines: readonly string[]): void {
  const byLetters = new Map(headlines.map((headline) => [lettersOf(headline), headline]));
  for (const bookmark of bookmarks(document)) {
    const title = bookmark.lookup(PDFName.of('Title'));
    if (!(title instanceof PDFString || title instanceof PDFHexString)) continue;
    const headline = byLetters.get(lettersOf(title.decodeText()));
    if (headline !== undefined) bookmark.set(PDFName.of('Title'), PDFHexString.fromText(headline));
  }
}
