import { describe, expect, it } from 'vitest';
import { ratioText } from '../../charts/axes.ts';
import { drawnTexts, pictureSizes, stillStep } from '../../charts/drawn-texts.testing.ts';
import { ratioCounts } from '../data/index.ts';
import { defineNineRatios, nineRatios } from './nine-ratios.ts';

const [size = { width: 1136, height: 430 }] = pictureSizes;
const texts = (step: number, chart = nineRatios) => drawnTexts(chart, step, size).map(({ text }) => text);

describe('the nine ratios', () => {
  it('writes each count and its ratio in the table, in the order of the data', () => {
    expect(nineRatios.table.rows.map(([label, ratio]) => [label, ratio])).toEqual(
      ratioCounts.map(({ label, ratio }) => [label, ratioText(ratio)]),
    );
    expect(nineRatios.table.rows).toHaveLength(9);
  });

  it('draws each ratio at its doublings from parity', () => {
    const [stems, , memory] = stillStep(nineRatios, 2, size).data.datasets;
    const drawn = ratioCounts.map((count, row) => (count.remembered ? memory : stems)?.data[row]);
    expect(drawn).toEqual(ratioCounts.map(({ ratio }) => Math.log2(ratio.value)));
  });

  it('brings the counts first and the remembered one last', () => {
    const remembered = ratioCounts.filter((count) => count.remembered).map(({ ratio }) => ratioText(ratio));
    expect(texts(0)).not.toContain('7.6:1');
    expect(texts(1)).toContain('7.6:1');
    expect(texts(1)).not.toContain(remembered[0]);
    expect(texts(1).join()).not.toContain('McNamara');
    expect(texts(2)).toEqual(expect.arrayContaining(remembered));
  });

  it('says a lead of the Soviet Union as such', () => {
    expect(texts(1)).toContain('1:5');
    expect(nineRatios.summary).toContain(
      'The Soviet Union was ahead in one: Medium-range missiles in Europe (1:5).',
    );
  });

  it('says other numbers, and counts them, when the data has others', () => {
    const fewer = ratioCounts
      .slice(0, 3)
      .map((count) => ({ ...count, ratio: { ...count.ratio, value: 12.5 } }));
    const chart = defineNineRatios(fewer);
    expect(chart.summary).toContain('in three ways');
    expect(chart.summary).toContain('12.5:1');
    expect(texts(1, chart).filter((text) => text === '12.5:1')).toHaveLength(3);
  });

  it('draws whiskers where the record has a range and none where it has not', () => {
    const [, heads] = stillStep(nineRatios, 2, size).data.datasets;
    ratioCounts.forEach(({ ratio, remembered }, row) => {
      if (remembered) return;
      const point = heads?.data[row];
      const ranged = ratio.range !== undefined && ratio.range.low < ratio.range.high;
      expect(typeof point === 'object' && point !== null && 'xMin' in point).toBe(ranged);
    });
  });
});
