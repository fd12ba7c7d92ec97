import { describe, expect, it } from 'vitest';
import { projectMap } from '../../figures/map.ts';
import { linesOf, numberOf, overlap, readDrawing } from '../../figures/reading.ts';
import { cities, distances, formatFigure } from '../data/index.ts';
import { fromCuba, fromTurkey, ringKilometres } from './mirror-halves.ts';
import { mirrorMaps, mirrorViews } from './mirror-maps.ts';

const heights = [400, 421, 440, 468];
const frameOf = (height: number) => ({ width: 1136, height, ground: 'night' }) as const;
const lengthOf = (line: Parameters<typeof numberOf>[0]): number =>
  Math.hypot(numberOf(line, 'x2') - numberOf(line, 'x1'), numberOf(line, 'y2') - numberOf(line, 'y1'));

describe.each(heights)('mirror-maps, %d px high', (height) => {
  const frame = frameOf(height);
  const elements = readDrawing(mirrorMaps.draw(frame));
  const [left, right] = mirrorViews(frame);
  const lines = linesOf(elements);
  const routes = elements.filter(
    ({ tag, attributes }) => tag === 'line' && /stroke-us/.test(attributes['class'] ?? ''),
  );

  it('has one scale for both', () => {
    expect(right.pixelsPerKilometre).toBe(left.pixelsPerKilometre);
    expect(routes).toHaveLength(2);
    const kilometres = routes.map((route) => lengthOf(route) / left.pixelsPerKilometre);
    expect(Math.abs((kilometres[0] ?? 0) - distances['calabazar.new-york'].value)).toBeLessThan(1);
    expect(Math.abs((kilometres[1] ?? 0) - distances['cigli.moscow'].value)).toBeLessThan(1);
  });

  it('ends both lines at their cities, on the same ring to within two pixels', () => {
    const views = [left, right];
    [fromCuba, fromTurkey].forEach(({ to }, index) => {
      const view = views[index] ?? left;
      const end = projectMap(view).position(to.city);
      const [route] = routes.slice(index);
      expect(route && Math.hypot(numberOf(route, 'x2') - end.x, numberOf(route, 'y2') - end.y)).toBeLessThan(
        0.2,
      );
      const off = ringKilometres * view.pixelsPerKilometre - Math.hypot(end.x - view.at.x, end.y - view.at.y);
      expect(off).toBeGreaterThanOrEqual(-0.2);
      expect(off).toBeLessThan(2);
    });
  });

  it('has a scale bar as long as it says', () => {
    const [bar] = elements.filter(
      ({ tag, attributes }) => tag === 'line' && attributes['class'] === 'stroke-muted',
    );
    expect(bar && lengthOf(bar) / left.pixelsPerKilometre).toBeCloseTo(2000, -1);
    expect(lines.map(({ text }) => text)).toContain('2,000\u00A0km on both maps');
  });

  it('keeps words and land of each map in its own half', () => {
    expect(left.width + 16).toBeLessThan(right.corner?.x ?? 0);
    for (const { text, x, width } of lines) {
      const inLeft = x + width <= left.width + 0.5;
      expect(inLeft || x >= (right.corner?.x ?? 0) - 0.5, text).toBe(true);
    }
  });

  it('covers no dot with words', () => {
    for (const dot of elements.filter(({ tag }) => tag === 'circle')) {
      const r = numberOf(dot, 'r');
      const box = { x: numberOf(dot, 'cx') - r, y: numberOf(dot, 'cy') - r, width: 2 * r, height: 2 * r };
      for (const line of lines) expect(overlap(line, box), line.text).toBe(false);
    }
  });

  it('shows Cuba’s first, and Turkey’s with the ring in one step', () => {
    const stepOf = (text: string) => lines.find((line) => line.text === text)?.step;
    expect(stepOf('2,082\u00A0km')).toBe(0);
    expect(stepOf('2,073\u00A0km')).toBe(1);
    expect(routes.map(({ step }) => step)).toEqual([0, 1]);
    const rings = elements.filter(
      ({ tag, attributes }) => tag === 'path' && attributes['class'] === 'stroke-muted',
    );
    expect(rings.map(({ step }) => step)).toEqual([1, 1]);
  });
});

describe('mirror-maps in words', () => {
  it('has every distance in its table, and both in its summary', () => {
    const cells = mirrorMaps.table?.rows.flat() ?? [];
    for (const { to, onTheWay, from } of [fromCuba, fromTurkey]) {
      for (const { city, distance } of [to, onTheWay]) {
        expect(cells).toContain(formatFigure(distance, 'unit'));
        expect(cells).toContain(city.name);
      }
      expect(cells).toContain(from.name);
      expect(mirrorMaps.summary).toContain(formatFigure(to.distance, 'unit'));
    }
    expect(fromCuba.to.city).toBe(cities.newYork);
  });
});
