import { describe, expect, it } from 'vitest';
import { vocabulary } from '../build/talk-vocabulary.ts';
import { type SourceKey, sources } from '../talk/data/index.ts';
import { figures } from '../talk/figures/index.ts';

describe('vocabulary', () => {
  it('cites only sources that it knows', () => {
    const { sources: known, credits, ...others } = vocabulary;
    const cited = Object.values(others).flatMap((names) =>
      [...names.values()].flatMap((words) => words.sources),
    );
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter((key) => !known.has(key))).toEqual([]);
  });

  it('can show every value in every form', () => {
    const shown = [...vocabulary.values.values()].flatMap(({ show }) => [
      show('plain'),
      show('unit'),
      show('range'),
    ]);
    expect(shown.filter((text) => !/\d/.test(text) || /NaN|undefined|Infinity/.test(text))).toEqual([]);
  });

  it('gives every quotation an attribution and a card', () => {
    for (const { attribution, card } of vocabulary.quotations.values()) {
      expect(attribution).toMatch(/^\S.*\d{4}$|undated$/);
      expect(card.map(({ term }) => term)).toEqual(
        expect.arrayContaining(['Who', 'When', 'Made for', 'How we know']),
      );
      expect(card.every(({ words }) => words.trim() !== '' && !words.includes('undefined'))).toBe(true);
    }
  });

  it('draws a figure for the frame it is asked for, the same each time', () => {
    const known = vocabulary.figures.get('three-motives');
    for (const frame of [
      { width: 1136, height: 420, ground: 'paper' },
      { width: 1136, height: 468, ground: 'paper' },
    ] as const) {
      expect(known?.draw(frame)).toBe(figures['three-motives'].draw(frame));
      expect(known?.draw(frame)).toBe(known?.draw(frame));
    }
  });

  it('credits every data set, and each under its label', () => {
    const entries = vocabulary.credits.groups.flatMap((group) => group.entries);
    const datasets = Object.keys(sources).filter((key) => sources[key as SourceKey].kind === 'dataset');
    const credited = entries.flatMap(({ source }) => source ?? []);
    expect(credited.sort()).toEqual(datasets.sort());
    for (const { words, source } of entries) {
      expect(words).toMatch(/^\S.*\.$/);
      if (source !== undefined) expect(words).toContain(vocabulary.sources.get(source)?.short);
    }
  });
});
