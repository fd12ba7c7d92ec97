import { describe, expect, it } from 'vitest';
import { paginate } from './number-references.ts';
import { compileText, saidOf } from './one-slide.testing.ts';
import { smallVocabulary } from './small-vocabulary.testing.ts';

const books = [...smallVocabulary.sources.keys()].filter((key) => key.startsWith('book'));

describe('numberReferences', () => {
  it('numbers by first citation, whatever it comes through', () => {
    const { deck } = compileText(
      '# A :value[pears.1962] {#a}\n\n::figure{#orchard}\n\n# B {#b}\n\n::quotation{#on-apples}\n\n[@cole2001]',
    );
    expect(deck.references).toEqual(['cole2001', 'dale2005', 'baker1999']);
  });
});

describe('paginate', () => {
  it('keeps every source, once and in order', () => {
    expect(paginate(books, smallVocabulary.sources).flat()).toEqual(books);
  });

  it('fills a slide before it starts the next', () => {
    const pages = paginate(books, smallVocabulary.sources).map((page) => page.length);
    expect(pages.length).toBeGreaterThan(2);
    expect(new Set(pages.slice(0, -1)).size).toBe(1);
    expect(pages.at(-1)).toBeLessThanOrEqual(pages[0] ?? 0);
  });

  it('has one empty page for a list of nothing', () => {
    expect(paginate([], smallVocabulary.sources)).toEqual([[]]);
  });

  it('gives an entry that is too long for a column a place all the same', () => {
    const sources = new Map([
      ['long', { short: '', author: 'A'.repeat(5000), title: '', published: '', address: '' }],
    ]);
    expect(paginate(['long', 'long'], sources)).toEqual([['long', 'long']]);
  });
});

describe('pageReferences', () => {
  const cited = `# Cited {#cited layout=opener}\n\n${books.map((key) => `[@${key}]`).join(' ')}`;
  const compiled = compileText(
    `# List {#list cut=10 layout=references minutes=2}\n\n::references\n\n:::notes\nSay.\n:::\n\n${cited}`,
  );
  const pages = compiled.deck.slides.filter(({ layout }) => layout === 'references');

  it('makes as many slides as the list needs, with ids and headlines of their own', () => {
    expect(saidOf(compiled)).toEqual([]);
    expect(pages.map(({ id }) => id).slice(0, 3)).toEqual(['list', 'list-2', 'list-3']);
    expect(pages[1]?.headlineText).toBe(`List (2 of ${pages.length})`);
    expect(compiled.html.match(/<li id="ref-/g)).toHaveLength(books.length);
  });

  it('shares the planned time among them, and leaves the notes with the first', () => {
    const sum = pages.reduce((minutes, page) => minutes + page.minutes[20], 0);
    expect(sum).toBeCloseTo(2);
    expect(pages.map(({ notes }) => notes !== null)).toEqual([true, ...pages.slice(1).map(() => false)]);
  });
});
