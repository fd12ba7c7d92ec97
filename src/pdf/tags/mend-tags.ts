/** Where Chromium's tags say less, or other, than the HTML did. */
import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { PdfFault } from '../pdf-fault.ts';
import { explainSigns } from './explain-signs.ts';
import { missingSigns } from './missing-signs.ts';
import { numberLists } from './number-lists.ts';
import { PageWords } from './page-words.ts';
import { remarkPages, writeStream } from './remark-pages.ts';
import { separateWords } from './separate-words.ts';
import { simplifyTags } from './simplify-tags.ts';
import { allTags, isContent, isTag, readTags, type Tag, writeTags } from './structure-tree.ts';
import { TaggedTexts } from './tagged-texts.ts';
import { tidyCells } from './tidy-cells.ts';

/** Tags Chromium takes from PDF 2.0 into its PDF 1.4 files (Chromium 143 and 156), and what older readers know them as. */
const newerTags = {
  Em: 'Span',
  Strong: 'Span',
  Aside: 'Div',
  Title: 'P',
  Sub: 'Span',
  FENote: 'Note',
} as const;

/** Chromium 143 has a tag for boxes and sections alike where 156 says that they have no role. */
function forgetBoxes(tags: readonly Tag[]): void {
  for (const tag of tags) if (tag.role === 'Div') tag.role = 'NonStruct';
}

const holdsQuotation = (tag: Tag): boolean =>
  tag.kids.filter(isTag).some((kid) => kid.role === 'BlockQuote' || holdsQuotation(kid));

/** A quotation with its caption is a `<figure>` in HTML, but no picture that needs words in its place. */
function untagQuotations(tags: readonly Tag[]): void {
  for (const tag of tags) {
    const hasWords = tag.dict.has(PDFName.of('Alt'));
    if (tag.role === 'Figure' && !hasWords && holdsQuotation(tag)) tag.role = 'Div';
  }
}

/** The pages on which a picture has no words in its place, or says not where it stands. */
function wordlessPictures(document: PDFDocument, tags: readonly Tag[]): PdfFault[] {
  const pages = document.getPages().map(({ ref }) => ref);
  const wordless = tags.filter(({ role, dict }) => role === 'Figure' && !dict.has(PDFName.of('Alt')));
  return wordless.map((tag) => {
    const page = pages.findIndex((ref) =>
      allTags(tag).some(({ kids }) => kids.some((kid) => isContent(kid) && kid.page === ref)),
    );
    return { page: page + 1, reason: 'has a picture without words in its place', section: '7.3' };
  });
}

function explainNewerTags(document: PDFDocument, tags: readonly Tag[]): void {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const used = new Set(tags.map(({ role }) => role));
  const roles = Object.entries(newerTags).filter(([tag]) => used.has(tag));
  root?.delete(PDFName.of('RoleMap'));
  if (roles.length > 0) root?.set(PDFName.of('RoleMap'), document.context.obj(Object.fromEntries(roles)));
}

/**
 * Makes a browser's tags ones that every PDF 1.7 reader understands: pictures whole, decoration told apart, lists and
 * tables in order, words apart, no tag without a meaning. Changes nothing that is seen. `text` is what the page says, by
 * which words are told apart where lines break. Gives back what could not be mended.
 */
export function mendTags(document: PDFDocument, text: string): PdfFault[] {
  const tree = readTags(document);
  if (!tree) return [{ reason: 'has no tags: the browser gave it none', section: '7.1' }];
  const before = allTags(tree);
  forgetBoxes(before);
  untagQuotations(before);
  const { streams, faults } = remarkPages(document, tree);
  simplifyTags(tree, document.context);
  const texts = new TaggedTexts(document, streams);
  numberLists(tree, texts, document.context);
  const pageWords = new PageWords(text);
  separateWords(tree, texts, pageWords);
  for (const stream of streams) writeStream(document, stream);
  explainSigns(document, texts);
  tidyCells(document, allTags(tree));
  writeTags(document, tree, before);
  explainNewerTags(document, allTags(tree));
  return [
    ...faults,
    ...wordlessPictures(document, allTags(tree)),
    ...missingSigns(document, tree, texts, pageWords),
  ];
}
