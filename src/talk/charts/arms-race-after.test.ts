import { describe, expect, it } from 'vitest';
import { drawnTexts, pictureSizes, stillStep } from '../../charts/drawn-texts.testing.ts';
import {
  firstYearOfSovietLead,
  formatFigure,
  peakYear,
  type Side,
  stockpile,
  stockpileRatio,
  stockpileYears,
  timeline,
} from '../data/index.ts';
import { armsRaceAfter, defineArmsRaceAfter } from './arms-race-after.ts';
import { type AfterRecord, peakAfter, yearPoint } from './arms-race-after-words.ts';

const years = stockpileYears.filter((year) => year >= 1962);
const record: AfterRecord = {
  stockpiles: {
    years,
    markedYear: 1962,
    stockpile,
    ratio: stockpileRatio,
    peakYear,
    firstYearOfSovietLead,
  },
  agreements: [{ name: 'Hotline agreed', event: timeline.hotline }],
};
const [size = { width: 1136, height: 430 }] = pictureSizes;
const texts = (step: number, chart = armsRaceAfter) =>
  drawnTexts(chart, step, size).map(({ text }) => text.replaceAll('\u00A0', ' '));

describe('a day as a point of the years', () => {
  it('is its share of the year, leap years too', () => {
    expect(yearPoint('1963-01-01')).toBe(1963);
    expect(yearPoint('1963-07-02')).toBeCloseTo(1963 + 182 / 365);
    expect(yearPoint('1964-12-31')).toBeCloseTo(1964 + 365 / 366);
  });
});

describe('the arms race after the crisis', () => {
  it('draws both stockpiles from 1962 on, from zero', () => {
    const { datasets } = stillStep(armsRaceAfter, 3, size).data;
    const line = (label: string) => datasets.find((dataset) => dataset.label === label)?.data;
    for (const [label, side] of [
      ['United States', 'us'],
      ['Soviet Union', 'ussr'],
    ] as const)
      expect(line(label)).toEqual(years.map((year) => ({ x: year, y: stockpile(side, year).value })));
    expect(stillStep(armsRaceAfter, 3, size).options?.scales?.['y']).toMatchObject({ min: 0 });
  });

  it('shades the lead between the same two lines', () => {
    const [under, shade] = stillStep(armsRaceAfter, 3, size).data.datasets;
    expect(under?.data).toEqual(years.map((year) => ({ x: year, y: stockpile('ussr', year).value })));
    expect(shade?.data).toEqual(years.map((year) => ({ x: year, y: stockpile('us', year).value })));
    expect(shade).toMatchObject({ fill: { target: '-1' } });
  });

  it('finds the peaks after the crisis', () => {
    expect(peakAfter(record, 'us')).toBe(1967);
    expect(peakAfter(record, 'ussr')).toBe(1986);
  });

  it('brings the year of the crisis, the agreements, and each side in turn', () => {
    expect(texts(0)).toEqual(expect.arrayContaining(['25,540', '3,346']));
    expect(texts(0).join()).not.toContain('Hotline');
    expect(texts(1)).toEqual(
      expect.arrayContaining(['Hotline agreed, 20 June 1963', 'Test ban signed, 5 August 1963']),
    );
    expect(texts(1)).not.toContain('31,255 in 1967');
    expect(texts(2)).toContain('31,255 in 1967');
    expect(texts(2)).not.toContain('40,159 in 1986');
    expect(texts(3)).toEqual(
      expect.arrayContaining([
        '40,159 in 1986',
        '19,008',
        '29,154',
        'From 1978 the Soviet stockpile is the larger',
      ]),
    );
  });

  it('has a row for every year, and the agreements in its caption and sources', () => {
    expect(armsRaceAfter.table.rows.map(([year]) => Number(year))).toEqual(years);
    expect(armsRaceAfter.table.caption.replaceAll('\u00A0', ' ')).toContain(
      'hotline agreed on 20 June 1963 and test ban signed on 5 August 1963',
    );
    expect(armsRaceAfter.sources).toEqual(expect.arrayContaining(['fas2023', 'hotline1963', 'ltbt1963']));
  });

  it('says another number, and that there was no crossing, when the data has it so', () => {
    const half = (side: Side, year: number) =>
      side === 'ussr' ? { ...stockpile(side, year), value: 1000 } : stockpile(side, year);
    const changed = defineArmsRaceAfter({
      ...record,
      stockpiles: { ...record.stockpiles, stockpile: half, firstYearOfSovietLead: () => undefined },
    });
    expect(changed.summary).toContain('The American stockpile stays the larger');
    expect(texts(3, changed).join()).not.toMatch(/is the larger|Soviet Union ahead/);
    expect(texts(0, changed)).toContain(formatFigure(half('ussr', 1962)));
  });
});
