import { describe, expect, it } from 'vitest';
import { projectMap } from '../../figures/map.ts';
import { linesOf, numberOf, overlap, type ReadElement, readDrawing } from '../../figures/reading.ts';
import { eventsInNumbers, formatFigure, photographs, sites, timeline } from '../data/index.ts';
import { reconnaissanceSheet, sheetView } from './reconnaissance-sheet.ts';

const height = 440;
const elements = readDrawing(reconnaissanceSheet.draw({ width: 1136, height, ground: 'paper' }));
const lines = linesOf(elements);
const textAt = (step: number): string =>
  lines
    .filter((line) => line.step === step)
    .map(({ text }) => text)
    .join(' ');
const { photoGap, flightOverCuba, flightPhotographs } = eventsInNumbers;
const flight = timeline['u2-flight'];

const classed = (name: string, tag: string): ReadElement[] =>
  elements.filter((element) => element.tag === tag && element.attributes['class']?.split(' ').includes(name));
const centre = (rect: ReadElement, axis: 'x' | 'y'): number =>
  numberOf(rect, axis) + numberOf(rect, axis === 'x' ? 'width' : 'height') / 2;
const squares = classed('fill-ussr', 'rect').filter((rect) => numberOf(rect, 'width') === 11);

describe('reconnaissance-sheet', () => {
  it('tells the weeks, the flight, the finding and the President in this order', () => {
    expect(textAt(0)).toContain('About 5\u00A0weeks Flights over the island are cut back');
    expect(textAt(1)).toContain('Sunday 14\u00A0October, 7:37 a.m.');
    expect(textAt(1)).toContain('specially approved');
    expect(textAt(1)).toContain(formatFigure(flightPhotographs, 'unit'));
    expect(textAt(1)).toContain(formatFigure(flightOverCuba));
    expect(textAt(2)).toContain('Monday 15\u00A0October CIA analysts identify missiles');
    expect(textAt(3)).toContain('Tuesday 16\u00A0October, 8:45 a.m.');
  });

  it('shows no site before the flight has passed and the analysts have looked', () => {
    expect(squares.map(({ step }) => step)).toEqual([2, 2, 2, 2]);
    expect(classed('fill-turn', 'path').map(({ step }) => step)).toEqual([1]);
    expect(textAt(0)).not.toMatch(/San Crist/);
  });

  it('says on the sheet that it is a drawing, and counts nothing that stood there', () => {
    expect(textAt(0)).toContain('A drawing, not the photograph');
    expect(reconnaissanceSheet.basis).toContain('sketches');
    const sheet = lines.filter(({ x, step }) => x < 610 && step === 2).map(({ text }) => text);
    expect(sheet.join(' ')).toBe('R-12 missile sites near San Cristóbal missile launcher');
  });

  it('stands the four sites at their places, inside the pass', () => {
    const map = projectMap(sheetView(height - 20));
    const names = ['sanCristobal1', 'sanCristobal2', 'sanCristobal3', 'sanCristobal4'] as const;
    const places = names.map((name) => map.position(sites[name]));
    const [, from = '', to = '', foot = ''] =
      /^M([\d.]+) 1H([\d.]+)L([\d.]+) /.exec(classed('fill-turn', 'path')[0]?.attributes['d'] ?? '') ?? [];
    const lean = (Number(to) - Number(foot)) / (height - 22);
    places.forEach((place, index) => {
      const mark = squares[index] ?? { tag: 'rect', attributes: {}, text: '', step: 0 };
      expect(centre(mark, 'x')).toBeCloseTo(place.x, 0);
      expect(centre(mark, 'y')).toBeCloseTo(place.y, 0);
      expect(place.x).toBeGreaterThan(Number(from) - lean * place.y);
      expect(place.x).toBeLessThan(Number(to) - lean * place.y);
    });
  });

  it('draws the hours from shutter to President to scale, and the day of the finding as a whole day', () => {
    const hours = (Date.parse(timeline['president-told'].at ?? '') - Date.parse(flight.at ?? '')) / 3_600_000;
    const day = elements.find(({ tag, attributes }) => tag === 'line' && attributes['stroke-width'] === '13');
    const [start, end] = classed('fill-us', 'circle')
      .concat(classed('fill-turn', 'circle'))
      .map((mark) => numberOf(mark, 'cy'))
      .toSorted((a, b) => a - b);
    const drawn = day ? numberOf(day, 'y2') - numberOf(day, 'y1') : 0;
    expect(drawn / ((end ?? 0) - (start ?? 0))).toBeCloseTo(24 / hours, 2);
    expect(textAt(3)).toContain(`${Math.round(hours)} hours after the flight`);
  });

  it.each([400, 421, 440, 468])('keeps the glass clear of the texts outside it at %d px', (tall) => {
    const drawn = readDrawing(reconnaissanceSheet.draw({ width: 1136, height: tall, ground: 'paper' }));
    const glass = drawn.find(({ attributes }) => attributes['class'] === 'stroke-ink fill-ground');
    const [x, y, r] = glass
      ? [numberOf(glass, 'cx'), numberOf(glass, 'cy'), numberOf(glass, 'r')]
      : [0, 0, 0];
    const box = { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
    const touching = linesOf(drawn).filter((line) => overlap(line, box));
    expect(touching.map(({ text }) => text).toSorted()).toEqual(['launcher', 'missile']);
  });

  it('says its figures, and offers the photograph of its kind', () => {
    expect(reconnaissanceSheet.summary).toContain(formatFigure(photoGap, 'unit'));
    expect(reconnaissanceSheet.summary).toContain('not the photograph');
    expect(reconnaissanceSheet.photograph).toBe(photographs.sanCristobal);
    expect(reconnaissanceSheet.sources).toEqual(
      expect.arrayContaining([...flight.sources, ...photoGap.sources, ...sites.sanCristobal1.sources]),
    );
  });
});
