/** Characters that no typeface has: they are printed as boxes, and stand for nothing. */
import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { namedSigns } from '../named-signs.ts';
import type { PdfFault } from '../pdf-fault.ts';
import type { PageWords } from './page-words.ts';
import { allTags, type Tag } from './structure-tree.ts';
import type { TaggedText, TaggedTexts } from './tagged-texts.ts';

/**
 * The characters of a text object that are drawn as the shape that stands for none. The first such character of a document
 * is not told by the browser: the page says what follows the letters before it.
 */
function missingIn({ shown }: TaggedText, words: PageWords): string {
  let before = '';
  let missing = '';
  for (const { code, text, isExplained } of shown.signs) {
    if (code === 0) missing += isExplained ? text : words.after(before);
    before += text;
  }
  return missing;
}

/** The headline that each text stands under. */
function headlines(tree: Tag, texts: TaggedTexts): Map<TaggedText, string> {
  const found = new Map<TaggedText, string>();
  for (const section of allTags(tree).filter(({ role }) => role === 'Sect')) {
    const headline = allTags(section).find(({ role }) => role === 'H1');
    const words = headline ? texts.textOf(headline).replace(/\s+/g, ' ').trim() : '';
    for (const text of texts.of(section)) found.set(text, words);
  }
  return found;
}

/** Every page and slide that has some, with their characters. */
export function missingSigns(
  document: PDFDocument,
  tree: Tag,
  texts: TaggedTexts,
  words: PageWords,
): PdfFault[] {
  const faulty = texts.all.filter(({ shown }) => shown.signs.some(({ code }) => code === 0));
  if (faulty.length === 0) return [];
  const under = headlines(tree, texts);
  const numbers = new Map<PDFRef, number>(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const places = new Map<string, { page: number; headline: string; signs: string }>();
  for (const text of faulty) {
    const page = numbers.get(text.stream.page) ?? 0;
    const headline = under.get(text) ?? '';
    const place = places.get(`${page} ${headline}`) ?? { page, headline, signs: '' };
    place.signs += missingIn(text, words);
    places.set(`${page} ${headline}`, place);
  }
  return [...places.values()].map(({ page, headline, signs }) => ({
    page,
    reason: `${headline ? `("${headline}") ` : ''}shows boxes in place of characters that no typeface of this machine has: ${namedSigns(signs)}`,
    section: '7.21.8',
  }));
}
