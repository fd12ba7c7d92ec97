import { describe, expect, it } from 'vitest';
import { changeInWords, earlierLine, rowWords } from './vote-words.ts';

const names = ['Diplomacy', 'Strength', 'I cannot tell yet'];

describe('changeInWords', () => {
  it('says the option and its new count', () => {
    expect(changeInWords(names, [2, 0, 0], [3, 0, 0])).toBe('Diplomacy: 3');
  });

  it('says what was taken back', () => {
    expect(changeInWords(names, [2, 1, 0], [1, 1, 0])).toBe('Taken back. Diplomacy: 1');
  });

  it('says once that nothing is left', () => {
    expect(changeInWords(names, [2, 1, 4], [0, 0, 0])).toBe('No hands counted.');
  });

  it('is silent where nothing changed', () => {
    expect(changeInWords(names, [2, 1, 4], [2, 1, 4])).toBe('');
    expect(changeInWords(names, [0, 0, 0], [0, 0, 0])).toBe('');
  });
});

describe('a row', () => {
  it('counts in good English, with the first vote where there was one', () => {
    expect(rowWords(1)).toBe('1 hand');
    expect(rowWords(0)).toBe('0 hands');
    expect(rowWords(3, 12)).toBe('3 hands, 12 in the first vote');
    expect(earlierLine([12, 7, 5])).toBe('First vote: 12 · 7 · 5');
  });
});
