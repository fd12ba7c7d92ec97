/** What a PDF needs besides its tags to be kept for long (PDF/A-2): its colours defined, page by page where they mix. */
import { PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { srgbProfile } from './srgb-profile.ts';

const name = (key: string): PDFName => PDFName.of(key);

/** Says which colours the numbers of the file stand for. */
function nameColours(document: PDFDocument): void {
  const { context, catalog } = document;
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
  const words = PDFString.of('sRGB IEC61966-2.1');
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: words,
    Info: words,
    DestOutputProfile: profile,
  });
  catalog.set(name('OutputIntents'), context.obj([intent]));
}

const inside = (resources: PDFDict | undefined, kind: string): unknown[] => {
  const objects = resources?.lookupMaybe(name(kind), PDFDict);
  return objects?.keys().map((key) => objects.lookup(key)) ?? [];
};

const isBelowOne = (value: unknown): boolean => value instanceof PDFNumber && value.asNumber() < 1;

function mixes(object: unknown): boolean {
  const dict = object instanceof PDFRawStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return false;
  const mask = dict.lookup(name('SMask'));
  const hasMask = mask !== undefined && mask !== name('None');
  return (
    hasMask ||
    dict.has(name('Group')) ||
    isBelowOne(dict.lookup(name('ca'))) ||
    isBelowOne(dict.lookup(name('CA')))
  );
}

/** Says in which colours a page mixes what shines through. What stands in a form that shines through is drawn by such a form. */
function nameMixing(document: PDFDocument): void {
  for (const { node } of document.getPages()) {
    const resources = node.Resources();
    const used = ['ExtGState', 'XObject', 'Pattern'].flatMap((kind) => inside(resources, kind));
    if (used.some(mixes)) {
      node.set(name('Group'), document.context.obj({ Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' }));
    } else node.delete(name('Group'));
  }
}

/** Defines the colours of a document. */
export function defineColours(document: PDFDocument): void {
  nameColours(document);
  nameMixing(document);
}
