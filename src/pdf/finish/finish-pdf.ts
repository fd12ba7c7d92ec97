/** What the browser leaves undone in a PDF: who wrote it, what it is about, and dates that do not change from run to run. */
import { createHash } from 'node:crypto';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PdfFault } from '../pdf-fault.ts';
import { describeLinks } from '../tags/describe-links.ts';
import { mendTags } from '../tags/mend-tags.ts';
import { defineColours } from './archive.ts';
import type { DocumentFacts } from './document-facts.ts';
import { dropUnused } from './drop-unused.ts';
import { type Headline, mendBookmarks } from './mend-bookmarks.ts';
import { xmpPacket } from './xmp.ts';

function setFacts(document: PDFDocument, facts: DocumentFacts): void {
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setLanguage(facts.language);
  document.setCreator(facts.creator);
  if (facts.author !== undefined) document.setAuthor(facts.author);
  if (facts.subject !== undefined) document.setSubject(facts.subject);
  const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
  // The library's own setter joins keywords with spaces, which tears phrases apart.
  if (facts.keywords.length > 0)
    info.set(PDFName.of('Keywords'), PDFHexString.fromText(facts.keywords.join(', ')));
  const date = PDFString.fromDate(facts.date);
  info.set(PDFName.of('CreationDate'), date);
  info.set(PDFName.of('ModDate'), date);
}

function setXmp(document: PDFDocument, facts: DocumentFacts, conforms: boolean): void {
  const packet = new TextEncoder().encode(xmpPacket(facts, document.getProducer() ?? '', conforms));
  const stream = document.context.stream(packet, { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
}

/** Objects that are read or written before others get their turn: there is nobody here to wait for. */
const atOnce = Number.POSITIVE_INFINITY;

/** Stands for the file's name until its content is known; as long as the name. */
const unnamed = '0'.repeat(32);

/** Writes the file and names it after its own content, so that the same pages give the same bytes. */
async function written(document: PDFDocument): Promise<Uint8Array> {
  const id = PDFHexString.of(unnamed);
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  const bytes = await document.save({
    rewrite: true,
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: atOnce,
  });
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = createHash('sha256').update(file).digest('hex').slice(0, unnamed.length).toUpperCase();
  // The name stands at the end of the file, twice, and nothing there is packed.
  const first = file.lastIndexOf(`<${unnamed}>`);
  for (const at of [file.lastIndexOf(`<${unnamed}>`, first - 1), first]) file.write(name, at + 1, 'latin1');
  return bytes;
}

/** What the page knows of its headlines and links that the browser does not put into a PDF. */
export interface PageWords {
  /** First-level headlines, in order. */
  readonly headlines: readonly Headline[];
  /** What a link leads to, in words, by its target: `#id` of a place in the document. */
  readonly links: ReadonlyMap<string, string>;
  /** All that is read of the page, in order, with a space wherever a word ends. */
  readonly text: string;
}

/** A PDF as it is written to disk. */
export interface FinishedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** What it falls short of, by page. */
  readonly faults: readonly PdfFault[];
}

const noWords: PageWords = { headlines: [], links: new Map(), text: '' };

/**
 * Gives a browser's PDF its title, author, subject, keywords, language, dates and XMP packet, and pins its /ID.
 * What is seen stays as it is; tags, links and bookmarks are mended where Chromium says less than the page does
 * (see tags/mend-tags.ts and mend-bookmarks.ts). The same bytes, facts and words always give the same bytes.
 * Throws where `bytes` is no PDF.
 */
export async function finishPdf(
  bytes: Uint8Array,
  facts: DocumentFacts,
  words: PageWords = noWords,
): Promise<FinishedPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: atOnce });
  const faults = mendTags(document, words.text);
  describeLinks(document, words.links);
  mendBookmarks(document, words.headlines);
  setFacts(document, facts);
  defineColours(document);
  setXmp(document, facts, faults.length === 0);
  dropUnused(document);
  return { bytes: await written(document), pages: document.getPageCount(), faults };
}
