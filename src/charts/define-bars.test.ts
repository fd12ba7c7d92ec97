import { describe, expect, it } from 'vitest';
import { recorded } from '../talk/data/index.ts';
import { defineBars } from './define-bars.ts';
import { drawnTexts, pictureSizes, stillStep } from './drawn-texts.testing.ts';

const people = (value: number) => recorded(value, 'people', 'Invented', '1901', ['own-timeline']);
const hill = {
  name: 'Hill',
  color: 'us',
  figures: [people(1300), people(600)],
  says: 'Hill in both weeks.',
} as const;
const valley = { ...hill, name: 'Valley', color: 'ussr', figures: [people(100), people(900)] } as const;
const words = { heading: 'Soldiers', summary: 'Two sides.', basis: 'Invented', each: 'Week' };
const chart = defineBars({ ...words, labels: ['Week 1', 'Week 2'], sides: [hill, valley] });
const [size = { width: 1136, height: 430 }] = pictureSizes;

describe('defineBars', () => {
  it('shows a side with each step, in the same datasets', () => {
    const shown = [0, 1].map((step) =>
      stillStep(chart, step, size).data.datasets.map(({ label, hidden }) => !hidden && label),
    );
    const places = ['Place of Hill', 'Place of Valley'];
    expect(shown).toEqual([
      ['Hill', false, ...places],
      ['Hill', 'Valley', ...places],
    ]);
    expect(chart.steps).toHaveLength(2);
  });

  it('keeps a bar where it is when the next side comes', () => {
    const hillAt = (step: number) =>
      drawnTexts(chart, step, size)
        .filter(({ text }) => text.startsWith('Hill'))
        .map(({ left, top }) => [left, top]);
    expect(hillAt(0)).toHaveLength(2);
    expect(hillAt(1)).toEqual(hillAt(0));
  });

  it.each(pictureSizes)(
    'writes every number with its side at its bar, in a picture of $width x $height',
    (box) => {
      const texts = drawnTexts(chart, 1, box);
      expect(texts.map(({ text }) => text).sort()).toEqual(
        ['Hill 1,300', 'Hill 600', 'Soldiers', 'Valley 100', 'Valley 900', 'Week 1', 'Week 2'].sort(),
      );
      for (const { left, right, top, bottom } of texts) {
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(box.width);
        expect(bottom).toBeLessThanOrEqual(box.height);
      }
    },
  );

  it('says the same as a table, with the sources of its numbers', () => {
    expect(chart.table).toEqual({
      caption: 'Soldiers',
      columns: ['Week', 'Hill', 'Valley'],
      rows: [
        ['Week 1', '1,300', '100'],
        ['Week 2', '600', '900'],
      ],
    });
    expect(chart.sources).toEqual(['own-timeline']);
  });

  it('does not take a side that has not one figure for each label', () => {
    const short = { ...valley, figures: [people(100)] };
    expect(() => defineBars({ ...words, labels: ['Week 1', 'Week 2'], sides: [hill, short] })).toThrow(
      '"Valley"',
    );
  });

  it.each<[string, object, string]>([
    [
      'a colour that is not known',
      { sides: [{ ...hill, color: 'gdr' }] },
      'the colour "gdr", which is not known. Known: "us"',
    ],
    [
      'a field of a side that is misspelt',
      { sides: [{ ...hill, sayz: 'x' }] },
      '"sayz" is not known here. Known: name, color',
    ],
    ['a field that is misspelt', { headding: 'x' }, '"headding" is not known here. Known: heading'],
    [
      'a figure that does not exist',
      { sides: [{ ...hill, figures: [people(1), undefined] }] },
      'a figure for "Week 2" that does not exist',
    ],
  ])('does not take %s', (_, wrong, says) => {
    const bars = { ...words, labels: ['Week 1', 'Week 2'], sides: [hill, valley], ...wrong };
    expect(() => defineBars(bars as unknown as Parameters<typeof defineBars>[0])).toThrow(says);
  });

  it('does not do without a part', () => {
    const { basis: _, ...rest } = { ...words, labels: ['Week 1', 'Week 2'], sides: [hill, valley] };
    expect(() => defineBars(rest as unknown as Parameters<typeof defineBars>[0])).toThrow(
      '"basis" is missing.',
    );
  });
});
