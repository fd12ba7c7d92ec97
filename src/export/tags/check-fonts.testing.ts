/** Machine checks of a PDF's fonts: embedded, readable as Unicode, and with a shape for every character shown. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { operationsOf } from './operations.ts';
import { streamText } from './stream-text.ts';

const name = (key: string): PDFName => PDFName.of(key);
const nameIn = (dict: PDFDict, key: string): string =>
  dict.lookupMaybe(name(key), PDFName)?.decodeText() ?? '';

function fontFaults(font: PDFDict): string[] {
  const inner = font.lookupMaybe(name('DescendantFonts'), PDFArray)?.lookup(0, PDFDict);
  const descriptor = inner?.lookupMaybe(name('FontDescriptor'), PDFDict);
  const faults: [boolean, string][] = [
    [nameIn(font, 'Subtype') === 'Type0', `is a ${nameIn(font, 'Subtype')} font`],
    [/^[A-Z]{6}\+/.test(nameIn(font, 'BaseFont')), 'is no subset'],
    [descriptor?.has(name('FontFile2')) ?? false, 'is not embedded'],
    [font.has(name('ToUnicode')), 'does not tell its characters'],
    [inner?.has(name('CIDToGIDMap')) ?? false, 'does not tell its shapes'],
  ];
  return faults.flatMap(([holds, fault]) => (holds ? [] : [`${nameIn(font, 'BaseFont')} ${fault}`]));
}

/** Glyph numbers that a stream shows, four hexadecimal digits each. */
function glyphsIn(stream: PDFRawStream): string[] {
  const operations = operationsOf(streamText(stream) ?? '') ?? [];
  return operations
    .filter(({ operator }) => operator === 'Tj' || operator === 'TJ')
    .flatMap(({ operands }) => operands.flatMap((word) => /^<([0-9A-F]+)>$/i.exec(word)?.[1] ?? []))
    .flatMap((digits) => digits.match(/.{4}/g) ?? []);
}

/** Every fault of a PDF's fonts. Glyph 0 is the box that stands for a character the font does not have. */
export async function fontFaultsOf(bytes: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const isFont = (object: unknown): object is PDFDict =>
    object instanceof PDFDict &&
    nameIn(object, 'Type') === 'Font' &&
    !nameIn(object, 'Subtype').startsWith('CID');
  const isDrawing = (object: unknown): object is PDFRawStream =>
    object instanceof PDFRawStream &&
    !object.dict.has(name('Length1')) &&
    nameIn(object.dict, 'Subtype') !== 'XML';
  const glyphs = objects.filter(isDrawing).flatMap(glyphsIn);
  if (glyphs.length === 0) return ['No character is shown'];
  const missing = glyphs.filter((glyph) => glyph === '0000').map(() => 'A character has no shape');
  return [...objects.filter(isFont).flatMap(fontFaults), ...missing];
}
