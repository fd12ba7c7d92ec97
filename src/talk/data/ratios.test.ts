import { describe, expect, it } from 'vitest';
import {
  allBombersRatio,
  mcnamaraRatio,
  ratioCount,
  ratioCounts,
  ratioKeys,
  readyWeaponsRatio,
} from './ratios.ts';

describe('the nine ratios', () => {
  it('come out as the record has them, to one decimal', () => {
    const found = ratioCounts.map(({ key, ratio }) => [key, Number(ratio.value.toFixed(1))]);
    expect(found).toEqual([
      ['europe-missiles', 0.2],
      ['icbm-ready', 3.1],
      ['essay-corrected', 3.6],
      ['long-range-bombers', 4.6],
      ['icbm-end-1962', 5.6],
      ['deliverable', 6.3],
      ['stockpile', 7.6],
      ['equivalent-megatons', 10.3],
      ['mcnamara', 16.7],
    ]);
  });

  it('stand in ascending order, under the keys announced', () => {
    const values = ratioCounts.map(({ ratio }) => ratio.value);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(ratioCounts.map(({ key }) => key)).toEqual(ratioKeys);
  });

  it.each(ratioCounts)('$key is the quotient of its two figures and carries their sources', (count) => {
    expect(count.ratio.value).toBe(count.us.value / count.ussr.value);
    expect(count.ratio.derivedFrom).toEqual([count.us, count.ussr]);
    expect(new Set(count.sources)).toEqual(new Set([...count.us.sources, ...count.ussr.sources]));
  });

  it.each(ratioCounts)('$key has a label that fits a chart', ({ label }) => {
    expect(label.length).toBeLessThanOrEqual(45);
  });

  it('mark McNamara’s alone as remembered', () => {
    expect(ratioCounts.filter(({ remembered }) => remembered).map(({ key }) => key)).toEqual(['mcnamara']);
    expect(ratioCount('mcnamara').ratio).toBe(mcnamaraRatio);
  });

  it('never fall on 17, nor does any bound but McNamara’s come near it', () => {
    const others = ratioCounts.filter(({ remembered }) => !remembered);
    expect(Math.max(...others.map(({ ratio }) => ratio.range?.high ?? ratio.value))).toBeLessThan(11);
  });
});

describe('the ratios beside the nine', () => {
  it('puts ready weapons at 7 to 12', () => {
    expect(readyWeaponsRatio.range?.low).toBeCloseTo(7, 1);
    expect(readyWeaponsRatio.range?.high).toBeCloseTo(11.7, 1);
  });

  it('puts all bombers at 9.5', () => {
    expect(allBombersRatio.value).toBeCloseTo(9.5, 1);
  });
});
