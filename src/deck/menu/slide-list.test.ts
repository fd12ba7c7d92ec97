import { describe, expect, it } from 'vitest';
import { bestMatch, byAct, findSlides, type SlideEntry } from './slide-list.ts';

const entry = (number: number, act: string, text: string): SlideEntry => ({
  id: `s${number}`,
  number,
  act,
  headline: text,
  text,
});
const entries = [
  entry(1, 'Opening', 'Crisis Diplomacy'),
  entry(2, 'Roots', 'From Havana to Key West'),
  entry(3, 'Roots', 'The site at San Cristóbal in 1962'),
];
const found = (query: string): number[] => findSlides(entries, query).map(({ number }) => number);

describe('findSlides', () => {
  it('finds all words in any order, whatever their accents and capitals', () => {
    expect(found('SITE cristobal')).toEqual([3]);
    expect(found('havana site')).toEqual([]);
  });
  it('finds a slide by its number, and a number among the words', () => {
    expect(found('2')).toEqual([2, 3]);
    expect(found('1962')).toEqual([3]);
  });
  it('lists all for nothing asked', () => {
    expect(found('  ')).toEqual([1, 2, 3]);
  });
});

describe('bestMatch', () => {
  it('is the slide with the number, before those that have it among their words', () => {
    expect(bestMatch([entry(1, 'Opening', '2 powers'), ...entries], ' 2 ')?.number).toBe(2);
    expect(bestMatch(entries, '1962')?.number).toBe(3);
    expect(bestMatch(entries, 'moscow')).toBeUndefined();
  });
});

describe('byAct', () => {
  it('groups neighbours of one act', () => {
    expect(byAct(entries).map(({ act, slides }) => [act, slides.length])).toEqual([
      ['Opening', 1],
      ['Roots', 2],
    ]);
  });
});
