/** The tags of a PDF as a tree in memory: read, changed, written back. */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';

/** What is drawn under a mark of a page, or of a form that the page shows: then the marks are counted in the form. */
export interface Content {
  readonly page: PDFRef;
  readonly mark: number;
  readonly form?: PDFRef;
}

/** A link's clickable place, as the tag refers to it. */
export interface Annotation {
  readonly reference: PDFDict;
}

/** What a tag may hold. */
export type Kid = Tag | Content | Annotation;

/** A tag with what is tagged inside it. */
export interface Tag {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  role: string;
  kids: Kid[];
}

/** Whether it is a tag. */
export const isTag = (kid: Kid): kid is Tag => 'role' in kid;
/** Whether it is content of a page. */
export const isContent = (kid: Kid): kid is Content => 'mark' in kid;

const name = (key: string): PDFName => PDFName.of(key);

const roleOf = (dict: PDFDict): string => dict.lookupMaybe(name('S'), PDFName)?.decodeText() ?? '';

const pageOf = (dict: PDFDict): PDFRef | null => {
  const page = dict.get(name('Pg'));
  return page instanceof PDFRef ? page : null;
};

/** What a tag holds: one thing, or a list that may stand in an object of its own. */
function kidsOf(dict: PDFDict): PDFObject[] {
  const kids = dict.get(name('K'));
  const list = dict.context.lookup(kids);
  if (list instanceof PDFArray) return list.asArray();
  return kids ? [kids] : [];
}

function readKid(context: PDFContext, item: PDFObject, page: PDFRef | null): Kid[] {
  const object = context.lookup(item);
  if (object instanceof PDFNumber) return page ? [{ page, mark: object.asNumber() }] : [];
  if (!(object instanceof PDFDict)) return [];
  const kind = object.lookupMaybe(name('Type'), PDFName)?.decodeText();
  if (kind === 'OBJR') return [{ reference: object }];
  if (kind === 'MCR') {
    const own = pageOf(object) ?? page;
    const form = object.get(name('Stm'));
    const mark = object.lookup(name('MCID'), PDFNumber).asNumber();
    return own ? [{ page: own, mark, ...(form instanceof PDFRef && { form }) }] : [];
  }
  return item instanceof PDFRef ? [readTag(context, item, object)] : [];
}

function readTag(context: PDFContext, ref: PDFRef, dict: PDFDict): Tag {
  const page = pageOf(dict);
  const kids = kidsOf(dict).flatMap((item) => readKid(context, item, page));
  return { ref, dict, role: roleOf(dict), kids };
}

/** The tag of the whole document; null where the document has no tags. */
export function readTags(document: PDFDocument): Tag | null {
  const root = document.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const [top] = root ? kidsOf(root) : [];
  if (!(top instanceof PDFRef)) return null;
  return readTag(document.context, top, document.context.lookup(top, PDFDict));
}

/** Every tag of a tree, parents first. */
export const allTags = (tag: Tag): Tag[] => [tag, ...tag.kids.filter(isTag).flatMap(allTags)];

/** A new tag of a role, not yet anywhere. */
export function newTag(context: PDFContext, role: string, kids: Kid[]): Tag {
  const dict = context.obj({ Type: 'StructElem' }) as PDFDict;
  return { ref: context.register(dict), dict, role, kids };
}

function kidObject(context: PDFContext, kid: Kid, page: PDFRef | null): PDFObject {
  if (isTag(kid)) return kid.ref;
  if (!isContent(kid)) return kid.reference;
  const { form, mark } = kid;
  if (kid.page === page && !form) return PDFNumber.of(mark);
  return context.obj({ Type: 'MCR', Pg: kid.page, ...(form && { Stm: form }), MCID: mark });
}

function writeTag(context: PDFContext, tag: Tag, parent: PDFRef): void {
  const page = tag.kids.find(isContent)?.page ?? null;
  tag.dict.set(name('S'), name(tag.role));
  tag.dict.set(name('P'), parent);
  if (page) tag.dict.set(name('Pg'), page);
  else tag.dict.delete(name('Pg'));
  const kids = tag.kids.map((kid) => kidObject(context, kid, page));
  const [only] = kids;
  if (only && kids.length === 1) tag.dict.set(name('K'), only);
  else tag.dict.set(name('K'), context.obj(kids));
  for (const kid of tag.kids) if (isTag(kid)) writeTag(context, kid, tag.ref);
}

const dictOf = (object: PDFObject | undefined): PDFDict | null =>
  object instanceof PDFStream ? object.dict : object instanceof PDFDict ? object : null;

/** One more than every number that pages, forms and links have. */
function freeNumber(context: PDFContext): number {
  const numbers = context.enumerateIndirectObjects().flatMap(([, object]) => {
    const dict = dictOf(object);
    const own = [dict?.get(name('StructParents')), dict?.get(name('StructParent'))];
    return own.map((number) => (number instanceof PDFNumber ? number.asNumber() : -1));
  });
  return Math.max(-1, ...numbers) + 1;
}

/** The number under which the tags of a page or form are found. Chromium 143 gives a form none. */
function streamNumber(context: PDFContext, stream: PDFRef): number {
  const dict = dictOf(context.lookup(stream));
  const known = dict?.get(name('StructParents'));
  if (known instanceof PDFNumber) return known.asNumber();
  const number = freeNumber(context);
  dict?.set(name('StructParents'), PDFNumber.of(number));
  return number;
}

/** From pages and links back to their tags. Links keep their number, `StructParent`. */
function parentNumbers(document: PDFDocument, tags: readonly Tag[]): Map<number, PDFObject> {
  const { context } = document;
  const entries = new Map<number, PDFObject>();
  const marks = new Map<PDFRef, PDFRef[]>();
  const listOf = (stream: PDFRef): PDFRef[] => {
    const list = marks.get(stream) ?? [];
    marks.set(stream, list);
    return list;
  };
  for (const { ref, kids } of tags) {
    for (const kid of kids) {
      if (isTag(kid)) continue;
      if (isContent(kid)) {
        listOf(kid.form ?? kid.page)[kid.mark] = ref;
        // Some readers look for all of a page's tags in the page's own list (pdf.js 5.4).
        if (kid.form) listOf(kid.page)[kid.mark] ??= ref;
      } else {
        const link = kid.reference.lookup(name('Obj'), PDFDict);
        entries.set(link.lookup(name('StructParent'), PDFNumber).asNumber(), ref);
      }
    }
  }
  for (const [stream, list] of marks) {
    const number = streamNumber(context, stream);
    entries.set(number, context.register(context.obj(Array.from(list, (ref) => ref ?? PDFNull))));
  }
  return entries;
}

/** Writes a tree back, and deletes the tags of `before` that are no longer in it. */
export function writeTags(document: PDFDocument, tree: Tag, before: readonly Tag[]): void {
  const { context, catalog } = document;
  const root = catalog.get(name('StructTreeRoot'));
  if (!(root instanceof PDFRef)) return;
  writeTag(context, tree, root);
  const tags = allTags(tree);
  const numbers = [...parentNumbers(document, tags)].sort(([a], [b]) => a - b);
  const nums = numbers.flatMap(([number, object]) => [PDFNumber.of(number), object]);
  context.lookup(root, PDFDict).set(name('ParentTree'), context.register(context.obj({ Nums: nums })));
  const kept = new Set(tags.map(({ ref }) => ref));
  for (const { ref } of before) if (!kept.has(ref)) context.delete(ref);
}
