/** Words for every link, for readers' programs that list a page's links by themselves. */
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

const name = (key: string): PDFName => PDFName.of(key);

/** Where a link goes: `#id` of a place in the document, or an address. */
function targetOf(link: PDFDict): string {
  const place = link.lookup(name('Dest'));
  if (place instanceof PDFName) return `#${place.decodeText()}`;
  const address = link.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : '';
}

/** Gives every link its words: those `words` has for its target (`#id`, or an address), or else the target itself. */
export function describeLinks(document: PDFDocument, words: ReadonlyMap<string, string>): void {
  for (const page of document.getPages()) {
    const annotations = page.node.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? [];
    for (const item of annotations) {
      const link = document.context.lookup(item);
      if (!(link instanceof PDFDict) || link.get(name('Subtype')) !== name('Link')) continue;
      const target = targetOf(link);
      link.set(name('Contents'), PDFHexString.fromText(words.get(target) ?? target));
    }
  }
}
