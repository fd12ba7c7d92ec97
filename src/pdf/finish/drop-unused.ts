/** Objects that nothing in a PDF leads to any more: they would be written all the same. */
import { PDFArray, PDFDict, type PDFDocument, PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';

function inside(object: PDFObject | undefined): PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFStream) return object.dict.values();
  return object instanceof PDFDict ? object.values() : [];
}

/** Deletes every object that cannot be reached from the document's catalogue or its information. */
export function dropUnused({ context }: PDFDocument): void {
  const met = new Set<PDFRef>();
  const { Root, Info } = context.trailerInfo;
  const open: PDFObject[] = [Root, Info].filter((object) => object instanceof PDFObject);
  for (let object = open.pop(); object; object = open.pop()) {
    if (object instanceof PDFRef) {
      if (met.has(object)) continue;
      met.add(object);
      const target = context.lookup(object);
      if (target) open.push(target);
    } else open.push(...inside(object));
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!met.has(ref)) context.delete(ref);
}
