import { describe, expect, it } from 'vitest';
import { linesOf, numberOf, overlap, type ReadElement, readDrawing } from '../../figures/reading.ts';
import { cabinetRoomPositions, cabinetTable, photographs } from '../data/index.ts';
import { cabinetRoom, spoken } from './cabinet-room.ts';

const elements = readDrawing(cabinetRoom.draw({ width: 1136, height: 440, ground: 'paper' }));
const lines = linesOf(elements);
const textAt = (step: number): string =>
  lines
    .filter((line) => line.step === step)
    .map(({ text }) => text)
    .join(' ');
const classed = (name: string): ReadElement[] =>
  elements.filter(({ attributes }) => attributes['class']?.split(' ').includes(name));

describe('cabinet-room', () => {
  it('tells the days in order, a step each, from the strike to the quarantine', () => {
    expect(textAt(0)).toContain('An air strike is the leading idea');
    expect(textAt(1)).toContain('McNamara');
    expect(textAt(1)).toContain('Sorensen');
    expect(textAt(2)).toContain('is split between strike and blockade');
    expect(textAt(3)).toContain('Joint Chiefs');
    expect(textAt(4)).toContain('leans to the quarantine');
    expect(textAt(5)).toContain('ninety per cent');
  });

  it('draws every position of the record in its own words', () => {
    const drawn = lines.map(({ text }) => text).join(' ');
    for (const position of Object.values(cabinetRoomPositions)) expect(drawn).toContain(spoken(position));
  });

  it('stands each mark on its day', () => {
    const days = lines.filter(({ text }) => /^[A-Z][a-z]{2} \d\d$/.test(text));
    expect(days.map(({ text }) => text)).toEqual([
      'Tue 16',
      'Wed 17',
      'Thu 18',
      'Fri 19',
      'Sat 20',
      'Sun 21',
    ]);
    const marks = elements.filter(({ tag, attributes }) => tag === 'circle' && attributes['r'] === '9');
    const dayOf = (mark: ReadElement): string | undefined =>
      days.find(({ x }) => Math.abs(x - numberOf(mark, 'cx')) < 0.2)?.text;
    expect(marks.map((mark) => [mark.step, dayOf(mark)])).toEqual([
      [2, 'Thu 18'],
      [3, 'Fri 19'],
      [4, 'Sat 20'],
      [5, 'Sun 21'],
    ]);
  });

  it('gives Robert Kennedy’s words their day, as the record of it has them', () => {
    expect(textAt(2)).toContain('“all the memory of Pearl Harbor”');
    const row = cabinetRoom.table?.rows.find(([who]) => who === 'Robert Kennedy');
    expect(row?.[1]).toBe('19\u00A0October');
  });

  it('names all sixteen around the table, clockwise, as on the day after', () => {
    const names = cabinetTable.seats.map(({ who }) => who);
    expect(names).toHaveLength(16);
    const seatOf = (who: string) => lines.find(({ text, x }) => text === who && x < 380);
    const sides = names.map((who) => seatOf(who));
    const [right, left] = [sides.slice(0, 8), sides.slice(8)];
    const tops = (side: typeof sides): number[] => side.map((seat) => seat?.y ?? Number.NaN);
    expect(tops(right)).toEqual(tops(right).toSorted((a, b) => a - b));
    expect(tops(left)).toEqual(tops(left).toSorted((a, b) => b - a));
    expect(Math.max(...left.map((seat) => seat?.x ?? Number.NaN))).toBeLessThan(
      Math.min(...right.map((seat) => seat?.x ?? Number.NaN)),
    );
    expect(textAt(0)).toContain('as on 29\u00A0October');
    expect(cabinetRoom.basis).toContain('the day after the crisis');
  });

  it('has one turn, the day the President leaned to the quarantine', () => {
    const turns = [...classed('turn'), ...classed('fill-turn'), ...classed('stroke-turn')];
    expect(turns).toHaveLength(3);
    expect(new Set(turns.map(({ step }) => step))).toEqual(new Set([4]));
  });

  it.each([400, 421, 440, 468])('lets no line of a course cross a text at %d px', (height) => {
    const drawn = readDrawing(cabinetRoom.draw({ width: 1136, height, ground: 'paper' }));
    const courses = drawn.filter(
      ({ tag, attributes }) => tag === 'line' && attributes['class'] !== 'stroke-muted',
    );
    const crossings = courses.flatMap((course) => {
      const [x1, x2, y] = [numberOf(course, 'x1'), numberOf(course, 'x2'), numberOf(course, 'y1')];
      const half = numberOf(course, 'stroke-width') / 2;
      const box = { x: x1, y: y - half, width: x2 - x1, height: 2 * half };
      return linesOf(drawn).filter((line) => overlap(line, box));
    });
    expect(courses.length).toBeGreaterThan(3);
    expect(crossings.map(({ text }) => text)).toEqual([]);
  });

  it('offers the photograph of the room with its true date', () => {
    expect(cabinetRoom.photograph).toBe(photographs.cabinetRoom);
    expect(photographs.cabinetRoom.caption).toMatch(/29 October 1962, the day after the crisis/);
  });
});
