import { describe, expect, it } from 'vitest';
import { type Letter, letters, shownMoments, timeBetween } from './letters.ts';
import { type TimelineEvent, timeline } from './timeline.ts';

const all: readonly Letter[] = Object.values(letters);

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

describe('shownMoments', () => {
  const shown = all.flatMap((letter) => shownMoments(letter).map((moment) => ({ letter, moment })));

  it('are the moments of events of the timeline, at the events’ own time', () => {
    expect(shown).toHaveLength(8);
    for (const { moment } of shown) {
      const event: TimelineEvent = timeline[moment.event];
      expect(Date.parse(moment.at), moment.event).toBe(Date.parse(event.at ?? ''));
    }
  });

  it('are events of the letter’s own day, none of them twice', () => {
    expect(new Set(shown.map(({ moment }) => moment.event)).size).toBe(shown.length);
    for (const { letter, moment } of shown) expect(timeline[moment.event].date).toBe(letter.date);
  });

  it('leave out telegrams, and the letters of which no hour was checked', () => {
    expect(shown.filter(({ moment }) => moment.what === 'telegraphed')).toEqual([]);
    const hourless = all.filter((letter) => shownMoments(letter).length === 0);
    expect(hourless.map(({ document }) => document)).toEqual([61, 62, 63, 70]);
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
