import { describe, expect, it } from 'vitest';
import { nearestCut, queryForCut, readCut, wordForCut } from './read-cut.ts';

describe('readCut', () => {
  it.each([
    ['?cut=10', 10],
    ['?cut=40', 40],
    ['?view=paper&cut=10', 10],
    ['', 20],
    ['?cut=30', 20],
    ['?cut=', 20],
  ])('reads %j as the talk of %i minutes', (query, cut) => {
    expect(readCut(query)).toBe(cut);
  });
});

describe('nearestCut', () => {
  it.each([
    [20, [10, 20, 40], 20],
    [10, [20, 40], 20],
    [40, [10, 20], 20],
    [20, [10], 10],
    [20, [], 20],
  ] as const)('shows for %i minutes, where there are talks of %j, that of %i', (asked, offered, cut) => {
    expect(nearestCut(asked, offered)).toBe(cut);
  });
});

describe('queryForCut', () => {
  it('changes the cut and keeps the rest', () => {
    expect(queryForCut('?view=read&cut=10', 40)).toBe('?view=read&cut=40');
    expect(queryForCut('', 10)).toBe('?cut=10');
  });
});

describe('wordForCut', () => {
  it('takes the word of the cut, and none for a dash', () => {
    expect(wordForCut('- 4 7', 20)).toBe('4');
    expect(wordForCut('- 4 7', 40)).toBe('7');
    expect(wordForCut('- 4 7', 10)).toBeNull();
  });
});
