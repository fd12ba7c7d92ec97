import { describe, expect, it } from 'vitest';
import { stepMilliseconds } from '../theme/tokens.ts';
import { drawnAlong, growing } from './arrival.ts';
import { paperLook } from './drawn-texts.testing.ts';

const size = { width: 1136, height: 430 };
const moving = paperLook(size, true);

describe('how a dataset arrives', () => {
  it('does not move under a still look or at another step, and says so', () => {
    for (const arrive of [growing(paperLook(size), true), growing(moving, false)])
      expect(arrive).toEqual({ animations: {} });
    expect(drawnAlong(paperLook(size), true, 10)).toEqual({ animations: {} });
    expect(drawnAlong(moving, false, 10)).toEqual({ animations: {} });
  });

  it('draws the last point of a line by the end of the step', () => {
    const { x } = drawnAlong(moving, true, 47).animations;
    const chart = { scales: {} };
    const end = (x?.delay?.({ chart, dataIndex: 46 }) ?? 0) + (x?.duration ?? 0);
    expect(end).toBeCloseTo(stepMilliseconds);
    expect(x?.delay?.({ chart, dataIndex: 0 })).toBe(0);
  });

  it('grows from zero on the x scale', () => {
    const { from } = growing(moving, true).animations['x'] ?? {};
    const chart = { scales: { x: { getPixelForValue: (value: number) => 100 + value } } };
    expect(typeof from === 'function' && from({ chart })).toBe(100);
  });
});
