/** Gives every page new marks: a picture is one with its lines, decoration is an artifact, nothing is left untold. */
import { deflateSync } from 'node:zlib';
import {
  type PDFDict,
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { PdfFault } from '../pdf-fault.ts';
import { type Around, type MarkedStream, markPieces, type NewMark } from './mark-pieces.ts';
import { type DrawnStream, packedStream, readPageStreams, UnreadablePage } from './page-streams.ts';
import { allTags, type Content, isContent, isTag, type Kid, type Tag } from './structure-tree.ts';

/** A stream as the browser made it, and with its new marks. */
export type RemarkedStream = DrawnStream & { readonly marked: MarkedStream<Tag> };

/** What has become of the pages. */
export interface RemarkedPages {
  readonly streams: readonly RemarkedStream[];
  /** The pages that this program cannot read: they stay as they are. */
  readonly faults: readonly PdfFault[];
}

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

/** The lower margin of a sheet, in points (see theme/sheets.css). A page wider than high is a slide, and has no foot. */
const sheetMargin = (17 / 25.4) * 72;

const footOf = (page: PDFPage): number => (page.getHeight() > page.getWidth() ? sheetMargin : 0);

interface PageStreams {
  readonly foot: number;
  readonly streams: readonly DrawnStream[];
}

/** The streams of all pages that can be read; the others stay as they are, and are told. */
function readPages(document: PDFDocument): { pages: PageStreams[]; faults: PdfFault[] } {
  const pages: PageStreams[] = [];
  const faults: PdfFault[] = [];
  for (const [index, page] of document.getPages().entries()) {
    try {
      pages.push({ foot: footOf(page), streams: readPageStreams(document, page) });
    } catch (error) {
      if (!(error instanceof UnreadablePage)) throw error;
      faults.push({
        page: index + 1,
        reason: `keeps the tags that the browser gave it: ${error.message}`,
        section: '7.1',
      });
    }
  }
  return { pages, faults };
}

/** Marks the streams of a page anew. What a picture shows by a form is the picture's too. */
function remark({ streams, foot }: PageStreams, owners: Owners, pictures: ReadonlyMap<Tag, Tag | null>) {
  const shownIn = new Map<PDFRef, Tag | null>();
  let first = 0;
  return streams.map((drawn): RemarkedStream => {
    const old = {
      ownerOf: (mark: number) => owners.get(drawn.counted)?.get(mark) ?? null,
      pictureOf: (owner: Tag) => pictures.get(owner) ?? null,
    };
    const around: Around<Tag> = { picture: shownIn.get(drawn.stream) ?? null, first, foot };
    const marked = markPieces(drawn.pieces, old, around);
    first += marked.marks.length;
    for (const [form, picture] of marked.forms) shownIn.set(form, picture);
    return { ...drawn, marked };
  });
}

/** Writes a stream back as it is marked now. */
export function writeStream(document: PDFDocument, { stream, form, marked }: RemarkedStream): void {
  const bytes = deflateSync(Buffer.from(`${marked.lines.join('\n')}\n`, 'latin1'));
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
function renaming(streams: readonly RemarkedStream[]): (old: Content) => Content | null {
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
  const met = new Set<string>();
  return kids.flatMap((kid): Kid[] => {
    if (!isContent(kid)) return [kid];
    const content = renamed(kid);
    const key = `${content?.page} ${content?.form} ${content?.mark}`;
    if (!content || met.has(key)) return [];
    met.add(key);
    return [content];
  });
}

/** Pages on which tags have content that is not drawn there: whatever it is, it lies outside the tags. */
function lostContent(
  document: PDFDocument,
  tags: readonly Tag[],
  streams: readonly RemarkedStream[],
): PdfFault[] {
  const pages = new Set(streams.map(({ page }) => page));
  const drawn = new Set(
    streams.flatMap(({ counted, pieces }) =>
      pieces.flatMap((piece) => ('mark' in piece && piece.mark !== null ? [`${counted} ${piece.mark}`] : [])),
    ),
  );
  const lost = tags
    .flatMap(({ kids }) => kids.filter(isContent))
    .filter(({ page, form, mark }) => pages.has(page) && !drawn.has(`${form ?? page} ${mark}`));
  return document.getPages().flatMap(({ ref }, index) => {
    const count = lost.filter(({ page }) => page === ref).length;
    if (count === 0) return [];
    return [{ page: index + 1, reason: `has ${count} tags whose content is not found`, section: '7.1' }];
  });
}

/** Every new mark of each picture, in the order in which they are painted. */
function marksOfPictures(streams: readonly RemarkedStream[]) {
  const all = new Map<Tag, { readonly content: Content; readonly box: NewMark<Tag>['box'] }[]>();
  for (const drawn of streams) {
    for (const { owner, isPicture, mark, box } of drawn.marked.marks) {
      const own = all.get(owner) ?? [];
      own.push({ content: contentIn(drawn, mark), box });
      if (isPicture) all.set(owner, own);
    }
  }
  return all;
}

/** A picture is one with all that is painted in it, and says where it stands. */
function gatherPictures(document: PDFDocument, streams: readonly RemarkedStream[]): void {
  for (const [picture, own] of marksOfPictures(streams)) {
    picture.kids = own.map(({ content }) => content);
    const box = own.find((mark) => mark.box)?.box?.map((length) => Math.round(length * 100) / 100);
    if (box)
      picture.dict.set(name('A'), document.context.obj({ O: 'Layout', BBox: box, Placement: 'Block' }));
  }
}

/** Marks the pages anew and makes the tags of `tree` refer to that. The streams are yet to be written. */
export function remarkPages(document: PDFDocument, tree: Tag): RemarkedPages {
  const { pages, faults } = readPages(document);
  const tags = allTags(tree);
  const pictures = new Map(picturesOf(tree));
  const owners = ownersOn(tags);
  const streams = pages.flatMap((page) => remark(page, owners, pictures));
  const renamed = renaming(streams);
  const lost = lostContent(document, tags, streams);
  for (const tag of tags) tag.kids = renamedKids(tag.kids, renamed);
  gatherPictures(document, streams);
  return { streams, faults: [...faults, ...lost] };
}
