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
} from '../data/index.ts';
import { defineStockpilesByYear, stockpilesByYear } from './stockpiles-by-year.ts';
import { crossing, type StockpileRecord } from './stockpiles-by-year-words.ts';

const record: StockpileRecord = {
  years: stockpileYears,
  markedYear: 1962,
  stockpile,
  ratio: stockpileRatio,
  peakYear,
  firstYearOfSovietLead,
};
const [size = { width: 1136, height: 430 }] = pictureSizes;
const texts = (chart = stockpilesByYear, step = chart.steps.length - 1) =>
  drawnTexts(chart, step, size).map(({ text }) => text);

describe('the stockpiles by year', () => {
  it('has a row for every year with both figures of the data', () => {
    const { rows } = stockpilesByYear.table;
    expect(rows).toHaveLength(stockpileYears.length);
    expect(rows).toEqual(
      stockpileYears.map((year) => [
        String(year),
        formatFigure(stockpile('us', year)),
        formatFigure(stockpile('ussr', year)),
      ]),
    );
  });

  it('draws each side’s figures, split at the marked year', () => {
    const [usUntil, ussrUntil, usAfter] = stillStep(stockpilesByYear, 4, size).data.datasets;
    expect(usUntil?.data.at(-1)).toEqual({ x: 1962, y: stockpile('us', 1962).value });
    expect(usAfter?.data[0]).toEqual(usUntil?.data.at(-1));
    expect(ussrUntil?.data).toHaveLength(stockpileYears.filter((year) => year <= 1962).length);
    expect(usAfter?.data.at(-1)).toEqual({ x: 1991, y: stockpile('us', 1991).value });
  });

  it('says another number when the data has another', () => {
    const figure = (side: Side, year: number) =>
      side === 'ussr' && year === 1962 ? { ...stockpile(side, year), value: 4321 } : stockpile(side, year);
    const changed = defineStockpilesByYear({ ...record, stockpile: figure });
    expect(changed.summary).toContain('4,321');
    expect(changed.steps[3]?.says).toContain('4,321');
    expect(changed.table.rows.find(([year]) => year === '1962')).toContain('4,321');
    expect(texts(changed)).toContain('4,321');
    expect(texts()).not.toContain('4,321');
  });

  it('finds the crossing between the last year of one lead and the first of the other', () => {
    const crossed = crossing(record);
    expect(crossed).toMatchObject({ lastYear: 1977, firstYear: 1978 });
    expect(crossed?.x).toBeGreaterThan(1977);
    expect(crossed?.x).toBeLessThan(1978);
    expect(crossing({ ...record, firstYearOfSovietLead: () => undefined })).toBeNull();
  });

  it('says that the American stockpile stayed the larger where the lines do not cross', () => {
    const never = defineStockpilesByYear({ ...record, firstYearOfSovietLead: () => undefined });
    expect(never.summary).toContain('stayed the larger');
    expect(texts(never).join()).not.toContain('cross');
  });

  it('reveals the axes, each side, the marked year and the rest in turn', () => {
    const [ratio] = [formatFigure(stockpileRatio(1962))];
    expect(texts(stockpilesByYear, 0)).not.toContain('United States');
    expect(texts(stockpilesByYear, 1)).toContain('United States');
    expect(texts(stockpilesByYear, 2)).toContain('Soviet Union, an estimate');
    expect(texts(stockpilesByYear, 2)).not.toContain(ratio);
    expect(texts(stockpilesByYear, 3)).toContain(ratio);
    expect(texts(stockpilesByYear, 4)).toContain('the lines cross');
  });
});
