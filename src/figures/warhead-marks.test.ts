import { describe, expect, it } from 'vitest';
import { formatFigure, stockpile } from '../data/index.ts';
import { slideMargin, slideSize } from '../theme/tokens.ts';
import { numberOf, readDrawing } from './reading.ts';
import { warheadMarks } from './warhead-marks.ts';

const elements = readDrawing(warheadMarks.draw({ ...slideSize, ground: 'night' }));
const circles = elements.filter(({ tag }) => tag === 'circle');
const squares = elements.filter(({ tag }) => tag === 'rect');

describe('warhead-marks', () => {
  it('draws one mark for every hundred warheads, in two shapes', () => {
    expect(circles).toHaveLength(Math.round(stockpile('us', 1962).value / 100));
    expect(squares).toHaveLength(Math.round(stockpile('ussr', 1962).value / 100));
  });

  it('puts no mark on another', () => {
    const places = [
      ...circles.map((mark) => `${numberOf(mark, 'cx')} ${numberOf(mark, 'cy')}`),
      ...squares.map((mark) => `${numberOf(mark, 'x')} ${numberOf(mark, 'y')}`),
    ];
    expect(new Set(places).size).toBe(places.length);
  });

  it('spans the evidence from margin to margin', () => {
    const middles = circles.map((mark) => numberOf(mark, 'cx'));
    const radius = numberOf(circles[0] ?? { tag: '', attributes: {}, text: '', step: 0 }, 'r');
    expect(Math.min(...middles) - radius).toBeCloseTo(slideMargin.side, 1);
    expect(Math.max(...middles) + radius).toBeCloseTo(slideSize.width - slideMargin.side, 0);
  });

  it('says its counts, and that one of them is an estimate', () => {
    expect(warheadMarks.summary).toContain(`${circles.length} circles`);
    expect(warheadMarks.summary).toContain(`${squares.length} squares`);
    expect(warheadMarks.summary).toContain(formatFigure(stockpile('us', 1962)));
    expect(warheadMarks.summary).toContain(`${formatFigure(stockpile('ussr', 1962))}, an estimate`);
    expect(warheadMarks.sources).toEqual(stockpile('us', 1962).sources);
  });
});
