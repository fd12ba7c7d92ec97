import { describe, expect, it } from 'vitest';
import { readDrawing } from '../../figures/reading.ts';
import { slideMargin, slideSize } from '../../theme/tokens.ts';
import { formatFigure, stockpile } from '../data/index.ts';
import { warheadMarks } from './warhead-marks.ts';

const elements = readDrawing(warheadMarks.draw({ ...slideSize, ground: 'night' }));
const paths = elements.filter(({ tag }) => tag === 'path').map(({ attributes }) => attributes['d'] ?? '');

/** The middles of the left edges of the marks in a path; each is 14 pixels wide and high. */
const marksOf = (path: string, mark: RegExp) =>
  [...path.matchAll(mark)].map(({ groups = {} }) => ({
    x: Number(groups['x']),
    y: Number(groups['y']),
  }));

const circles = marksOf(
  paths[0] ?? '',
  /M(?<x>[\d.]+) (?<y>[\d.]+)c0-3\.9 3\.1-7 7-7s7 3\.1 7 7-3\.1 7-7 7-7-3\.1-7-7z/g,
);
const squares = marksOf(paths[1] ?? '', /M(?<x>[\d.]+) (?<y>[\d.]+)v-7h14v14h-14z/g);

describe('warhead-marks', () => {
  it('draws nothing but the marks', () => {
    expect(paths.map((path) => path.match(/M/g)?.length)).toEqual([circles.length, squares.length]);
  });

  it('draws one mark for every hundred warheads, in two shapes', () => {
    expect(circles).toHaveLength(Math.round(stockpile('us', 1962).value / 100));
    expect(squares).toHaveLength(Math.round(stockpile('ussr', 1962).value / 100));
  });

  it('puts no mark on another', () => {
    const places = [...circles, ...squares].map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('spans the evidence from margin to margin', () => {
    expect(Math.min(...circles.map(({ x }) => x))).toBeCloseTo(slideMargin.side, 1);
    expect(Math.max(...circles.map(({ x }) => x + 14))).toBeCloseTo(slideSize.width - slideMargin.side, 0);
  });

  it('says its counts, and that one of them is an estimate', () => {
    expect(warheadMarks.summary).toContain(`${circles.length} circles`);
    expect(warheadMarks.summary).toContain(`${squares.length} squares`);
    expect(warheadMarks.summary).toContain(formatFigure(stockpile('us', 1962)));
    expect(warheadMarks.summary).toContain(`${formatFigure(stockpile('ussr', 1962))}, an estimate`);
    expect(warheadMarks.sources).toEqual(stockpile('us', 1962).sources);
  });
});
