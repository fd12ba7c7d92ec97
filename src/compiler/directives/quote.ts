/** `:quote[name]`: someone's words in running text, in quotation marks, with their source's number. */
import { h } from 'hastscript';
import { errorAt } from '../messages/message.ts';
import { type Directive, lookUp, nameInBrackets, placeOf, refused, resolved } from './directive.ts';
import { innerMarks } from './marks.ts';

const example = ':quote[name]';
const noBreakSpace = '\u00A0';

export const quote: Directive = {
  kind: 'text',
  example,
  attributes: [],
  takesLabel: true,
  place: 'anywhere',
  resolve(use) {
    const lookup = {
      what: 'quotation',
      rule: 'quotation-unknown',
      names: use.vocabulary.quotations,
    } as const;
    const { result, messages } = lookUp(use, nameInBrackets(use), lookup, example);
    if (!result) return { result, messages };
    if (use.parents.some(({ type }) => type === 'link')) {
      const reason = 'A quotation brings the link to its source and cannot stand inside another.';
      return refused(errorAt(placeOf(use), 'directive-misplaced', reason, 'Take it out of the link.'));
    }
    const { name, words } = result;
    const text = innerMarks(words.text).replace(/\s*\n\s*/g, ' ');
    return resolved({
      cites: words.sources,
      html: (page) => [
        h('span', { className: 'quote', dataQuotation: name }, `“${text}”`),
        { type: 'text', value: noBreakSpace },
        ...words.sources.map((key) => page.cite(key)),
      ],
    });
  },
};
