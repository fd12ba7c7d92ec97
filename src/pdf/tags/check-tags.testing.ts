/** What veraPDF does not find of a PDF's tags: empty ones, and pictures that do not say where they stand. */
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { allTags, readTags, type Tag } from './structure-tree.ts';

const name = (key: string): PDFName => PDFName.of(key);

/** Whether a tag has an attribute, of any owner. */
function hasAttribute({ dict }: Tag, key: string): boolean {
  const value = dict.lookup(name('A'));
  const list = value instanceof PDFArray ? value.asArray().map((item) => dict.context.lookup(item)) : [value];
  return list.some((item) => item instanceof PDFDict && item.has(name(key)));
}

function tagFaults(tag: Tag): string[] {
  const { role, kids } = tag;
  const faults: [boolean, string][] = [
    [role !== 'Figure' || hasAttribute(tag, 'BBox'), 'A figure does not say where it stands'],
    [role !== 'NonStruct', 'A NonStruct says nothing'],
    [kids.length > 0, `An empty ${role}`],
  ];
  return faults.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

/** Every fault of a PDF's tags; none is what is hoped for. */
export async function tagFaultsOf(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const tree = readTags(document);
  return tree ? allTags(tree).flatMap(tagFaults) : ['The document has no tags'];
}
