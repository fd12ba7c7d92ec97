import { describe, expect, it } from 'vitest';
import { dayWords } from './day-words.ts';

describe('dayWords', () => {
  it.each([
    ['16', 'Tuesday 16 October 1962'],
    ['27', 'Saturday 27 October 1962'],
    ['before', 'Before the thirteen days'],
    ['after', 'After the thirteen days'],
  ])('says %s as %s', (day, words) => {
    expect(dayWords(day)).toBe(words);
  });
});
