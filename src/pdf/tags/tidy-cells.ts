/** Attributes of a table's cells: what they say, without what goes without saying or is other in every print. */
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import type { Tag } from './structure-tree.ts';

const name = (key: string): PDFName => PDFName.of(key);

function attributesOf(tag: Tag): [string, PDFObject][] {
  const value = tag.dict.lookup(name('A'));
  const list = value instanceof PDFArray ? value.asArray() : [value];
  return list.flatMap((item) => {
    const owner = tag.dict.context.lookup(item);
    return owner instanceof PDFDict
      ? owner.entries().map(([key, object]): [string, PDFObject] => [key.decodeText(), object])
      : [];
  });
}

const isOne = (object: PDFObject): boolean => object instanceof PDFNumber && object.asNumber() === 1;

/** Head cells say of what they are the heads; a cell may span more than its own. */
function tidyCell(tag: Tag): void {
  const kept = attributesOf(tag).filter(
    ([key, object]) => key === 'Scope' || ((key === 'RowSpan' || key === 'ColSpan') && !isOne(object)),
  );
  tag.dict.delete(name('ID'));
  tag.dict.delete(name('A'));
  if (kept.length > 0) {
    tag.dict.set(name('A'), tag.dict.context.obj({ O: 'Table', ...Object.fromEntries(kept) }));
  }
}

/**
 * Leaves cells the attributes that count. A cell need not name its head cells where these say their scope, and the
 * names the browser gives them are counted from when it was started.
 */
export function tidyCells(document: PDFDocument, tags: readonly Tag[]): void {
  for (const tag of tags) if (tag.role === 'TH' || tag.role === 'TD') tidyCell(tag);
  document.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)?.delete(name('IDTree'));
}
