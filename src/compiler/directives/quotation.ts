/** `::quotation{#name}`: someone's words as evidence; with `card`, the source card beside them. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Page } from '../references/page.ts';
import type { QuotationWords } from '../vocabulary-types.ts';
import { type Directive, lookUp, nameInBraces, refused, resolved } from './directive.ts';
import { readFlag } from './flag.ts';
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
    h('figcaption', [`— ${words.attribution}\u00a0`, ...words.sources.map((key) => page.cite(key))]),
  ]);

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
    if (!result) return { result, messages };
    const withCard = readFlag(use, 'card');
    if (withCard.result === null) return refused(...withCard.messages);
    const { name, words } = result;
    return resolved({
      cites: words.sources,
      html: (page) => [quotationElement(name, words, page), ...(withCard.result ? [card(words)] : [])],
    });
  },
};
