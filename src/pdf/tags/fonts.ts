/** The fonts of a PDF, as far as they tell what is written with them. */
import { PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { streamText } from './stream-text.ts';
import { readUnicodeMap } from './unicode-map.ts';

/** A font as a page uses it. */
export interface Font {
  readonly dict: PDFDict;
  /** How many hexadecimal digits a code has. */
  readonly digits: 2 | 4;
  /** What codes stand for. */
  readonly map: ReadonlyMap<number, string>;
  /** The code of a space, in digits; null where the font has none. */
  readonly space: string | null;
}

const name = (key: string): PDFName => PDFName.of(key);

function readMap(dict: PDFDict): ReadonlyMap<number, string> {
  const stream = dict.lookup(name('ToUnicode'));
  const text = stream instanceof PDFRawStream ? streamText(stream) : null;
  return text === null ? new Map() : readUnicodeMap(text);
}

function spaceOf(map: ReadonlyMap<number, string>, digits: number): string | null {
  const found = [...map].find(([code, letters]) => code !== 0 && (letters === ' ' || letters === '\u00A0'));
  return found ? found[0].toString(16).toUpperCase().padStart(digits, '0') : null;
}

function readFont(dict: PDFDict): Font {
  const digits = dict.get(name('Subtype')) === name('Type0') ? 4 : 2;
  const map = readMap(dict);
  return { dict, digits, map, space: spaceOf(map, digits) };
}

/** Reads the fonts of a document, each once. */
export class Fonts {
  readonly #document: PDFDocument;
  readonly #known = new Map<PDFRef, Font>();

  constructor(document: PDFDocument) {
    this.#document = document;
  }

  /** The font that a page or form knows by a name, `F4`; null where it knows none. */
  find(resources: PDFDict | undefined, key: string): Font | null {
    const ref = resources?.lookupMaybe(name('Font'), PDFDict)?.get(name(key));
    if (!(ref instanceof PDFRef)) return null;
    const font = this.#known.get(ref) ?? readFont(this.#document.context.lookup(ref, PDFDict));
    this.#known.set(ref, font);
    return font;
  }

  /** Names under which a page or form has fonts with a space. */
  spacious(resources: PDFDict | undefined): [name: string, font: Font][] {
    const keys = resources?.lookupMaybe(name('Font'), PDFDict)?.keys() ?? [];
    return keys.flatMap((key): [string, Font][] => {
      const font = this.find(resources, key.decodeText());
      return font?.space ? [[key.decodeText(), font]] : [];
    });
  }
}
