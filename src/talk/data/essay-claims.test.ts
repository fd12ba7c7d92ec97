import { describe, expect, it } from 'vitest';
import { essayArsenal } from './essay.ts';
import { essayClaims } from './essay-claims.ts';

const all = Object.entries(essayClaims);

describe('the statements checked', () => {
  it('are twenty-eight of the essay and nine of its reader', () => {
    const [comments, essay] = [true, false].map((wanted) =>
      all.filter(([name]) => name.startsWith('comment-') === wanted),
    );
    expect([essay?.length, comments?.length]).toEqual([28, 9]);
  });

  it('are each quoted once', () => {
    expect(new Set(all.map(([, { words }]) => words)).size).toBe(all.length);
  });

  it.each(all)('%s says in a sentence what the record has', (_, { record }) => {
    expect(record).toMatch(/[.]$/);
  });

  it('quote every number of the two lists', () => {
    for (const { words } of essayArsenal) {
      expect(all.some(([, claim]) => claim.words.includes(words))).toBe(true);
    }
  });
});
