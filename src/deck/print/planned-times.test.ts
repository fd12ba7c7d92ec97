import { describe, expect, it } from 'vitest';
import { minutesAndSeconds, startTimes } from './planned-times.ts';

describe('minutesAndSeconds', () => {
  it.each([
    [0, '0:00'],
    [5, '0:05'],
    [59.6, '1:00'],
    [270, '4:30'],
    [2405, '40:05'],
  ])('writes %d seconds as %s', (seconds, words) => {
    expect(minutesAndSeconds(seconds)).toBe(words);
  });
});

describe('startTimes', () => {
  it('adds up the slides before each', () => {
    const slides = ['30', '45', undefined, '60'].map(
      (timing) => ({ dataset: timing === undefined ? {} : { timing } }) as unknown as HTMLElement,
    );
    expect([...startTimes(slides).values()]).toEqual([0, 30, 75, 75]);
  });
});
