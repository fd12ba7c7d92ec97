/** Gives every page new marks: a picture is one with its lines, decoration is an artifact, nothing is left untold. */
import { deflateSync } from 'node:zlib';
import { type PDFDict, type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { type Piece, readPieces } from './content-stream.ts';
import { deleteForms, inlineForms } from './inline-forms.ts';
import { type MarkedPage, markPieces } from './mark-pieces.ts';
import { operationsOf } from './operations.ts';
import { streamText } from './stream-text.ts';
import { allTags, type Content, isContent, isTag, type Kid, type Tag } from './structure-tree.ts';

interface PageContent {
  readonly page: PDFRef;
  readonly stream: PDFRef;
  readonly resources: PDFDict;
  readonly pieces: readonly Piece[];
  /** What has been added to the marks of each form that the page showed. */
  readonly addedToMarks: ReadonlyMap<PDFRef, number>;
}

const name = (key: string): PDFName => PDFName.of(key);

function readPage(document: PDFDocument, { ref, node }: PDFPage): PageContent | null {
  const stream = node.get(name('Contents'));
  const object = stream instanceof PDFRef ? document.context.lookup(stream) : null;
  const text = object instanceof PDFRawStream ? streamText(object) : null;
  const operations = text === null ? null : operationsOf(text);
  const resources = node.Resources();
  if (!(stream instanceof PDFRef) || !operations || !resources) return null;
  const inlined = inlineForms(document, resources, operations);
  const pieces = inlined && readPieces(inlined.operations);
  return inlined && pieces && { page: ref, stream, resources, pieces, addedToMarks: inlined.addedToMarks };
}

/** Every page's content; null where one of them cannot be read, as the tags span them all. */
function readPages(document: PDFDocument): PageContent[] | null {
  const read: PageContent[] = [];
  for (const page of document.getPages()) {
    const content = readPage(document, page);
    if (!content) return null;
    read.push(content);
  }
  return read;
}

/** The picture each tag is, or stands inside. */
function picturesOf(tag: Tag, around: Tag | null = null): [Tag, Tag | null][] {
  const picture = around ?? (tag.role === 'Figure' ? tag : null);
  return [[tag, picture], ...tag.kids.filter(isTag).flatMap((kid) => picturesOf(kid, picture))];
}

/** Counts the marks of forms among those of their page. */
function countMarksByPage(tags: readonly Tag[], pages: readonly PageContent[]): void {
  const added = new Map(pages.flatMap(({ addedToMarks }) => [...addedToMarks]));
  for (const tag of tags) {
    tag.kids = tag.kids.map((kid) => {
      if (!isContent(kid) || !kid.form) return kid;
      return { page: kid.page, mark: kid.mark + (added.get(kid.form) ?? 0) };
    });
  }
}

type Owners = ReadonlyMap<PDFRef, ReadonlyMap<number, Tag>>;

function ownersOn(tags: readonly Tag[]): Owners {
  const owners = new Map<PDFRef, Map<number, Tag>>();
  for (const tag of tags) {
    for (const { page, mark } of tag.kids.filter(isContent)) {
      const marks = owners.get(page) ?? new Map<number, Tag>();
      owners.set(page, marks.set(mark, tag));
    }
  }
  return owners;
}

function write(document: PDFDocument, stream: PDFRef, text: string): void {
  const bytes = deflateSync(Buffer.from(text, 'latin1'));
  const dict = document.context.obj({ Filter: 'FlateDecode', Length: bytes.length }) as PDFDict;
  document.context.assign(stream, PDFRawStream.of(dict, bytes));
}

/** What a tag holds now, each of the new marks once. */
function renamedKids(kids: readonly Kid[], marked: ReadonlyMap<PDFRef, MarkedPage<Tag>>): Kid[] {
  const met = new Set<string>();
  return kids.flatMap((kid): Kid[] => {
    if (!isContent(kid)) return [kid];
    const mark = marked.get(kid.page)?.renamed.get(kid.mark);
    const key = `${kid.page} ${mark}`;
    if (mark === undefined || met.has(key)) return [];
    met.add(key);
    return [{ page: kid.page, mark }];
  });
}

function placePicture(
  document: PDFDocument,
  picture: Tag,
  marked: ReadonlyMap<PDFRef, MarkedPage<Tag>>,
): void {
  const own = [...marked].flatMap(([page, { marks }]) =>
    marks.flatMap(({ owner, box }, mark) => (owner === picture ? [{ page, mark, box }] : [])),
  );
  picture.kids = own.map(({ page, mark }): Content => ({ page, mark }));
  const box = own.find((mark) => mark.box)?.box;
  if (!box) return;
  const rounded = box.map((length) => Math.round(length * 100) / 100);
  picture.dict.set(name('A'), document.context.obj({ O: 'Layout', BBox: rounded, Placement: 'Block' }));
}

/**
 * Marks the pages anew and makes the tags of `tree` refer to that. A document with a page this program cannot read stays
 * as it is.
 */
export function remarkPages(document: PDFDocument, tree: Tag): void {
  const pages = readPages(document);
  if (!pages) return;
  const tags = allTags(tree);
  countMarksByPage(tags, pages);
  const pictures = new Map(picturesOf(tree));
  const owners = ownersOn(tags);
  const marked = new Map(
    pages.map(({ page, stream, resources, pieces, addedToMarks }) => {
      const result = markPieces<Tag>(pieces, {
        ownerOf: (mark) => owners.get(page)?.get(mark) ?? null,
        pictureOf: (owner) => pictures.get(owner) ?? null,
      });
      write(document, stream, result.text);
      deleteForms(document, resources, addedToMarks.keys());
      return [page, result] as const;
    }),
  );
  for (const tag of tags) {
    if (pictures.get(tag) === tag) placePicture(document, tag, marked);
    else tag.kids = renamedKids(tag.kids, marked);
  }
}
