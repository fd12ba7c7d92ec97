import { describe, expect, it } from 'vitest';
import type { Box } from '../../figures/block.ts';
import { linesOf, numberOf, overlap, type ReadElement, readDrawing } from '../../figures/reading.ts';
import { eventsInNumbers, letters, type TimelineEvent, timeline } from '../data/index.ts';
import { blackSaturday } from './black-saturday.ts';

const elements = readDrawing(blackSaturday.draw({ width: 1136, height: 440, ground: 'night' }));
const lines = linesOf(elements);

const shown = [
  'second-letter',
  'anderson-shot-down',
  'maultsby',
  'b59',
  'secret-offer',
  'public-reply',
] as const;

const hourLines = elements.filter(({ attributes }) => attributes['class'] === 'stroke-lines');
/** Pixels of 9 a.m. and 9 p.m. Washington time: the first and the last hour drawn. */
const [nine = 0, , , , evening = 0] = hourLines.map((hour) => numberOf(hour, 'x1'));
const placeOf = (moment: string): number =>
  nine + ((Date.parse(moment) - Date.parse('1962-10-27T09:00-04:00')) / 43_200_000) * (evening - nine);

const withoutGround = elements.filter(({ attributes }) => attributes['class'] !== 'fill-ground');
const isRect = ({ tag }: ReadElement): boolean => tag === 'rect';
const isDot = ({ tag }: ReadElement): boolean => tag === 'circle';
const atStep = (step: number, wanted: (element: ReadElement) => boolean): ReadElement[] =>
  withoutGround.filter((element) => element.step === step && wanted(element));

const boxOfMark = (element: ReadElement): Box => {
  if (isRect(element)) {
    return {
      x: numberOf(element, 'x'),
      y: numberOf(element, 'y'),
      width: numberOf(element, 'width'),
      height: numberOf(element, 'height'),
    };
  }
  const r = numberOf(element, 'r');
  return { x: numberOf(element, 'cx') - r, y: numberOf(element, 'cy') - r, width: 2 * r, height: 2 * r };
};

describe('black-saturday', () => {
  it('draws the hours three apart, evenly', () => {
    const places = hourLines.map((hour) => numberOf(hour, 'x1'));
    expect(places).toHaveLength(5);
    places.forEach((x, index) => {
      expect(Math.abs(x - (nine + (index * (evening - nine)) / 4))).toBeLessThan(0.2);
    });
  });

  it('stands what has a minute at that minute', () => {
    const centre = (step: number): number => {
      const [mark] = [...atStep(step, isDot), ...atStep(step, isRect)].reverse();
      const box = mark ? boxOfMark(mark) : { x: 0, width: 0 };
      return box.x + box.width / 2;
    };
    const [letter, , , , offer, reply] = shown.map((_, index) => centre(index + 1));
    expect(Math.abs((letter ?? 0) - placeOf('1962-10-27T10:00-04:00'))).toBeLessThan(0.2);
    expect(Math.abs((offer ?? 0) - placeOf('1962-10-27T19:45-04:00'))).toBeLessThan(0.2);
    expect(Math.abs((reply ?? 0) - placeOf('1962-10-27T20:05-04:00'))).toBeLessThan(0.2);
    const [heard, strayed] = atStep(3, isDot)
      .map((dot) => numberOf(dot, 'cx'))
      .toSorted((a, b) => b - a);
    expect(Math.abs((strayed ?? 0) - placeOf('1962-10-27T11:59-04:00'))).toBeLessThan(0.2);
    expect(Math.abs((heard ?? 0) - placeOf('1962-10-27T13:45-04:00'))).toBeLessThan(0.2);
  });

  it('draws the hours that are not sure with broken edges, and these alone', () => {
    const broken = elements.filter(({ attributes }) => attributes['stroke-dasharray'] !== undefined);
    expect(broken.map(({ step }) => step)).toEqual([2, 4]);
    const unsure = shown.filter((name) => (timeline[name] as TimelineEvent).between !== undefined);
    expect(unsure).toEqual(['anderson-shot-down', 'b59']);
    const [anderson, b59] = broken.map(({ attributes }) => attributes['d'] ?? '');
    const ends = [...(anderson?.matchAll(/[MH]([\d.]+)/g) ?? [])].map(([, x]) => Number(x));
    expect(Math.abs((ends[0] ?? 0) - placeOf('1962-10-27T11:15-04:00'))).toBeLessThan(0.2);
    expect(Math.abs((ends[1] ?? 0) - placeOf('1962-10-27T11:25-04:00'))).toBeLessThan(0.2);
    const [open, from] = [...(b59?.matchAll(/[MH]([\d.]+)/g) ?? [])].map(([, x]) => Number(x));
    expect(Math.abs((from ?? 0) - placeOf('1962-10-27T17:00-04:00'))).toBeLessThan(0.2);
    expect(open).toBe(1136);
    expect(b59).not.toContain('Z');
  });

  it('brings one place a step, in the order of the day', () => {
    const beginnings = shown.map((_, index) =>
      Math.min(...atStep(index + 1, (part) => isRect(part) || isDot(part)).map((part) => boxOfMark(part).x)),
    );
    expect(beginnings).toEqual(beginnings.toSorted((a, b) => a - b));
    expect(new Set(elements.map(({ step }) => step))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
    const firstShown = lines.filter(({ step }) => step === 0).map(({ text }) => text);
    expect(firstShown).toContain('At sea');
    expect(firstShown).toContain('noon');
  });

  it('lets no label meet a mark, and no later label’s room hide a mark', () => {
    const marks = withoutGround.filter((element) => isRect(element) || isDot(element));
    const rooms = elements.filter(({ attributes }) => attributes['class'] === 'fill-ground');
    expect(marks.length).toBeGreaterThan(6);
    expect(rooms).toHaveLength(shown.length);
    for (const mark of marks) {
      const met = lines.filter((text) => overlap(text, boxOfMark(mark))).map(({ text }) => text);
      const hidden = rooms.filter((room) => overlap(boxOfMark(room), boxOfMark(mark)));
      expect([met, hidden]).toEqual([[], []]);
    }
  });

  it('keeps the gold for the offer', () => {
    const gold = elements.filter(({ attributes }) => attributes['class']?.includes('turn'));
    expect(new Set(gold.map(({ step }) => step))).toEqual(new Set([5]));
  });

  it('says who disputes what, and lists the sources of every fact', () => {
    const rows = blackSaturday.table?.rows ?? [];
    expect(rows).toHaveLength(shown.length + 1);
    expect(rows.flat()).toContain(timeline['anderson-shot-down'].dispute);
    expect(blackSaturday.summary).toContain('older accounts say noon');
    expect(blackSaturday.summary).toContain('how close it came is disputed');
    expect(blackSaturday.summary).toContain('4–5\u00A0months');
    expect(blackSaturday.summary).toContain('5\u00A0p.m. in Moscow');
    const facts = [
      ...shown.map((name) => timeline[name]),
      timeline['missing-u2'],
      letters['khrushchev-27'],
      eventsInNumbers.jupiterPromise,
    ];
    expect(blackSaturday.sources).toEqual(expect.arrayContaining(facts.flatMap((fact) => [...fact.sources])));
  });
});
