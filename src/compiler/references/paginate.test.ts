import { describe, expect, it } from 'vitest';
import { smallVocabulary } from '../small-vocabulary.testing.ts';
import { paginate } from './paginate.ts';

const books = [...smallVocabulary.sources.keys()].filter((key) => key.startsWith('book'));

describe('paginate', () => {
  it('keeps every source, once and in order', () => {
    expect(paginate(books, smallVocabulary.sources).flat()).toEqual(books);
  });

  it('needs no more slides than they fill, and fills them alike', () => {
    const sizes = (count: number): number[] =>
      paginate(books.slice(0, count), smallVocabulary.sources).map((page) => page.length);
    expect(sizes(10)).toEqual([10]);
    expect(sizes(11)).toEqual([6, 5]);
    expect(sizes(31)).toEqual([8, 8, 8, 7]);
    expect(sizes(40)).toEqual([10, 10, 10, 10]);
  });

  it('leaves room for pictures above the first part of the list', () => {
    const pages = paginate(books.slice(0, 12), smallVocabulary.sources, true);
    expect(pages.flat()).toEqual(books.slice(0, 12));
    expect(pages[0]?.length).toBeLessThan(pages[1]?.length ?? 0);
  });

  it('has one empty page for a list of nothing', () => {
    expect(paginate([], smallVocabulary.sources)).toEqual([[]]);
  });

  it('gives an entry that is too long for a slide one of its own', () => {
    const sources = new Map([
      ['long', { short: '', reference: [{ text: 'A'.repeat(5000), work: false }], address: '' }],
    ]);
    expect(paginate(['long', 'long'], sources)).toEqual([['long'], ['long']]);
  });
});
