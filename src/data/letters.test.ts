import { describe, expect, it } from 'vitest';
import { letters, timeBetween } from './letters.ts';

const all = Object.values(letters);

describe('the letters', () => {
  it('are ten documents in a row, and a private one after them', () => {
    expect(all.map(({ document }) => document)).toEqual([60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70]);
    expect(all.filter(({ channel }) => channel !== 'by hand')).toHaveLength(10);
  });

  it('stand in the order of their dates, each one’s stages in the order of time', () => {
    const dates = all.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    for (const { stages } of all) {
      const times = stages.map(({ at }) => Date.parse(at));
      expect(times).not.toContain(Number.NaN);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
  });

  it('keep Washington on daylight time through the 27th and on standard time from the 28th', () => {
    for (const { at } of all.flatMap(({ stages }) => [...stages])) {
      const [day, offset] = [Number(at.slice(8, 10)), at.slice(-6)];
      expect(['+03:00', day < 28 ? '-04:00' : '-05:00']).toContain(offset);
    }
  });
});

describe('timeBetween', () => {
  it('is 11 hours 32 minutes for the letter of the knot', () => {
    const way = timeBetween(letters['khrushchev-26'], 'handed over', 'reached the White House');
    expect(way).toMatchObject({
      value: 11 * 60 + 32,
      unit: 'minutes',
      date: '1962-10-26',
      sources: ['frus6'],
    });
  });

  it('reads the two clocks right: 4:43 p.m. in Moscow is 9:43 a.m. in Washington', () => {
    const [handed] = letters['khrushchev-26'].stages;
    expect(Date.parse(handed.at)).toBe(Date.parse('1962-10-26T09:43-04:00'));
  });

  it('says which time is missing', () => {
    expect(() => timeBetween(letters['khrushchev-24'], 'handed over', 'reached the White House')).toThrow(
      /"reached the White House".*63/,
    );
  });
});
