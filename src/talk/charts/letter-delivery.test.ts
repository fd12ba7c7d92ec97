import { describe, expect, it } from 'vitest';
import { drawnTexts, pictureSizes, stillStep } from '../../charts/drawn-texts.testing.ts';
import { eventsInNumbers, type Letter, letters } from '../data/index.ts';
import { defineLetterDelivery, letterDelivery } from './letter-delivery.ts';
import { clockText, deliveries, waitOf } from './letter-delivery-words.ts';
import { daysOf } from './washington-days.ts';

const record = { letters: Object.values(letters), count: eventsInNumbers.letterCount };
const [size = { width: 1136, height: 430 }] = pictureSizes;
const texts = (step: number, chart = letterDelivery) => drawnTexts(chart, step, size).map(({ text }) => text);
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('the hours drawn', () => {
  it('are those of the events of the timeline and no others', () => {
    const drawn = deliveries(record).map(({ letter, kind, start, end }) => [
      `${letter.from} ${letter.date.slice(-2)}`,
      kind,
      plain(start.washington),
      start.moscow && plain(start.moscow),
      end && plain(end.washington),
    ]);
    expect(drawn).toEqual([
      ['Kennedy 22', 'one hour', '6 p.m.', null, null],
      ['Kennedy 25', 'one hour', '1:45 a.m.', null, null],
      ['Khrushchev 26', 'timed', '9:43 a.m.', '4:43 p.m.', '9:15 p.m.'],
      ['Khrushchev 27', 'public', '10 a.m.', '5 p.m.', null],
      ['Kennedy 27', 'public', '8:05 p.m.', null, null],
      ['Khrushchev 28', 'public', '9 a.m.', '5 p.m.', null],
      ['Kennedy 28', 'public', '4:35 p.m.', null, null],
    ]);
  });

  it('leave out the telegrams’ own times and the letters of the 23rd', () => {
    const said = [letterDelivery.summary, ...letterDelivery.table.rows.flat(), ...texts(3)]
      .map(plain)
      .join(' ');
    for (const unlisted of ['11:05', '6:51', '1:59', '7 p.m.', '5:10', '5:03', '23 October'])
      expect(said).not.toContain(unlisted);
  });

  it('give one wait, of 11 hours and 32 minutes', () => {
    const waits = deliveries(record).flatMap((delivery) => waitOf(delivery) ?? []);
    expect(waits.map(({ value }) => value)).toEqual([11 * 60 + 32]);
  });

  it('are written as clocks are read', () => {
    const read = ['T00:05', 'T09:00', 'T12:00', 'T16:43'].map((at) =>
      plain(clockText(`1962-10-22${at}-04:00`)),
    );
    expect(read).toEqual(['12:05 a.m.', '9 a.m.', '12 p.m.', '4:43 p.m.']);
  });
});

describe('the days', () => {
  it('are the week of the letters, with the hour given back on the 28th', () => {
    const days = daysOf(['1962-10-22', '1962-10-28']);
    expect(days.map(({ name }) => plain(name))).toEqual([
      'Mon 22',
      'Tue 23',
      'Wed 24',
      'Thu 25',
      'Fri 26',
      'Sat 27',
      'Sun 28',
    ]);
    const hours = days.map(({ start, end }) => (end - start) / 3_600_000);
    expect(hours).toEqual([24, 24, 24, 24, 24, 24, 25]);
    expect(days[0]?.start).toBe(Date.parse('1962-10-22T00:00-04:00'));
    expect(days.at(-1)?.end).toBe(Date.parse('1962-10-29T00:00-05:00'));
  });
});

describe('the chart of the letters', () => {
  const lines = stillStep(letterDelivery, 3, size).data.datasets;
  const points = (index: number) => lines[index]?.data as { x: number; y: number }[];

  it('slants the timed letter by its wait and keeps the public ones upright', () => {
    const [set, arrived] = points(2);
    expect((arrived?.x ?? 0) - (set?.x ?? 0)).toBe((11 * 60 + 32) * 60_000);
    for (const index of [3, 4, 5, 6]) expect(points(index)[0]?.x).toBe(points(index)[1]?.x);
  });

  it('starts each letter on its writer’s line and gives a dot alone to those of one hour', () => {
    const moscow = points(2)[0]?.y;
    const washington = points(0)[0]?.y;
    expect(moscow).not.toBe(washington);
    expect([3, 5].map((index) => points(index)[0]?.y)).toEqual([moscow, moscow]);
    expect([1, 4, 6].map((index) => points(index)[0]?.y)).toEqual([washington, washington, washington]);
    expect([0, 1].map((index) => points(index).length)).toEqual([1, 1]);
  });

  it('keeps gold for the one wait', () => {
    const gold = lines.filter((line) => 'borderColor' in line && line.borderColor === '#B98212');
    expect(gold.map(({ label }) => label)).toEqual(['Khrushchev, 1962-10-26']);
  });

  it('brings the dots, the slow letter and the public ones in turn', () => {
    const seen = (step: number) => texts(step).map(plain);
    expect(seen(0)).not.toContain('6 p.m.');
    expect(seen(1)).toContain('6 p.m.');
    expect(seen(1)).not.toContain('11 h 32 min');
    expect(seen(2)).toContain('11 h 32 min');
    expect(seen(2)).not.toContain('on the radio');
    expect(seen(3).filter((text) => text === 'on the radio')).toHaveLength(2);
    expect(seen(0)).toContain('drawn: the seven whose hour we checked');
  });

  it('says another wait when the letter arrives at another hour', () => {
    const late: Letter = {
      ...letters['khrushchev-26'],
      stages: letters['khrushchev-26'].stages.map((stage) =>
        stage.what === 'reached the White House' ? { ...stage, at: '1962-10-26T22:15-04:00' } : stage,
      ),
    };
    const changed = defineLetterDelivery({
      ...record,
      letters: record.letters.map((letter) => (letter.document === late.document ? late : letter)),
    });
    expect(plain(changed.summary)).toContain('12 h 32 min');
    expect(texts(2, changed).map(plain)).toContain('12 h 32 min');
  });
});
