/** Lists whose numbers the page writes itself: each number becomes the label of its entry. */
import { type PDFContext, PDFName } from '@cantoo/pdf-lib';
import { allTags, isContent, isTag, type Kid, newTag, type Tag } from './structure-tree.ts';
import type { TaggedTexts } from './tagged-texts.ts';

const isNumber = (text: string): boolean => /^\s*\d+[.)]?\s*$/.test(text);

/** A tag inside an entry, and the part of it that is the entry's number. */
interface Found {
  readonly around: Tag;
  readonly number: Kid;
}

/** The number that an entry begins with; null where it begins with other words. */
function numberIn(tag: Tag, texts: TaggedTexts): Found | null {
  const [first] = tag.kids;
  if (!first) return null;
  if (isNumber(texts.textOf(first)) && (isContent(first) || (isTag(first) && first.role === 'Link')))
    return { around: tag, number: first };
  return isTag(first) ? numberIn(first, texts) : null;
}

/** Takes the number out of its body, and what held nothing else with it. */
function label(item: Tag, { around, number }: Found, context: PDFContext): void {
  around.kids = around.kids.filter((kid) => kid !== number);
  const isEmpty = (kid: Kid): boolean => isTag(kid) && kid.kids.length === 0;
  for (const tag of allTags(item)) tag.kids = tag.kids.filter((kid) => !isEmpty(kid));
  item.kids = [newTag(context, 'Lbl', [number]), ...item.kids];
}

function numberList(list: Tag, texts: TaggedTexts, context: PDFContext): void {
  const items = list.kids.filter((kid): kid is Tag => isTag(kid) && kid.role === 'LI');
  if (items.length === 0 || items.some(({ kids }) => kids.some((kid) => isTag(kid) && kid.role === 'Lbl')))
    return;
  const found = items.map((item) => numberIn(item, texts));
  if (found.some((one) => one === null)) return;
  for (const [index, item] of items.entries()) {
    const number = found[index];
    if (number) label(item, number, context);
  }
  list.dict.set(PDFName.of('A'), context.obj({ O: 'List', ListNumbering: 'Decimal' }));
}

/** Labels the entries of every list of which each begins with a number. */
export function numberLists(tree: Tag, texts: TaggedTexts, context: PDFContext): void {
  for (const list of allTags(tree)) if (list.role === 'L') numberList(list, texts, context);
}
