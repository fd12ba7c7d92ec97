import { describe, expect, it } from 'vitest';
import type { Side } from './provenance.ts';
import {
  firstYearOfSovietLead,
  lastYearAtOrAbove,
  peakYear,
  stockpile,
  stockpileRatio,
  stockpileRatios,
  stockpileWarheads,
  stockpileYears,
} from './stockpiles.ts';

const sides: readonly Side[] = ['us', 'ussr'];
const valuesOf = (side: Side): number[] => [...stockpileWarheads[side].values()].map(({ value }) => value);

describe('the stockpile series', () => {
  it('has every year from 1945 to 1991 once, ascending, on both sides', () => {
    const everyYear = Array.from({ length: 1991 - 1945 + 1 }, (_, index) => 1945 + index);
    expect(stockpileYears).toEqual(everyYear);
    for (const side of sides) expect([...stockpileWarheads[side].keys()]).toEqual(everyYear);
  });

  it.each([
    [1949, 170, 1],
    [1955, 2422, 200],
    [1960, 18_638, 1627],
    [1961, 22_229, 2492],
    [1962, 25_540, 3346],
    [1967, 31_255, 8400],
    [1977, 25_542, 24_281],
    [1978, 24_418, 26_169],
    [1986, 23_317, 40_159],
  ])('agrees with the published anchor of %i', (year, us, ussr) => {
    expect(stockpile('us', year).value).toBe(us);
    expect(stockpile('ussr', year).value).toBe(ussr);
  });

  it('adds up to the published series, plainly and weighted by place, so that no entry can slip', () => {
    const sum = (side: Side): number => valuesOf(side).reduce((total, value) => total + value, 0);
    const weighted = (side: Side): number =>
      valuesOf(side).reduce((total, value, index) => total + (index + 1) * value, 0);
    expect([sum('us'), weighted('us')]).toEqual([845_980, 25_459_398]);
    expect([sum('ussr'), weighted('ussr')]).toEqual([674_047, 24_760_676]);
  });

  it('peaks in 1967 and in 1986', () => {
    expect([peakYear('us'), peakYear('ussr')]).toEqual([1967, 1986]);
  });

  it('says that the Soviet figures are estimates, and is sure of the American ones', () => {
    expect(stockpile('us', 1962)).toMatchObject({ confidence: 'high', date: '1962', sources: ['fas2023'] });
    expect(stockpile('ussr', 1962).confidence).toBe('medium');
    expect(stockpile('ussr', 1962).caveat).toMatch(/estimate/);
  });

  it.each([1944, 1992, 1962.5])('has no figure for %d', (year) => {
    expect(() => stockpile('us', year)).toThrow(RangeError);
  });
});

describe('the ratio of stockpiles', () => {
  it.each([
    [1951, 17.52],
    [1952, 16.82],
    [1962, 7.63],
  ])('in %i is %d to one', (year, expected) => {
    expect(stockpileRatio(year).value).toBeCloseTo(expected, 2);
  });

  it('starts in 1949, the first year with a Soviet warhead, and keeps both figures', () => {
    expect(stockpileRatios.map(({ year }) => year)).toEqual(stockpileYears.filter((year) => year >= 1949));
    for (const { year, ratio } of stockpileRatios) {
      expect(ratio.derivedFrom).toEqual([stockpile('us', year), stockpile('ussr', year)]);
    }
  });

  it('does not exist for a year without Soviet warheads', () => {
    expect(() => stockpileRatio(1948)).toThrow(RangeError);
  });

  it('stood at seventeen for the last time in 1951, and fell below one in 1978', () => {
    expect(lastYearAtOrAbove(17)).toBe(1951);
    expect(firstYearOfSovietLead()).toBe(1978);
    expect(lastYearAtOrAbove(1_000_000)).toBeUndefined();
  });
});
