/** Reads a PDF back, the way a reader's program would: pages and bookmarks with pdfjs, fonts and images from the file's objects. */
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A tag of a page with what is tagged inside it. */
export interface Tag {
  readonly role: string;
  /** The words in its place; empty where it has none. */
  readonly alt: string;
  readonly children: readonly Tag[];
}

/** A link on a page: to an address, or to a page of the same document (from 1). */
export type Link = { readonly address: string } | { readonly page: number };

/** A page as a reader finds it. */
export interface PageRead {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** All its text, with every run of white space as one space. */
  readonly text: string;
  readonly links: readonly Link[];
  readonly tags: readonly Tag[];
}

/** A bookmark and the page it goes to, from 1. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
  /** Bookmarks under it. */
  readonly inside: readonly Bookmark[];
}

/** A PDF as a reader finds it. */
export interface PdfRead {
  readonly pages: readonly PageRead[];
  readonly bookmarks: readonly Bookmark[];
  readonly language: string;
  readonly info: Readonly<Record<string, unknown>>;
  /** The XMP packet as text. */
  readonly xmp: string;
}

/** A font of the file. */
export interface FontRead {
  /** Its PostScript name, without the six letters that mark a subset. */
  readonly name: string;
  /** `Type0`, `TrueType`, `Type3`, … */
  readonly kind: string;
  readonly embedded: boolean;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

type TagNode = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;

function tagsOf(node: TagNode | null): Tag[] {
  const children: readonly unknown[] = node?.children ?? [];
  return children.flatMap((child): Tag[] => {
    if (typeof child !== 'object' || child === null || !('role' in child)) return [];
    const tagged = child as TagNode & { readonly alt?: string };
    return [{ role: tagged.role, alt: tagged.alt ?? '', children: tagsOf(tagged) }];
  });
}

async function pageOf(document: PDFDocumentProxy, destination: unknown): Promise<number> {
  const place = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  const [page] = Array.isArray(place) ? place : [];
  if (page === undefined) throw new Error(`The destination ${String(destination)} leads nowhere.`);
  return (await document.getPageIndex(page)) + 1;
}

async function linksOf(document: PDFDocumentProxy, page: PDFPageProxy): Promise<Link[]> {
  const annotations = await page.getAnnotations();
  return Promise.all(
    annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map(async ({ url, dest }) => (url ? { address: url } : { page: await pageOf(document, dest) })),
  );
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PageRead> {
  const page = await document.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
  return {
    width: right - left,
    height: top - bottom,
    text: oneLine(text),
    links: await linksOf(document, page),
    tags: tagsOf(await page.getStructTree()),
  };
}

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

const bookmarksIn = (document: PDFDocumentProxy, outline: readonly OutlineNode[]): Promise<Bookmark[]> =>
  Promise.all(
    outline.map(async ({ title, dest, items }) => ({
      title: oneLine(title),
      page: await pageOf(document, dest),
      inside: await bookmarksIn(document, items as OutlineNode[]),
    })),
  );

/** Reads pages, bookmarks and what the document says of itself. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  // pdfjs takes the bytes for itself.
  const loading = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await loading.promise;
  try {
    const { info, metadata } = await document.getMetadata();
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    return {
      pages: await Promise.all(numbers.map((number) => readPage(document, number))),
      bookmarks: await bookmarksIn(document, (await document.getOutline()) ?? []),
      language: 'Language' in info ? String(info.Language) : '',
      info: { ...info },
      xmp: metadata?.getRaw() ?? '',
    };
  } finally {
    await loading.destroy();
  }
}

const dictionaries = (document: PDFDocument): PDFDict[] =>
  document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (object instanceof PDFRawStream) return [object.dict];
    return object instanceof PDFDict ? [object] : [];
  });

const nameIn = (dictionary: PDFDict, key: string): string =>
  dictionary.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? '';

const isEmbedded = (descriptor: PDFDict): boolean =>
  ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(PDFName.of(key)));

/** Every font program of the file: the descendants of composite fonts, simple fonts, and Type 3 fonts, which have no program. */
export async function readFonts(bytes: Uint8Array): Promise<FontRead[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const fonts = dictionaries(document).filter((dictionary) => nameIn(dictionary, 'Type') === 'Font');
  return fonts
    .filter((font) => nameIn(font, 'Subtype') !== 'Type0')
    .map((font) => {
      const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
      return {
        name: nameIn(font, 'BaseFont').replace(/^[A-Z]{6}\+/, ''),
        kind: nameIn(font, 'Subtype'),
        embedded: descriptor !== undefined && isEmbedded(descriptor),
      };
    });
}

/** How many pictures made of pixels the file holds. */
export async function countPixelImages(bytes: Uint8Array): Promise<number> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return dictionaries(document).filter((dictionary) => nameIn(dictionary, 'Subtype') === 'Image').length;
}

/** Every tag of a role, in reading order. */
export function findTags(tags: readonly Tag[], role: string): Tag[] {
  return tags.flatMap((tag) => [...(tag.role === role ? [tag] : []), ...findTags(tag.children, role)]);
}
