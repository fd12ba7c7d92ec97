import { describe, expect, it } from 'vitest';
import { bestMatch, byAct, excerpt, findSlides, type SlideEntry } from './slide-list.ts';

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

describe('what is found', () => {
  const said = (number: number, headline: string, words: string): SlideEntry => ({
    ...entry(number, 'Act', headline),
    text: `${headline} ${words}`,
  });
  const talk = [
    said(
      1,
      'The Bay of Pigs',
      'A small label names Turkey among the neighbours of the Soviet Union, far away.',
    ),
    said(2, 'Missiles in Türkei and Turkey', 'Fifteen of them.'),
    said(3, 'An answer', 'Turkey'),
  ];

  it('begins with the headlines that have the words', () => {
    expect(findSlides(talk, 'turkey').map(({ number }) => number)).toEqual([2, 1, 3]);
    expect(bestMatch(talk, 'turkey')?.number).toBe(2);
    expect(findSlides(talk, '3').map(({ number }) => number)).toEqual([3]);
  });

  it('shows the words around it where the headline does not say why', () => {
    expect(excerpt(talk[0] ?? said(0, '', ''), 'TURKEY')).toBe(
      '… of Pigs A small label names Turkey among the neighbours of the Soviet Union, far away.',
    );
    expect(excerpt(talk[1] ?? said(0, '', ''), 'turkey')).toBeNull();
    expect(excerpt(talk[2] ?? said(0, '', ''), 'turkey')).toBe('An answer Turkey');
    expect(excerpt(talk[2] ?? said(0, '', ''), '3')).toBeNull();
    const accents = said(4, 'Headline', `${'é'.repeat(30)} São Cristóbal ${'word '.repeat(30)}`);
    expect(excerpt(accents, 'cristobal')).toMatch(/São Cristóbal word/);
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
