import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, inKilometres, inNauticalMiles, middle, ratio, total } from './derive.ts';
import type { Figure } from './provenance.ts';
import { recorded } from './recorded.ts';

const us = recorded(10, 'missiles', 'ten', '1962', ['suh2022'], { range: { low: 8, high: 12 } });
const ussr = recorded(4, 'missiles', 'four', '1961', ['tiv2001', 'suh2022'], { confidence: 'medium' });

const bounded: fc.Arbitrary<Figure<'missiles'>> = fc
  .tuple(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6), fc.nat(1e6))
  .map(([low, up, further]) =>
    recorded(low + up, 'missiles', 'any', '1962', ['suh2022'], { range: { low, high: low + up + further } }),
  );

const within = ({ value, range }: Figure): boolean => !range || (range.low <= value && value <= range.high);

describe('a derived figure', () => {
  it('has the sources of its parts once each, the weakest confidence, and the first part’s date', () => {
    const sum = total('weapons', [us, ussr], { counts: 'both' });
    expect(sum).toMatchObject({ sources: ['suh2022', 'tiv2001'], confidence: 'medium', date: '1962' });
    expect(sum.derivedFrom).toEqual([us, ussr]);
  });

  it('leaves out what it was not told', () => {
    expect(Object.keys(total('missiles', [ussr], { counts: 'one' }))).not.toContain('range');
    expect(Object.keys(total('missiles', [ussr], { counts: 'one' }))).not.toContain('caveat');
  });
});

describe('ratio', () => {
  it('divides, and takes the widest quotient of the bounds', () => {
    const { value, range } = ratio(us, ussr, { counts: 'ten to four' });
    expect(value).toBe(2.5);
    expect(range).toEqual({ low: 2, high: 3 });
  });

  it('refuses zero, also as a low bound', () => {
    const none = recorded(0, 'missiles', 'none', '1948', ['fas2023']);
    const perhapsNone = recorded(5, 'missiles', 'perhaps none', '1949', ['fas2023'], {
      range: { low: 0, high: 9 },
    });
    expect(() => ratio(us, none, { counts: 'to none' })).toThrow(RangeError);
    expect(() => ratio(us, perhapsNone, { counts: 'to perhaps none' })).toThrow(RangeError);
  });

  it('keeps its value within its bounds, whatever the parts', () => {
    fc.assert(fc.property(bounded, bounded, (a, b) => within(ratio(a, b, { counts: 'any' }))));
  });
});

describe('total and difference', () => {
  it('add and take away the bounds too', () => {
    expect(total('missiles', [us, ussr], { counts: 'sum' })).toMatchObject({
      value: 14,
      range: { low: 12, high: 16 },
    });
    expect(difference(us, ussr, { counts: 'rest' })).toMatchObject({ value: 6, range: { low: 4, high: 8 } });
  });

  it('undo each other in value and keep it within the bounds', () => {
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        const sum = total('missiles', [a, b], { counts: 'sum' });
        const rest = difference(sum, b, { counts: 'rest' });
        return rest.value === a.value && within(sum) && within(rest);
      }),
    );
  });
});

describe('conversions', () => {
  it('turns nautical miles into kilometres and says how', () => {
    const ring = recorded(1020, 'nautical miles', 'ring', '1962', ['dobbs2008'], { qualifier: 'about' });
    expect(inKilometres(ring)).toMatchObject({ unit: 'kilometres', qualifier: 'about', derivedFrom: [ring] });
    expect(inKilometres(ring).value).toBeCloseTo(1889, 0);
    expect(inNauticalMiles(inKilometres(ring))).toMatchObject({ unit: 'nautical miles', qualifier: 'about' });
    expect(inNauticalMiles(inKilometres(ring)).value).toBeCloseTo(ring.value, 9);
  });

  it('finds the middle of a range', () => {
    expect(middle({ low: 300, high: 500 })).toBe(400);
  });
});
