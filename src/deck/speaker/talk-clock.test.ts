import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ahead,
  clockFormat,
  clockText,
  elapsed,
  paceText,
  paused,
  planAt,
  resetClock,
  started,
} from './talk-clock.ts';

const noon = Date.UTC(2026, 0, 1, 12);

describe('the clock', () => {
  it('runs from its start, stands while paused, and runs on', () => {
    const running = started(resetClock, noon);
    const standing = paused(running, noon + 5000);
    expect(elapsed(running, noon + 5000)).toBe(5000);
    expect(elapsed(standing, noon + 60_000)).toBe(5000);
    expect(elapsed(started(standing, noon + 60_000), noon + 61_000)).toBe(6000);
  });
  it('is not started anew while it runs', () => {
    const running = started(resetClock, noon);
    expect(started(running, noon + 9000)).toBe(running);
  });
  it('never runs backwards', () => {
    expect(elapsed(started(resetClock, noon), noon - 1000)).toBe(0);
  });
  it('comes back from storage as it was, and is reset by anything else', () => {
    const running = started({ run: 12, runningSince: null }, noon);
    expect(clockFormat.parse(clockFormat.serialise(running))).toEqual(running);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { run, runningSince } = clockFormat.parse(text);
        expect(run).toBeGreaterThanOrEqual(0);
        expect(runningSince === null || runningSince >= 0).toBe(true);
      }),
    );
  });
});

describe('the plan', () => {
  const seconds = [30, 60, 45];
  it('knows what lies before a slide', () => {
    expect(planAt(seconds, 0)).toEqual({ before: 0, slide: 30, total: 135 });
    expect(planAt(seconds, 2)).toEqual({ before: 90, slide: 45, total: 135 });
  });
  it.each([
    [20, 10],
    [30, 0],
    [90, 0],
    [95, -5],
  ])('at %i s on the second slide is %i s ahead', (now, expected) => {
    expect(ahead(planAt(seconds, 1), now)).toBe(expected);
  });
  it('says it in words', () => {
    expect(paceText(0)).toBe('on time');
    expect(paceText(-65)).toBe('1:05 behind');
    expect(paceText(20)).toBe('0:20 ahead');
    expect(clockText(600.9)).toBe('10:00');
  });
});
