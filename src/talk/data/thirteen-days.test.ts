import { describe, expect, it } from 'vitest';
import { thirteenDays } from './thirteen-days.ts';
import { timeline } from './timeline.ts';

const entries = thirteenDays.flatMap((day) => day.entries);

describe('the thirteen days', () => {
  it('run from 16 to 28 October', () => {
    expect(thirteenDays.map(({ date }) => date.slice(8)).join(' ')).toBe(
      '16 17 18 19 20 21 22 23 24 25 26 27 28',
    );
  });

  it('hold every entry of the timeline that began on one of them, once, on its day', () => {
    const inTimeline = Object.entries(timeline).filter(
      ([, { date }]) => date >= '1962-10-16' && date <= '1962-10-28',
    );
    expect(entries.map(({ event }) => event).toSorted()).toEqual(inTimeline.map(([name]) => name).toSorted());
    for (const day of thirteenDays) {
      for (const { event } of day.entries) expect(timeline[event].date).toBe(day.date);
    }
  });

  it('take what Kennedy sends for Washington’s and what Khrushchev sends for Moscow’s', () => {
    const sender = { Kennedy: 'from Washington', Khrushchev: 'from Moscow' } as const;
    const letters = entries.filter(({ event }) => /letter|reply|radio|undertakings/.test(event));
    const sent = letters.flatMap(({ event, kind }) => {
      const { who } = timeline[event];
      return who === 'Kennedy' || who === 'Khrushchev' ? [{ event, kind, expected: sender[who] }] : [];
    });
    expect(sent.length).toBeGreaterThan(6);
    for (const { event, kind, expected } of sent) expect(kind, event).toBe(expected);
  });

  it('have the two sides meeting only where a man of each is named', () => {
    const meetings = entries.filter(({ kind }) => kind === 'meeting').map(({ event }) => timeline[event].who);
    expect(meetings).toEqual([
      'Gromyko, Kennedy',
      'Robert Kennedy, Dobrynin',
      'Scali, Feklisov',
      'Robert Kennedy, Dobrynin',
    ]);
  });
});
