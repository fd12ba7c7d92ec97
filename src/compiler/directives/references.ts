/** `::references`: every source the deck cites, numbered in the order of first citation, anew in every cut. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { longestCut } from '../model.ts';
import type { Reference } from '../references/page.ts';
import { numbersPerCut } from '../references/per-cut.ts';
import type { SourceWords } from '../vocabulary-types.ts';
import { type Directive, resolved } from './directive.ts';

/** A web address as a reader would copy it. */
const shownAddress = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** The entry as a reader sees it: its words, and its address. */
export const referenceText = ({ reference, address }: SourceWords): readonly [string, string] => [
  reference.map(({ text }) => text).join(''),
  shownAddress(address),
];

function entry({ key, numbers, pages, words }: Reference): Element {
  const [, address] = referenceText(words);
  const parts = words.reference.map(({ text, work }) => (work ? h('cite', text) : text));
  const text = h('span', { className: 'reference' }, parts);
  const link = address === '' ? [] : [' ', h('a', { href: words.address }, address)];
  const number = numbers[longestCut] ?? 0;
  const properties = {
    id: `ref-${key}`,
    value: number,
    dataNumbers: numbersPerCut((cut) => numbers[cut]),
    dataPages: numbersPerCut((cut) => pages[cut]),
  };
  return h('li', properties, [h('span', { className: 'number' }, String(number)), ' ', text, ...link]);
}

/** Stands on the slide itself and takes nothing. */
export const references: Directive = {
  kind: 'leaf',
  example: '::references',
  attributes: [],
  takesLabel: false,
  place: 'top',
  resolve: () =>
    resolved({ html: (page) => [h('ol', { className: 'references' }, page.references.map(entry))] }),
};
