import { describe, expect, it } from 'vitest';
import { median, quantile } from './statistics.ts';

describe('quantiles', () => {
  it('takes the number in the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('takes the middle between two', () => {
    expect(median([10, 1, 2, 4])).toBe(3);
  });

  it('goes between neighbours in proportion', () => {
    expect(quantile([0, 10, 20, 30, 40], 0.25)).toBe(10);
    expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it('has none of nothing', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});
