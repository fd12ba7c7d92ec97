import { describe, expect, it } from 'vitest';
import { linesOf, numberOf, overlap, type ReadElement, readDrawing } from '../../figures/reading.ts';
import { slideMargin, slideSize } from '../../theme/tokens.ts';
import { cubaWarheadsByShip, eventsInNumbers, formatFigure, timeline } from '../data/index.ts';
import { sixWeeks } from './six-weeks.ts';

const elements = readDrawing(sixWeeks.draw({ ...slideSize, ground: 'night' }));
const lines = linesOf(elements);
const { photoGap, flightPhotographs } = eventsInNumbers;

const day = (date: string): number => Date.parse(date) / 86_400_000;
const [first, last] = [day('1962-08-29'), day('1962-10-14')];
const breadth = slideSize.width - 2 * slideMargin.side;
const placeOf = (date: string): number => slideMargin.side + ((day(date) - first) / (last - first)) * breadth;

const classed = (name: string): ReadElement[] =>
  elements.filter(({ attributes }) => attributes['class']?.split(' ').includes(name));
const marksIn = (path: ReadElement | undefined): number =>
  (path?.attributes['d'] ?? '').split('M').length - 1;

describe('six-weeks', () => {
  it('counts the days from the first photographs to the flight, a tick each', () => {
    const ticks = elements.filter(
      ({ tag, attributes }) => tag === 'line' && attributes['class'] === 'stroke-muted',
    );
    expect(ticks).toHaveLength(last - first + 1);
  });

  it('stands every event on its day', () => {
    const squares = elements
      .filter(({ tag, attributes }) => tag === 'rect' && attributes['class'] !== 'fill-lines')
      .map((mark) => numberOf(mark, 'x') + numberOf(mark, 'width') / 2);
    const circles = elements.filter(({ tag }) => tag === 'circle').map((mark) => numberOf(mark, 'cx'));
    const { date, until = '' } = timeline['first-r12s'];
    const expected = {
      squares: [date, until, timeline.indigirka.date].map(placeOf),
      circles: [timeline['public-warning'].date, timeline['anti-aircraft-sites'].date, '1962-10-14'].map(
        placeOf,
      ),
    };
    for (const [drawn, wanted] of [
      [squares, expected.squares],
      [circles, expected.circles],
    ] as const) {
      expect(drawn).toHaveLength(wanted.length);
      drawn.forEach((x, index) => {
        expect(x).toBeCloseTo(wanted[index] ?? Number.NaN, 0);
      });
    }
  });

  it('draws the days known from one source hollow', () => {
    expect(timeline['first-r12s'].confidence).toBe('medium');
    expect(classed('fill-ground')).toHaveLength(2);
  });

  it('draws one mark for every photograph and for every warhead', () => {
    const paths = elements.filter(({ tag }) => tag === 'path');
    const marks = (name: string) => marksIn(paths.find(({ attributes }) => attributes['class'] === name));
    expect(marks('fill-turn')).toBe(flightPhotographs.value);
    expect(marks('fill-ussr')).toBe(cubaWarheadsByShip.indigirka.value);
  });

  it('ends the weeks of cut-back flights with the flight, and has no sharp beginning for them', () => {
    const band = classed('fill-lines');
    const starts = band.map((bar) => numberOf(bar, 'x'));
    const ends = band.map((bar) => numberOf(bar, 'x') + numberOf(bar, 'width'));
    expect(Math.max(...ends)).toBeCloseTo(placeOf('1962-10-14'), 0);
    const week = (7 * breadth) / (last - first);
    expect(Math.min(...starts)).toBeLessThan(Math.max(...ends) - photoGap.value * week);
    const shades = band.map((bar) => numberOf(bar, 'opacity'));
    expect(shades).toEqual(shades.toSorted((a, b) => a - b));
    expect(new Set(shades).size).toBeGreaterThan(3);
    expect(lines.map(({ text }) => text)).toContain('About 5\u00A0weeks of cut-back flights over Cuba');
    expect(sixWeeks.basis).toContain('rough');
  });

  it('leaves room for an opener’s title and standfirst', () => {
    const title = { x: 72, y: 90, width: 870, height: 112 };
    const standfirst = { x: 72, y: 202, width: 640, height: 180 };
    const field = classed('fill-turn').find(({ tag }) => tag === 'path');
    const [, x = '', y = ''] = /^M([\d.]+) ([\d.]+)/.exec(field?.attributes['d'] ?? '') ?? [];
    const photographs = { x: Number(x), y: Number(y), width: 100, height: 100 };
    for (const box of [...lines, photographs]) {
      expect(overlap(box, title)).toBe(false);
      expect(overlap(box, standfirst)).toBe(false);
    }
  });

  it('says its figures and its dates', () => {
    expect(sixWeeks.summary).toContain(formatFigure(flightPhotographs, 'unit'));
    expect(sixWeeks.summary).toContain(`${formatFigure(cubaWarheadsByShip.indigirka)} warheads`);
    expect(sixWeeks.summary).toContain('on one source');
    for (const words of [
      '29\u00A0August',
      '4\u00A0September',
      '16\u00A0September',
      '4\u00A0October',
      '14\u00A0October',
    ])
      expect(sixWeeks.summary).toContain(words);
    expect(sixWeeks.sources).toEqual(
      expect.arrayContaining([...photoGap.sources, ...timeline['first-r12s'].sources]),
    );
  });
});
