import { describe, expect, it } from 'vitest';
import { linesOf, numberOf, overlap, type ReadElement, readDrawing } from '../../figures/reading.ts';
import { eventsInNumbers, timeline } from '../data/index.ts';
import { years19591962 } from './years-1959-1962.ts';

const elements = readDrawing(years19591962.draw({ width: 1136, height: 421, ground: 'paper' }));
const lines = linesOf(elements);

const shown = [
  'cuban-revolution',
  'jupiters-agreed',
  'bay-of-pigs',
  'vienna',
  'mongoose',
  'embargo',
  'missiles-proposed',
  'president-told',
] as const;

const isUpright = (element: ReadElement): boolean =>
  element.tag === 'line' && numberOf(element, 'x1') === numberOf(element, 'x2');
const poles = elements.filter(isUpright);

describe('years-1959-1962', () => {
  it('stands every event at its true place in time', () => {
    const day = (date: string): number => Date.parse(date) / 86_400_000;
    const rail = elements.find(
      ({ tag, attributes }) => tag === 'line' && attributes['class'] === 'stroke-us',
    );
    const [from, to] = rail ? [numberOf(rail, 'x1'), numberOf(rail, 'x2')] : [0, 0];
    const [first, last] = [day('1959-01-01'), day('1962-10-16')];
    const expected = shown.map(
      (name) => from + ((day(timeline[name].date) - first) / (last - first)) * (to - from),
    );
    const drawn = [...new Set(poles.map((pole) => numberOf(pole, 'x1')))].sort((a, b) => a - b);
    expect(drawn).toHaveLength(shown.length);
    drawn.forEach((x, index) => {
      expect(Math.abs(x - (expected[index] ?? 0))).toBeLessThan(0.1);
    });
  });

  it('lets no pole cross a label', () => {
    const crossings = poles.flatMap((pole) => {
      const [y1, y2] = [numberOf(pole, 'y1'), numberOf(pole, 'y2')];
      const box = { x: numberOf(pole, 'x1') - 1, y: Math.min(y1, y2), width: 2, height: Math.abs(y2 - y1) };
      return lines.filter((line) => overlap(line, box)).map(({ text }) => text);
    });
    expect(crossings).toEqual([]);
  });

  it('tells who acted by side and by mark: circles above, squares below', () => {
    const [upper] = elements.filter(({ tag }) => tag === 'circle').map((mark) => numberOf(mark, 'cy'));
    const lower = elements.filter(({ tag }) => tag === 'rect').map((mark) => numberOf(mark, 'y'));
    expect(upper).toBeLessThan(Math.min(...lower));
    expect(
      elements.filter(({ tag, attributes }) => tag === 'circle' && attributes['class'] === 'fill-us'),
    ).toHaveLength(4);
    expect(lower).toHaveLength(3);
  });

  it('marks one event alone as the turn, and brings it first', () => {
    const turns = elements.filter(
      ({ attributes }) => attributes['class']?.includes('turn') && attributes['class'] !== 'fragment',
    );
    expect(new Set(turns.map(({ step }) => step))).toEqual(new Set([1]));
    expect(turns.filter(({ tag }) => tag === 'text').map(({ text }) => text)).toEqual([
      'Bay of Pigs: the landing fails',
    ]);
  });

  it('says every event and lists its sources', () => {
    expect(years19591962.table?.rows).toHaveLength(shown.length);
    for (const name of shown) {
      expect(years19591962.sources).toEqual(expect.arrayContaining([...timeline[name].sources]));
    }
    expect(years19591962.sources).toEqual(
      expect.arrayContaining([...eventsInNumbers.bayOfPigsExiles.sources]),
    );
    expect(years19591962.summary).toContain('about 1,400 exiles');
    expect(years19591962.summary).toContain('17–19\u00A0April 1961');
    expect(years19591962.summary).toContain('3\u00A0February 1962');
  });
});
