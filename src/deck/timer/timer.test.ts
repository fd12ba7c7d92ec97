import { describe, expect, it } from 'vitest';
import { momentOf, type ThinkTimer, timerFormat, toggled, untilNextSecond } from './timer.ts';

const start = Date.UTC(2024, 8, 2, 9, 30);
const plan = { slide: 'excomm', seconds: 180 };
const running: ThinkTimer = { ...plan, endsAt: start + 180_000 };
const at = (seconds: number) => momentOf(running, start + seconds * 1000);

describe('toggled', () => {
  it('starts a timer that ends after its seconds', () => {
    expect(toggled(null, plan, start)).toEqual(running);
  });

  it('stops the timer of the same slide, running or run out', () => {
    expect(toggled(running, plan, start + 5000)).toBeNull();
    expect(toggled(running, plan, start + 500_000)).toBeNull();
  });

  it('starts in place of another slide’s timer', () => {
    const other = { slide: 'vote-again', seconds: 60 };
    expect(toggled(running, other, start)).toEqual({ ...other, endsAt: start + 60_000 });
  });
});

describe('momentOf', () => {
  it.each([
    [0, 'think', 0],
    [59.9, 'think', 0.333],
    [60, 'pair', 0.333],
    [119.9, 'pair', 0.666],
    [120, 'share', 0.667],
    [179.9, 'share', 0.999],
    [180, 'time', 1],
    [9999, 'time', 1],
  ])('after %s seconds of 180 is at "%s"', (seconds, phase, done) => {
    expect(at(seconds).phase).toBe(phase);
    expect(at(seconds).done).toBeCloseTo(done, 2);
  });

  it('stands at its start where the clock was set back', () => {
    expect(at(-3600)).toEqual({ phase: 'think', done: 0, millisecondsLeft: 180_000 });
  });
});

describe('untilNextSecond', () => {
  it('meets every whole second before the end, and the end itself', () => {
    const drawn: number[] = [];
    let now = start + 250;
    for (;;) {
      const moment = momentOf({ ...plan, seconds: 3, endsAt: start + 3000 }, now);
      drawn.push(moment.millisecondsLeft);
      const wait = untilNextSecond(moment);
      if (wait === null) break;
      now += wait;
    }
    expect(drawn).toEqual([2750, 2000, 1000, 0]);
  });
});

describe('the stored form', () => {
  it('comes back as it was stored', () => {
    expect(timerFormat.parse(timerFormat.serialise(running))).toEqual(running);
    expect(timerFormat.parse(timerFormat.serialise(null))).toBeNull();
  });

  it.each([
    null,
    '',
    'null',
    '[]',
    '"excomm"',
    '{"version":2,"slide":"excomm","endsAt":1,"seconds":180}',
    '{"version":1,"slide":7,"endsAt":1,"seconds":180}',
    '{"version":1,"slide":"excomm","endsAt":null,"seconds":180}',
    '{"version":1,"slide":"excomm","endsAt":1,"seconds":0}',
    '{"version":1,"slide":"excomm","endsAt":1e999,"seconds":180}',
  ])('is no timer where it reads %s', (text) => {
    expect(timerFormat.parse(text)).toBeNull();
  });
});
