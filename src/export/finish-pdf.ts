/** What the browser leaves undone in a PDF: who wrote it, what it is about, and dates that do not change from run to run. */
import { createHash } from 'node:crypto';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { DocumentFacts } from './document-facts.ts';
import { type Headline, mendBookmarks } from './mend-bookmarks.ts';
import { mendTags } from './mend-tags.ts';
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

function setXmp(document: PDFDocument, facts: DocumentFacts): void {
  const packet = new TextEncoder().encode(xmpPacket(facts, document.getProducer() ?? ''));
  const stream = document.context.stream(packet, { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
}

const written = (document: PDFDocument): Promise<Uint8Array> =>
  document.save({
    rewrite: true,
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });

/** Names the file after its own content, so that the same pages give the same bytes. */
async function nameByContent(document: PDFDocument): Promise<void> {
  delete document.context.trailerInfo.ID;
  const digest = createHash('sha256')
    .update(await written(document))
    .digest('hex')
    .slice(0, 32);
  const id = PDFHexString.of(digest);
  document.context.trailerInfo.ID = document.context.obj([id, id]);
}

/**
 * Gives a browser's PDF its title, author, subject, keywords, language, dates and XMP packet, and pins its /ID.
 * Pages and links stay as they are; so do tags and bookmarks, but for what Chromium gets wrong in them
 * (see mend-tags.ts, and mend-bookmarks.ts for `headlines`). The same bytes and facts always give the same bytes.
 * Throws where `bytes` is no PDF.
 */
export async function finishPdf(
  bytes: Uint8Array,
  facts: DocumentFacts,
  headlines: readonly Headline[] = [],
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  mendTags(document);
  mendBookmarks(document, headlines);
  setFacts(document, facts);
  setXmp(document, facts);
  await nameByContent(document);
  return { bytes: await written(document), pages: document.getPageCount() };
}
