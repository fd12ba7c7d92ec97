/**
 * Says in a font what its signs are used for. A typeface may have one shape for two characters (’ and ʼ in Source Serif 4);
 * browsers tell the right one on the page, beside the font's, and not every reader looks there (pdf.js 5.4).
 */
import { type PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { Font } from './fonts.ts';
import type { TaggedTexts } from './tagged-texts.ts';
import { writeUnicodeMap } from './unicode-map.ts';

const name = (key: string): PDFName => PDFName.of(key);

/** What a sign is used for: null where it is used for more than one thing. */
type Uses = Map<number, string | null>;

function usesByFont(texts: TaggedTexts): Map<Font, Uses> {
  const all = new Map<Font, Uses>();
  for (const { shown } of texts.all) {
    for (const { font, code, text } of shown.signs) {
      if (!font || code === 0) continue;
      const uses: Uses = all.get(font) ?? new Map();
      const known = uses.get(code);
      uses.set(code, known === undefined || known === text ? text : null);
      all.set(font, uses);
    }
  }
  return all;
}

/** Signs that always stand for something else than the font says. */
const corrected = (font: Font, uses: Uses): [number, string][] =>
  [...uses].flatMap(([code, text]): [number, string][] =>
    text && font.map.get(code) !== text ? [[code, text]] : [],
  );

function setMap(document: PDFDocument, font: PDFDict, map: ReadonlyMap<number, string>): void {
  const stream = document.context.flateStream(writeUnicodeMap(map));
  const known = font.get(name('ToUnicode'));
  if (known instanceof PDFRef) document.context.assign(known, stream);
  else font.set(name('ToUnicode'), document.context.register(stream));
}

/** Corrects the fonts of a document by what its pages say. */
export function explainSigns(document: PDFDocument, texts: TaggedTexts): void {
  for (const [font, uses] of usesByFont(texts)) {
    const changes = corrected(font, uses);
    if (font.digits === 4 && changes.length > 0)
      setMap(document, font.dict, new Map([...font.map, ...changes]));
  }
}
