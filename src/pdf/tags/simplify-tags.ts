/** From the browser's tags, one for every box of the page, to the ones a reader needs. */
import { type PDFContext, PDFName } from '@cantoo/pdf-lib';
import { isContent, isTag, type Kid, newTag, type Tag } from './structure-tree.ts';

/** Tags whose inside is a line of text: what has no role of its own in it is text as well. */
const holdsText = new Set(['P', 'H1', 'TH', 'TD', 'Lbl', 'LBody', 'Caption', 'Span', 'Em', 'Strong', 'Link']);
const isInline = (kid: Kid): boolean =>
  !isTag(kid) || ['Span', 'Em', 'Strong', 'Link', 'Sub', 'Code'].includes(kid.role);

/** Without a role of their own these say nothing where they are empty. */
const nothingIfEmpty = new Set([
  'NonStruct',
  'Div',
  'Span',
  'P',
  'Em',
  'Strong',
  'L',
  'LI',
  'Lbl',
  'Sect',
  'Part',
]);

const isRole =
  (role: string) =>
  (kid: Kid): kid is Tag =>
    isTag(kid) && kid.role === role;

/** A box without a role: a slide is a section, a run of text a paragraph; in text only a language counts. */
function resolveBox(tag: Tag, isText: boolean, inText: boolean): Kid[] {
  if (tag.dict.has(PDFName.of('Lang'))) {
    tag.role = inText || tag.kids.every(isInline) ? 'Span' : 'Div';
    return [tag];
  }
  if (inText || isText) return tag.kids;
  if (tag.kids.some(isRole('H1'))) tag.role = 'Sect';
  else if (tag.kids.some(isInline)) tag.role = 'P';
  else return tag.kids;
  return [tag];
}

/** An entry of a list is its label, if it has one, and a body. */
function giveBody(item: Tag, context: PDFContext): void {
  const labels = item.kids.filter(isRole('Lbl'));
  const rest = item.kids.filter((kid) => !isRole('Lbl')(kid) && !isRole('LBody')(kid));
  const bodies = item.kids.filter(isRole('LBody'));
  item.kids = [...labels, ...bodies, ...(rest.length > 0 ? [newTag(context, 'LBody', rest)] : [])];
}

/** Text that stands in a section or a cell between paragraphs becomes a paragraph. */
function wrapLooseText(tag: Tag, context: PDFContext): void {
  if (!['Document', 'Sect', 'Div', 'BlockQuote'].includes(tag.role)) return;
  const wrapped: Kid[] = [];
  let run: Kid[] = [];
  const flush = (): void => {
    if (run.length > 0) wrapped.push(newTag(context, 'P', run));
    run = [];
  };
  for (const kid of tag.kids) {
    if (isInline(kid)) run.push(kid);
    else {
      flush();
      wrapped.push(kid);
    }
  }
  flush();
  tag.kids = wrapped;
}

function simplifyKid(kid: Kid, context: PDFContext, parent: Tag, inText: boolean): Kid[] {
  if (!isTag(kid)) return [kid];
  if (kid.role === 'Caption' && parent.role !== 'Table') kid.role = 'P';
  const isText = kid.kids.every(isContent);
  simplify(kid, context, inText);
  if (kid.kids.length === 0 && nothingIfEmpty.has(kid.role)) return [];
  return kid.role === 'NonStruct' ? resolveBox(kid, isText, inText) : [kid];
}

function simplify(tag: Tag, context: PDFContext, inText: boolean): void {
  const inside = inText || holdsText.has(tag.role) || tag.role === 'LI';
  tag.kids = tag.kids.flatMap((kid) => simplifyKid(kid, context, tag, inside));
  if (tag.role === 'LI') giveBody(tag, context);
  wrapLooseText(tag, context);
}

/** Simplifies the tags of a document, in place. Nothing that is said gets lost; what says nothing does. */
export function simplifyTags(tree: Tag, context: PDFContext): void {
  simplify(tree, context, false);
}
