import { describe, expect, it } from 'vitest';
import { drawnTexts, pictureSizes, stillStep } from '../../charts/drawn-texts.testing.ts';
import { mcnamaraRatio, stockpileRatios } from '../data/index.ts';
import { defineStockpileRatioByYear, stockpileRatioByYear } from './stockpile-ratio-by-year.ts';
import { turningYears } from './stockpile-ratio-by-year-words.ts';

const quoted = { ...mcnamaraRatio, value: 17 };
const record = { ratios: stockpileRatios, quoted, crisisYear: 1962 };
const [size = { width: 1136, height: 430 }] = pictureSizes;
const texts = (chart = stockpileRatioByYear) =>
  drawnTexts(chart, chart.steps.length - 1, size).map(({ text }) => text);

describe('the ratio of the stockpiles by year', () => {
  it('turns on 1951, 1952, 1962 and 1978', () => {
    const years = turningYears(record);
    expect(years.lastAbove?.year).toBe(1951);
    expect(years.firstBelow?.year).toBe(1952);
    expect(years.crisis?.year).toBe(1962);
    expect(years.sovietLead?.year).toBe(1978);
  });

  it('moves its turning years and its words with the quoted ratio', () => {
    const lower = { ...record, quoted: { ...quoted, value: 10 } };
    expect(turningYears(lower).lastAbove?.year).toBe(1960);
    const chart = defineStockpileRatioByYear(lower);
    expect(chart.summary).toContain('10:1 between 1960 and 1961');
    expect(texts(chart)).toContain('10:1, the ratio quoted for 1962');
    expect(texts()).toContain('17:1, the ratio quoted for 1962');
  });

  it('draws every year of the data on a scale of doublings and writes each in the table', () => {
    const [line] = stillStep(stockpileRatioByYear, 3, size).data.datasets;
    expect(line?.data).toEqual(
      stockpileRatios.map(({ year, ratio }) => ({ x: year, y: Math.log2(ratio.value) })),
    );
    expect(stockpileRatioByYear.table.rows.map(([year]) => Number(year))).toEqual(
      stockpileRatios.map(({ year }) => year),
    );
    expect(stockpileRatioByYear.table.rows.find(([year]) => year === '1962')).toEqual(['1962', '7.6:1']);
    expect(stockpileRatioByYear.table.rows.at(-1)).toEqual(['1991', '1:1.5']);
  });

  it('says on the chart that the scale doubles and where the series starts', () => {
    expect(texts()).toContain(
      'American warheads for each Soviet one, by estimate; each line up doubles the American lead',
    );
    expect(texts()).toContain('170:1 in 1949, the first year with a Soviet warhead');
  });
});
