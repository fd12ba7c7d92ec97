import { describe, expect, it } from 'vitest';
import { articles } from './articles.ts';
import { books } from './books.ts';
import { datasets } from './datasets.ts';
import { documents } from './documents.ts';
import { sources } from './index.ts';
import { ownSources } from './own.ts';
import { pages } from './pages.ts';
import { records } from './records.ts';

const all = Object.entries(sources);

describe('the sources', () => {
  it('lose none to a key used twice', () => {
    const files = [datasets, documents, records, books, articles, pages, ownSources];
    expect(all).toHaveLength(files.reduce((total, file) => total + Object.keys(file).length, 0));
  });

  it.each(all)('%s has a key, an author, a title, a place and a label', (key, source) => {
    expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    for (const part of [source.author, source.title, source.place, source.short]) {
      expect(part).toMatch(/^\S.*\S$/);
      expect(part).not.toMatch(/["']/);
    }
  });

  it.each(all)('%s has a label of its own that fits a source line', (_, { short }) => {
    expect(short.length).toBeLessThanOrEqual(45);
    expect(all.filter(([, other]) => other.short === short)).toHaveLength(1);
  });

  it.each(all)('%s has a year that can be, or is said to be undated', (_, { year }) => {
    if (year !== 'undated') expect(year >= 1961 && year <= 2023).toBe(true);
  });

  it.each(all.filter(([, { address }]) => address))(
    '%s has an address that can be followed',
    (_, { address = '' }) => {
      expect(URL.canParse(address)).toBe(true);
      expect(new URL(address).hostname).toContain('.');
    },
  );
});
