/** `::references`: the list of every source the deck cites, numbered in the order of first citation. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Reference } from '../page.ts';
import type { SourceWords } from '../vocabulary-types.ts';
import { type Directive, resolved } from './directive.ts';

/** A web address as a reader would copy it. */
const shownAddress = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** A full stop, unless the text ends a sentence already. */
const stop = (text: string): string => (/[.?!][”’)]?$/.test(text) ? '' : '.');

/** The entry as a reader sees it: the words before the title, the title, those behind it, the address. */
export function referenceParts({
  author,
  title,
  published,
  address,
}: SourceWords): readonly [string, string, string, string] {
  return [
    `${author}${stop(author)} `,
    title,
    `${stop(title)} ${published}${stop(published)}`,
    shownAddress(address),
  ];
}

function entry({ key, number, words }: Reference): Element {
  const [before, title, behind, address] = referenceParts(words);
  const text = h('span', { className: 'reference' }, [before, h('cite', title), behind]);
  const link = address === '' ? [] : [' ', h('a', { href: words.address }, address)];
  const shownNumber = h('span', { className: 'number' }, String(number));
  return h('li', { id: `ref-${key}`, value: number }, [shownNumber, ' ', text, ...link]);
}

export const references: Directive = {
  kind: 'leaf',
  example: '::references',
  attributes: [],
  takesLabel: false,
  place: 'top',
  resolve: () =>
    resolved({ html: (page) => [h('ol', { className: 'references' }, page.references.map(entry))] }),
};
