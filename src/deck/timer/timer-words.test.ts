import { describe, expect, it } from 'vitest';
import type { TimerMoment } from './timer.ts';
import { controlWords, lengthInWords, phaseInWords } from './timer-words.ts';

const moment = (phase: TimerMoment['phase'], secondsLeft: number): TimerMoment => ({
  phase,
  done: 0,
  millisecondsLeft: secondsLeft * 1000,
});

describe('lengthInWords', () => {
  it.each([
    [180, '3 min'],
    [30, '30 s'],
    [90, '1 min 30 s'],
    [900, '15 min'],
  ])('%s seconds are %s', (seconds, words) => {
    expect(lengthInWords(seconds)).toBe(words);
  });
});

describe('controlWords', () => {
  it('offers the timer, tells what is left in minutes begun, and ends in "Time"', () => {
    expect(controlWords(180, null)).toBe('Think, pair, share: 3 min (T)');
    expect(controlWords(180, moment('think', 180))).toBe('Think · 3 min left (T stops)');
    expect(controlWords(180, moment('pair', 61))).toBe('Pair · 2 min left (T stops)');
    expect(controlWords(180, moment('share', 60))).toBe('Share · last minute (T stops)');
    expect(controlWords(180, moment('time', 0))).toBe('Time (T clears)');
  });
});

describe('phaseInWords', () => {
  it.each([
    [null, 'think', 'Timer, 3 min: Think.'],
    ['think', 'pair', 'Pair.'],
    ['share', 'time', 'Time.'],
    ['pair', null, 'Timer stopped.'],
    ['time', 'time', ''],
    [null, null, ''],
  ] as const)('from %s to %s says "%s"', (before, after, words) => {
    expect(phaseInWords(before, after, 180)).toBe(words);
  });
});
