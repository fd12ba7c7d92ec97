import { describe, expect, it } from 'vitest';
import { timeline } from './timeline.ts';

const events = Object.entries(timeline);
/** The first day an event can have happened on. */
const earliest = (date: string): string => `${date}-01-01`.slice(0, 10);

describe('the timeline', () => {
  it('runs in order of days, and of clock times within a day', () => {
    const days = events.map(([, { date }]) => date.slice(0, 7) + date.slice(7));
    expect(days.map((day) => day.slice(0, 7))).toEqual(days.map((day) => day.slice(0, 7)).toSorted());
    const dated = days.filter((day) => day.length === 10);
    expect(dated).toEqual(dated.toSorted());
    const clocks = events.flatMap(([, { at }]) => (at ? [Date.parse(at)] : []));
    expect(clocks).toEqual(clocks.toSorted((a, b) => a - b));
  });

  it.each(events)('%s has a day, and a last day not before it', (_, { date, until }) => {
    expect(date).toMatch(/^\d{4}-\d\d(-\d\d)?$/);
    if (until) expect(Date.parse(until)).toBeGreaterThan(Date.parse(earliest(date)));
  });

  it.each(events.filter(([, { at }]) => at))(
    '%s has its clock time on its day, on Washington’s clock',
    (_, { at, date, clock }) => {
      expect(at?.slice(0, 10)).toBe(date);
      expect(at?.slice(-5)).toBe(date < '1962-10-28' ? '04:00' : '05:00');
      const [, hour, minute = '00', half] = /^(\d+)(?::(\d\d))? ([ap])\.m\./.exec(clock ?? '') ?? [];
      const inDay = (Number(hour) % 12) + (half === 'p' ? 12 : 0);
      expect(at?.slice(11, 16)).toBe(`${String(inDay).padStart(2, '0')}:${minute}`);
    },
  );

  it.each(events)('%s says who and what, as a sentence', (_, { who, what }) => {
    expect(who).not.toBe('');
    expect(what).toMatch(/^[A-Z].*[.]$/);
  });

  it('never gives a disputed minute as exact', () => {
    expect(timeline['anderson-shot-down']).not.toHaveProperty('at');
    expect(timeline['anderson-shot-down'].dispute).toMatch(/disputed/);
  });
});
