/** `::quotation{#name}`: someone's words as evidence; with `card`, the source card beside them. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { errorAt } from '../message.ts';
import type { Page } from '../page.ts';
import { pointAt } from '../source.ts';
import type { QuotationWords } from '../vocabulary-types.ts';
import { type Directive, type DirectiveUse, lookUp, nameInBraces, refused, resolved } from './directive.ts';
import { innerMarks } from './marks.ts';

const example = '::quotation{#name}';

/** The quotation's paragraphs; every one opens its marks anew, the last closes them. */
function paragraphs(text: string): Element[] {
  const all = innerMarks(text).split(/\n\s*\n/);
  return all.map((one, index) => h('p', `“${one.trim()}${index === all.length - 1 ? '”' : ''}`));
}

const card = ({ card: rows }: QuotationWords): Element =>
  h(
    'dl',
    { className: 'source-card' },
    rows.map(({ term, words }) => h('div', [h('dt', term), h('dd', words)])),
  );

const quotationElement = (name: string, words: QuotationWords, page: Page): Element =>
  h('figure', { className: 'quotation', dataQuotation: name }, [
    h('blockquote', paragraphs(words.text)),
    h('figcaption', [`— ${words.attribution} `, ...words.sources.map((key) => page.cite(key))]),
  ]);

/** `card` and `card=yes` ask for the card, `card=no` does not; null for any other word. */
function wantsCard({ attributes }: DirectiveUse): boolean | null {
  const attribute = attributes.find(({ name }) => name === 'card');
  if (!attribute || attribute.value === 'no') return false;
  return attribute.form === 'flag' || attribute.value === 'yes' ? true : null;
}

function refuseCard({ attributes, source }: DirectiveUse): ReturnType<typeof refused> {
  const attribute = attributes.find(({ name }) => name === 'card');
  const at = pointAt(source, attribute?.valueOffset ?? 0);
  const reason = `"card" cannot be "${attribute?.value ?? ''}".`;
  return refused(errorAt(at, 'attribute-invalid', reason, 'It must be "yes" or "no", or stand alone.'));
}

export const quotation: Directive = {
  kind: 'leaf',
  example,
  attributes: ['#', 'card'],
  takesLabel: false,
  place: 'slide',
  resolve(use) {
    const lookup = {
      what: 'quotation',
      rule: 'quotation-unknown',
      names: use.vocabulary.quotations,
    } as const;
    const { result, messages } = lookUp(use, nameInBraces(use), lookup, example);
    const withCard = wantsCard(use);
    if (!result) return { result, messages };
    if (withCard === null) return refuseCard(use);
    const { name, words } = result;
    return resolved({
      cites: words.sources,
      html: (page) => [quotationElement(name, words, page), ...(withCard ? [card(words)] : [])],
    });
  },
};
