import { describe, expect, it } from 'vitest';
import { sources } from '../talk/data/sources/index.ts';
import { referenceParts } from './reference.ts';
import type { Source } from './source.ts';

/** A reference with its italics between asterisks. */
const written = (source: Source): string =>
  referenceParts(source)
    .map(({ text, work }) => (work ? `*${text}*` : text))
    .join('')
    .replaceAll('\u00a0', ' ');

const named = { kind: 'secondary', author: 'Baker, Ann', title: 'Of Trees', short: 'Baker' } as const;
const press = { place: 'Testville', publisher: 'Test Press', year: 1999 } as const;

describe('a reference', () => {
  it('of a book gives title, edition, place, publisher and year', () => {
    expect(written({ ...named, form: 'book', ...press })).toBe(
      'Baker, Ann. *Of Trees*. Testville: Test Press, 1999.',
    );
    expect(written({ ...named, form: 'book', edition: '2nd ed.', ...press })).toBe(
      'Baker, Ann. *Of Trees*. 2nd ed. Testville: Test Press, 1999.',
    );
  });

  it('of an article gives journal, volume, issue, season, year and pages', () => {
    const article = { ...named, form: 'article', journal: 'Wood', year: 1985 } as const;
    expect(written({ ...article, volume: 10, issue: '1', season: 'Summer', pages: '137–63' })).toBe(
      'Baker, Ann. “Of Trees.” *Wood* 10, no. 1 (Summer 1985): 137–63.',
    );
    expect(written({ ...article, issue: '5', pages: '58' })).toBe(
      'Baker, Ann. “Of Trees.” *Wood*, no. 5 (1985): 58.',
    );
    expect(written({ ...article, volume: 16 })).toBe('Baker, Ann. “Of Trees.” *Wood* 16 (1985).');
  });

  it('of a press article gives paper and day, and no paper twice', () => {
    const article = { ...named, form: 'press', paper: 'The Leaf', date: '1985-07-25' } as const;
    expect(written(article)).toBe('Baker, Ann. “Of Trees.” *The Leaf*, 25 July 1985.');
    expect(written({ ...article, author: 'The Leaf' })).toBe('The Leaf. “Of Trees.” 25 July 1985.');
  });

  it('of a document says who holds it, and its year once', () => {
    const letter = { ...named, form: 'document', heldBy: 'Town Archive' } as const;
    expect(written({ ...letter, title: 'Letter, 26 October 1962', year: 1962 })).toBe(
      'Baker, Ann. Letter, 26 October 1962. Town Archive.',
    );
    expect(written({ ...letter, year: 1962 })).toBe('Baker, Ann. Of Trees, 1962. Town Archive.');
  });

  it('of a document in a collection says in which, and where in it', () => {
    const source = {
      ...named,
      form: 'in a collection',
      collection: 'Papers',
      locator: 'vol. 2, document 9',
      ...press,
    };
    expect(written(source as Source)).toBe(
      'Baker, Ann. Of Trees. In *Papers*, vol. 2, document 9. Testville: Test Press, 1999.',
    );
  });

  it('of a page gives its day, or the day on which it was read', () => {
    const page = { ...named, form: 'page', site: 'Wood Society' } as const;
    expect(written({ ...page, date: '2012-10-10' as const })).toBe(
      'Baker, Ann. “Of Trees.” Wood Society. 10 October 2012.',
    );
    expect(written({ ...page, read: '2026-11-22' as const })).toBe(
      'Baker, Ann. “Of Trees.” Wood Society. Read 22 November 2026.',
    );
  });

  it('of a data set names who publishes it', () => {
    const table = { ...named, kind: 'dataset', form: 'dataset', publisher: 'Wood Society' } as const;
    expect(written({ ...table, year: 2023 })).toBe('Baker, Ann. *Of Trees*. Wood Society, 2023.');
    expect(written({ ...table, read: '2026-11-22' as const })).toBe(
      'Baker, Ann. *Of Trees*. Wood Society. Read 22 November 2026.',
    );
  });

  it('of what the authors set down themselves says so', () => {
    const own = { ...named, kind: 'own', place: 'Made up for this talk', year: 'undated' } as const;
    expect(written(own)).toBe('Baker, Ann. *Of Trees*. Made up for this talk, undated.');
  });

  it('sets quotation marks in a title as single ones, and doubles no full stop', () => {
    const article = { ...named, form: 'press', paper: 'The Leaf', date: '1985-07' } as const;
    expect(written({ ...article, title: 'The “Photo Gap” Again' })).toContain('“The ‘Photo Gap’ Again.” ');
    expect(written({ ...article, author: 'Baker, A.', title: 'Why Trees?' })).toBe(
      'Baker, A. “Why Trees?” *The Leaf*, July 1985.',
    );
  });

  it.each(Object.entries(sources))(
    '%s is one sentence after the other, with nothing missing',
    (_, source) => {
      const text = written(source);
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/undefined|\.\.|, ,|\s{2}| [.,]/);
    },
  );
});
