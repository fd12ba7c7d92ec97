import { describe, expect, it } from 'vitest';
import { nextPlace, stepGroups } from './steps.ts';

describe('stepGroups', () => {
  it('takes fragments as they stand', () => {
    expect(stepGroups([null, null])).toEqual([[0], [1]]);
    expect(stepGroups([])).toEqual([]);
  });
  it('brings those of one index together, whatever the gaps between indices', () => {
    expect(stepGroups([5, 0, 5])).toEqual([[1], [0, 2]]);
  });
  it('puts fragments without an index after those with one', () => {
    expect(stepGroups([null, 1, null, 0])).toEqual([[3], [1], [0], [2]]);
  });
});

describe('nextPlace', () => {
  const steps = [0, 2, 0];
  it.each([
    [
      { slide: 0, step: 0 },
      { slide: 1, step: 0 },
    ],
    [
      { slide: 1, step: 0 },
      { slide: 1, step: 1 },
    ],
    [
      { slide: 1, step: 2 },
      { slide: 2, step: 0 },
    ],
    [{ slide: 2, step: 0 }, null],
  ])('after %j comes %j', (place, next) => {
    expect(nextPlace(steps, place)).toEqual(next);
  });

  it('has no next place at the end of the talk, before its appendix', () => {
    expect(nextPlace(steps, { slide: 1, step: 1 }, 2)).toEqual({ slide: 1, step: 2 });
    expect(nextPlace(steps, { slide: 1, step: 2 }, 2)).toBeNull();
    expect(nextPlace([0, 0, 0], { slide: 1, step: 0 }, 1)).toEqual({ slide: 2, step: 0 });
  });
});
