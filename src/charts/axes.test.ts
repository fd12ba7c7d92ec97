import { describe, expect, it } from 'vitest';
import { mcnamaraRatio } from '../talk/data/index.ts';
import { axisCount, doublings, doublingText, ratioText } from './axes.ts';

const ratio = (value: number) => ({ ...mcnamaraRatio, value });

describe('ratios on a scale that doubles', () => {
  it('stand at 0 for parity and one step further for each doubling', () => {
    expect([1, 2, 16, 0.25].map((value) => doublings(ratio(value)))).toEqual([0, 1, 4, -2]);
  });

  it('are said from the side that leads', () => {
    expect([16.67, 1, 0.2, 0.65].map((value) => ratioText(ratio(value)))).toEqual([
      '16.7:1',
      '1:1',
      '1:5',
      '1:1.5',
    ]);
  });

  it('have ticks in words', () => {
    expect([-2, -1, 0, 1, 4].map(doublingText)).toEqual(['1:4', '1:2', 'parity', '2:1', '16:1']);
  });
});

it('counts are written with commas whatever the machine’s language', () => {
  expect([0, 500, 40_000].map(axisCount)).toEqual(['0', '500', '40,000']);
});
