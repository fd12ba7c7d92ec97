import { describe, expect, it } from 'vitest';
import { drawnTexts, pictureSizes, stillStep } from '../../charts/drawn-texts.testing.ts';
import { essayArsenal, essayRatios, essayTotals } from '../data/index.ts';
import { defineEssayArsenal, essayArsenalChart } from './essay-arsenal.ts';
import {
  arsenalRows,
  mendedText,
  printedNumber,
  printedText,
  spanOf,
  spanText,
  sumOf,
} from './essay-arsenal-rows.ts';
import type { EssayCount } from './essay-arsenal-words.ts';

const count: EssayCount = {
  rows: arsenalRows(),
  totals: { us: essayTotals.us.corrected, ussr: essayTotals.ussr },
  ratio: essayRatios.corrected,
};
const [size = { width: 1136, height: 430 }] = pictureSizes;
const texts = (step: number, chart = essayArsenalChart) =>
  drawnTexts(chart, step, size).map(({ text }) => text);

describe('the rows of the essay’s arsenals', () => {
  it('hold every number of the essay once', () => {
    const entries = count.rows.flatMap(({ us, ussr }) => [...us, ...ussr]);
    expect(new Set(entries)).toEqual(new Set(essayArsenal));
    expect(entries).toHaveLength(essayArsenal.length);
  });

  it('read the number at the head of the essay’s words as it is printed', () => {
    expect(essayArsenal.map(printedNumber)).toEqual([
      'over 100',
      '80',
      '1, 7000',
      '3000',
      '50',
      '150',
      '400',
    ]);
  });

  it('say that a side gives none instead of zero', () => {
    const submarine = count.rows.find(({ name }) => name[0] === 'Submarine');
    expect(printedText(submarine?.ussr ?? [])).toBe('none given');
    expect(mendedText(submarine?.ussr ?? [])).toBe('none given');
    expect(sumOf(submarine?.ussr ?? [], 'printed')).toBeUndefined();
  });

  it('know the record’s lowest and highest count, and where there is none', () => {
    expect(count.rows.map(({ record }) => spanOf(record.us))).toEqual([
      { low: 1526, high: 1735 },
      undefined,
      { low: 32, high: 144 },
      { low: 147, high: 147 },
    ]);
    expect(count.rows.map(({ record }) => spanText(record.us))).toEqual([
      '1,526 to 1,735',
      'no sure count',
      '32 to 144',
      '147',
    ]);
  });
});

describe('the essay’s arsenals', () => {
  it('shows the misprints as printed, then strikes and mends them', () => {
    expect(texts(1)).toEqual(expect.arrayContaining(['“1, 7000”', 'read as 17,000', '“3000”']));
    expect(texts(2)).not.toContain('[sic]');
    expect(texts(3).filter((text) => text === '[sic]')).toHaveLength(2);
    expect(texts(3)).toEqual(
      expect.arrayContaining(['“1, 7000”', 'probably 1,700', '“3000”', 'probably 300']),
    );
  });

  it('draws the printed numbers first and the mended ones from their step on', () => {
    const bars = (step: number) => stillStep(essayArsenalChart, step, size).data.datasets[0]?.data;
    expect(bars(2)).toMatchObject([{ x: 17_000 }, { x: 3000 }, { x: 80 }, { x: 100 }]);
    expect(bars(3)).toMatchObject([{ x: 1700 }, { x: 300 }, { x: 80 }, { x: 100 }]);
  });

  it('draws no bar where the essay gives no number, and says so', () => {
    const [, soviet] = stillStep(essayArsenalChart, 4, size).data.datasets;
    expect(soviet?.data).toMatchObject([{ x: 150 }, { x: null }, { x: null }, { x: 50 }]);
    expect(texts(2).filter((text) => text === 'none given')).toHaveLength(2);
    expect(texts(1)).not.toContain('none given');
  });

  it('says of which weapons the essay gives the United States fewer', () => {
    expect(essayArsenalChart.summary).toContain('more of every kind but land missiles, all ranges.');
  });

  it('adds the list up from the data', () => {
    expect(texts(4)).toEqual(expect.arrayContaining(['Added up: 2,180 to 600,', 'or 3.6:1']));
    const other = defineEssayArsenal({
      ...count,
      totals: { ...count.totals, us: { ...count.totals.us, value: 1234 } },
    });
    expect(texts(4, other)).toContain('Added up: 1,234 to 600,');
    expect(other.summary).toContain('1,234 to 600');
    expect(other.steps[4]?.says).toContain('1,234 to 600');
  });

  it('says another number when the essay’s reading has another', () => {
    const rows = count.rows.map((row) => ({
      ...row,
      us: row.us.map((entry) => ({
        ...entry,
        corrected: { ...entry.corrected, value: entry.corrected.value + 7 },
      })),
    }));
    const changed = defineEssayArsenal({ ...count, rows });
    expect(texts(3, changed)).toEqual(expect.arrayContaining(['probably 1,707', 'probably 307']));
    expect(changed.table.rows[0]).toContain('probably 1,707');
  });

  it('shows whiskers only where the record stands beside the list', () => {
    const colours = (step: number) =>
      JSON.stringify(stillStep(essayArsenalChart, step, size).data.datasets[0]);
    expect(colours(3)).toContain('"errorBarColor":[{"v":["transparent"');
    expect(colours(4)).not.toContain('transparent');
  });
});
