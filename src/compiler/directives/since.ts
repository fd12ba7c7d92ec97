/** `:since[name]`: when the public learned what stands before it, as a small tag. */
import { h } from 'hastscript';
import type { DisclosureWords } from '../vocabulary-types.ts';
import { type Directive, lookUp, nameInBrackets, resolved } from './directive.ts';

const example = ':since[name]';

/** `known since 1992`; what came out over several years was known in part from the first. */
const sinceWords = ({ year, until }: DisclosureWords): string =>
  `known ${until !== undefined && until > year ? 'in part ' : ''}since ${year}`;

export const since: Directive = {
  kind: 'text',
  example,
  attributes: [],
  takesLabel: true,
  place: 'anywhere',
  resolve(use) {
    const lookup = {
      what: 'disclosure',
      rule: 'disclosure-unknown',
      names: use.vocabulary.disclosures,
    } as const;
    const { result, messages } = lookUp(use, nameInBrackets(use), lookup, example);
    if (!result) return { result, messages };
    const { words } = result;
    return resolved({
      cites: words.sources,
      html: () => [h('span', { className: 'known-since' }, sinceWords(words))],
    });
  },
};
