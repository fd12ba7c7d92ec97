import { describe, expect, it } from 'vitest';
import { articles } from './articles.ts';
import { books } from './books.ts';
import { booksOnArms } from './books-on-arms.ts';
import { datasets } from './datasets.ts';
import { documents } from './documents.ts';
import { editions } from './editions.ts';
import { foreignRelations } from './foreign-relations.ts';
import { sources } from './index.ts';
import { ownSources } from './own.ts';
import { pages, press } from './press.ts';
import { collections, records } from './records.ts';

const all = Object.entries(sources);

/** The words of a record that a reader sees, but for its address. */
const wordsOf = (source: object): [part: string, words: string][] =>
  Object.entries(source).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[0] !== 'address',
  );

/** A name that is the address of a web host: `cubacrisis.net`, `The Page at example.org`. */
const webHost = /\b[\w-]+\.(?:com|net|org|edu|gov|info|co|io|ru|it|cu|uk)\b/i;

describe('the sources', () => {
  it('lose none to a key used twice', () => {
    const lists = [
      datasets,
      foreignRelations,
      documents,
      records,
      collections,
      books,
      booksOnArms,
      editions,
      articles,
      press,
      pages,
      ownSources,
    ];
    expect(all).toHaveLength(lists.reduce((total, list) => total + Object.keys(list).length, 0));
  });

  it.each(all)('%s has a key, and words in every part', (key, source) => {
    expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    for (const [, words] of wordsOf(source)) {
      expect(words).toMatch(/^\S(?:.*\S)?$/);
      expect(words).not.toMatch(/["']/);
    }
  });

  it.each(all)('%s has a label of its own that fits a source line', (_, { short }) => {
    expect(short.length).toBeLessThanOrEqual(45);
    expect(all.filter(([, other]) => other.short === short)).toHaveLength(1);
  });

  it.each(all)('%s has neither a web host for an author nor for a publisher', (_, source) => {
    for (const [part, words] of wordsOf(source)) if (part !== 'note') expect(words).not.toMatch(webHost);
  });

  it.each(all)('%s says who published it, and when, or when it was read', (_, source) => {
    const published = 'publisher' in source || 'journal' in source || 'paper' in source || 'heldBy' in source;
    expect(published || 'site' in source || source.kind === 'own' || source.kind === 'essay').toBe(true);
    const dated = Object.entries(source).some(([part, value]) => /^(?:year|date|read)$/.test(part) && value);
    expect(dated).toBe(true);
  });

  it.each(all)('%s has a year that can be', (_, source) => {
    if ('year' in source && typeof source.year === 'number')
      expect(source.year >= 1961 && source.year <= 2026).toBe(true);
  });

  it.each(all)('%s that was only remembered cites no page of it', (_, source) => {
    if (source.note?.includes('Remembered')) expect(source.title).not.toMatch(/\bpp?\. ?\d/);
  });

  it.each(all.filter(([, { address }]) => address))(
    '%s has an address that can be followed',
    (_, { address = '' }) => {
      expect(URL.canParse(address)).toBe(true);
      expect(new URL(address).hostname).toContain('.');
    },
  );
});
