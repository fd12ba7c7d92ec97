import { describe, expect, it } from 'vitest';
import { countLetters, PageWords } from './page-words.ts';

describe('PageWords', () => {
  const words = new PageWords(
    'A headline.  Moscow\nwas behind; see example.org/long and “Ⅳ” \u00ADA headline',
  );

  it('says after which letters a word ends, whatever the spaces and capitals of the text', () => {
    const ends = words.endsIn('MOSCOWWAS BEHIND;');
    expect([6, 9, 16].map((count) => ends?.(count))).toEqual([true, true, true]);
    expect([3, 8, 12].map((count) => ends?.(count))).toEqual([false, false, false]);
  });

  it('keeps what breaks within a word in one piece', () => {
    const ends = words.endsIn('example.org/long');
    expect(ends?.(countLetters('example.org/'))).toBe(false);
  });

  it('knows nothing of a text that the page does not have', () => {
    expect(words.endsIn('Havana')).toBeNull();
  });

  it('names the character that follows', () => {
    expect(words.after('and “')).toBe('ⅳ');
    expect(words.after('Havana')).toBe('');
  });
});
