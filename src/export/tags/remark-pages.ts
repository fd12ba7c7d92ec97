/** Gives every page new marks: a picture is one with its lines, decoration is an artifact, nothing is left untold. */
import { deflateSync } from 'node:zlib';
import { type PDFDict, type PDFDocument, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import type { PdfFault } from '../pdf-fault.ts';
import { type MarkedStream, markPieces } from './mark-pieces.ts';
import { type DrawnStream, packedStream, readPageStreams, UnreadablePage } from './page-streams.ts';
import { allTags, type Content, isContent, isTag, type Kid, type Tag } from './structure-tree.ts';

/** A stream as the browser made it, and with its new marks. */
type Remarked = DrawnStream & { readonly marked: MarkedStream<Tag> };

const name = (key: string): PDFName => PDFName.of(key);

/** The picture each tag is, or stands inside. */
function picturesOf(tag: Tag, around: Tag | null = null): [Tag, Tag | null][] {
  const picture = around ?? (tag.role === 'Figure' ? tag : null);
  return [[tag, picture], ...tag.kids.filter(isTag).flatMap((kid) => picturesOf(kid, picture))];
}

/** Whose the content of a mark is, by the page or form that counts it. */
type Owners = ReadonlyMap<PDFRef, ReadonlyMap<number, Tag>>;

function ownersOn(tags: readonly Tag[]): Owners {
  const owners = new Map<PDFRef, Map<number, Tag>>();
  for (const tag of tags) {
    for (const { page, form, mark } of tag.kids.filter(isContent)) {
      const marks = owners.get(form ?? page) ?? new Map<number, Tag>();
      owners.set(form ?? page, marks.set(mark, tag));
    }
  }
  return owners;
}

/** The streams of all pages that can be read; the others stay as they are, and are told. */
function readPages(document: PDFDocument): { streams: DrawnStream[][]; faults: PdfFault[] } {
  const streams: DrawnStream[][] = [];
  const faults: PdfFault[] = [];
  for (const [index, page] of document.getPages().entries()) {
    try {
      streams.push(readPageStreams(document, page));
    } catch (error) {
      if (!(error instanceof UnreadablePage)) throw error;
      faults.push({ page: index + 1, reason: `keeps the tags that the browser gave it: ${error.message}` });
    }
  }
  return { streams, faults };
}

/** Marks the streams of a page anew. What a picture shows by a form is the picture's too. */
function remark(streams: readonly DrawnStream[], owners: Owners, pictures: ReadonlyMap<Tag, Tag | null>) {
  const around = new Map<PDFRef, Tag | null>();
  let next = 0;
  return streams.map((drawn): Remarked => {
    const old = {
      ownerOf: (mark: number) => owners.get(drawn.counted)?.get(mark) ?? null,
      pictureOf: (owner: Tag) => pictures.get(owner) ?? null,
    };
    const marked = markPieces(drawn.pieces, old, around.get(drawn.stream) ?? null, next);
    next += marked.marks.length;
    for (const [form, picture] of marked.forms) around.set(form, picture);
    return { ...drawn, marked };
  });
}

function write(document: PDFDocument, { stream, form, marked }: Remarked): void {
  const bytes = deflateSync(Buffer.from(marked.text, 'latin1'));
  const packed = { Filter: 'FlateDecode', Length: bytes.length };
  const dict = document.context.obj(packed) as PDFDict;
  const own = form && packedStream(document, form).dict;
  for (const [key, value] of own?.entries() ?? []) if (!dict.has(key)) dict.set(key, value);
  document.context.assign(stream, PDFRawStream.of(dict, bytes));
}

const contentIn = ({ page, form }: DrawnStream, mark: number): Content => ({
  page,
  mark,
  ...(form && { form }),
});

/** Where what the browser has marked is now, by the page or form that counted it; null for decoration. */
function renaming(streams: readonly Remarked[]): (old: Content) => Content | null {
  const counts = new Map<PDFRef, Map<number, Content>>();
  for (const drawn of streams) {
    const count = counts.get(drawn.counted) ?? new Map<number, Content>();
    for (const [old, mark] of drawn.marked.renamed) count.set(old, contentIn(drawn, mark));
    counts.set(drawn.counted, count);
  }
  const pages = new Set(streams.map(({ page }) => page));
  return (old) => (pages.has(old.page) ? (counts.get(old.form ?? old.page)?.get(old.mark) ?? null) : old);
}

/** What a tag holds now, each of the new marks once. */
function renamedKids(kids: readonly Kid[], renamed: (old: Content) => Content | null): Kid[] {
  const met = new Set<Content>();
  return kids.flatMap((kid): Kid[] => {
    if (!isContent(kid)) return [kid];
    const content = renamed(kid);
    if (!content || met.has(content)) return [];
    met.add(content);
    return [content];
  });
}

function placePicture(document: PDFDocument, picture: Tag, streams: readonly Remarked[]): void {
  const own = streams.flatMap((drawn) =>
    drawn.marked.marks.flatMap(({ owner, mark, box }) =>
      owner === picture ? [{ content: contentIn(drawn, mark), box }] : [],
    ),
  );
  if (own.length === 0) return;
  picture.kids = own.map(({ content }) => content);
  const box = own.find((mark) => mark.box)?.box;
  if (!box) return;
  const rounded = box.map((length) => Math.round(length * 100) / 100);
  picture.dict.set(name('A'), document.context.obj({ O: 'Layout', BBox: rounded, Placement: 'Block' }));
}

/**
 * Marks the pages anew and makes the tags of `tree` refer to that. Gives back the pages that this program cannot read:
 * they stay as they are.
 */
export function remarkPages(document: PDFDocument, tree: Tag): PdfFault[] {
  const { streams, faults } = readPages(document);
  const tags = allTags(tree);
  const pictures = new Map(picturesOf(tree));
  const owners = ownersOn(tags);
  const remarked = streams.flatMap((page) => remark(page, owners, pictures));
  for (const drawn of remarked) write(document, drawn);
  const renamed = renaming(remarked);
  for (const tag of tags) {
    if (pictures.get(tag) === tag) placePicture(document, tag, remarked);
    else tag.kids = renamedKids(tag.kids, renamed);
  }
  return faults;
}
