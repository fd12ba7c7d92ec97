import { geoAzimuthalEquidistant } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { projectMap } from '../../figures/map.ts';
import { distanceTo } from '../../figures/place-labels.ts';
import { linesOf, numberOf, overlap, readDrawing } from '../../figures/reading.ts';
import { slideSize } from '../../theme/tokens.ts';
import { cities, distances, formatFigure, greatCircle, missiles, sites } from '../data/index.ts';
import { rangeCities, rangeTable, reachOf, ringSites } from './range-cities.ts';
import { rangeMap, rangeView } from './range-map.ts';

const frame = { ...slideSize, ground: 'night' } as const;
const view = rangeView(frame);
const map = projectMap(view);
const elements = readDrawing(rangeMap.draw(frame));
const lines = linesOf(elements);
const circles = elements.filter(({ tag }) => tag === 'circle');
const drawn = rangeCities.filter(({ drawn: shown = true }) => shown);

const classed = (name: string) =>
  elements.filter(({ attributes }) => (attributes['class'] ?? '').split(' ').includes(name));

/** The dots drawn at a city. */
const dotsAt = (city: (typeof drawn)[number]['city']) => {
  const { x, y } = map.position(cities[city]);
  return circles.filter((dot) => Math.hypot(numberOf(dot, 'cx') - x, numberOf(dot, 'cy') - y) < 0.2);
};

describe('the rings', () => {
  it('of the R-12 are drawn round central Cuba at the ranges of the data', () => {
    const rings = circles.filter((circle) => numberOf(circle, 'r') > 50);
    const kilometres = rings.map((ring) => Math.round(numberOf(ring, 'r') / view.pixelsPerKilometre));
    expect(new Set(kilometres)).toEqual(new Set([missiles.r12.value, Math.round(missiles.r12CiaMap.value)]));
    for (const ring of rings) {
      expect([numberOf(ring, 'cx'), numberOf(ring, 'cy')]).toEqual([view.at.x, view.at.y]);
    }
    expect(view.centre).toBe(sites.calabazar);
  });

  it('of the R-14 is drawn round Guanajay', () => {
    const back = geoAzimuthalEquidistant()
      .rotate([-view.centre.longitude, -view.centre.latitude])
      .scale(view.pixelsPerKilometre * 6371)
      .translate([view.at.x, view.at.y]);
    const [path] = classed('stroke-ussr').filter(({ tag }) => tag === 'path');
    const points = [...(path?.attributes['d'] ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
    expect(points.length).toBeGreaterThan(40);
    for (const [, x, y] of points) {
      const [longitude, latitude] = back.invert?.([Number(x), Number(y)]) ?? [0, 0];
      const far = greatCircle(sites.guanajay1, { ...sites.guanajay1, longitude, latitude });
      expect(Math.abs(far - missiles.r14.value)).toBeLessThan(6);
    }
  });

  it('end above the source line and beside the text', () => {
    for (const ring of circles.filter((circle) => numberOf(circle, 'r') > 50)) {
      expect(numberOf(ring, 'cy') + numberOf(ring, 'r')).toBeLessThan(624);
    }
    const west = Math.min(...map.ringPoints(ringSites.r14, missiles.r14.value).map(({ x }) => x));
    expect(west).toBeGreaterThan(500);
  });

  it('come one a step: the CIA’s broken, the true one, the R-14’s', () => {
    const stepOf = (kilometres: number): number[] =>
      circles
        .filter((circle) => Math.abs(numberOf(circle, 'r') - kilometres * view.pixelsPerKilometre) < 0.1)
        .map(({ step }) => step);
    expect(stepOf(missiles.r12CiaMap.value)).toEqual([1]);
    expect(new Set(stepOf(missiles.r12.value))).toEqual(new Set([2]));
    expect(classed('stroke-ussr').filter(({ tag }) => tag === 'path')).toMatchObject([{ step: 3 }]);
    const said = (text: RegExp) => lines.filter((line) => text.test(line.text)).map(({ step }) => step);
    expect(said(/CIA’s map/)).toEqual([1]);
    expect(said(/as it was/)).toEqual([2]);
    expect(said(/^R-14:/)).toEqual([3]);
    for (const { value, unit, ...rest } of [missiles.r12, missiles.r12CiaMap, missiles.r14]) {
      const words = formatFigure({ value, unit, ...rest }, 'unit');
      expect(lines.map(({ text }) => text)).toContain(words);
      expect(rangeMap.summary).toContain(words);
    }
  });
});

describe('the cities', () => {
  it('are told apart by shape: a disc, a ring, a disc in a ring', () => {
    const shapes = { r12: 1, r14: 2, edge: 3 };
    for (const { city } of drawn) expect(dotsAt(city), city).toHaveLength(shapes[reachOf(cities[city])]);
  });

  it('come with the ring that decides them', () => {
    for (const { city } of drawn) {
      const at = reachOf(cities[city]) === 'r14' ? 3 : 0;
      expect(new Set(dotsAt(city).map(({ step }) => step))).toEqual(new Set([at]));
      expect(lines.find(({ text }) => text === cities[city].name)?.step, city).toBe(at);
    }
  });

  it('lie as far from their sites as the record says: nothing is called in reach that no listed site reached', () => {
    for (const { city, from } of rangeCities) {
      const r12 = [from.calabazar, from.sanCristobal1].flatMap((far) => far?.value ?? []);
      const reach = reachOf(cities[city]);
      if (reach === 'r12') expect(Math.min(...r12), city).toBeLessThan(missiles.r12.value);
      if (reach === 'r14' && r12.length > 0) {
        expect(Math.min(...r12), city).toBeGreaterThan(missiles.r12.value);
      }
    }
    expect(reachOf(cities.newYork)).toBe('edge');
    expect(reachOf(cities.washington)).toBe('r12');
    expect(reachOf(cities.seattle)).toBe('r14');
    expect(() => reachOf(cities.moscow)).toThrow(/Moscow/);
  });

  it('are named right beside their dots', () => {
    for (const { city } of drawn) {
      const label = lines.find(({ text }) => text === cities[city].name);
      const { x, y } = map.position(cities[city]);
      expect(label && distanceTo(label, { x, y }), city).toBeLessThan(40);
    }
  });
});

describe('the words', () => {
  it('keep out of the text column, the head and the foot of the slide', () => {
    for (const { text, x, y, width, height } of lines) {
      const inside = x >= 500 && x + width <= 1208.5 && y >= 40 && y + height <= 636;
      expect(inside, text).toBe(true);
    }
  });

  it('cover no dot and no site', () => {
    const marks = [...circles.filter((dot) => numberOf(dot, 'r') < 10)].map((dot) => ({
      x: numberOf(dot, 'cx') - numberOf(dot, 'r'),
      y: numberOf(dot, 'cy') - numberOf(dot, 'r'),
      width: 2 * numberOf(dot, 'r'),
      height: 2 * numberOf(dot, 'r'),
    }));
    for (const line of lines) for (const mark of marks) expect(overlap(line, mark), line.text).toBe(false);
  });

  it('are crossed by no ring', () => {
    const rings = [
      map.ringPoints(ringSites.r12, missiles.r12.value),
      map.ringPoints(ringSites.r12, missiles.r12CiaMap.value),
      map.ringPoints(ringSites.r14, missiles.r14.value),
    ];
    for (const line of lines) {
      for (const point of rings.flat()) expect(distanceTo(line, point), line.text).toBeGreaterThan(0);
    }
  });
});

describe('the table', () => {
  it('has every distance of the cities, each under its site', () => {
    const cells = rangeTable.rows.flat();
    const listed = Object.entries(distances).filter(([name]) =>
      /^(calabazar|san-cristobal|guanajay)\./.test(name),
    );
    for (const [name, far] of listed) expect(cells, name).toContain(formatFigure(far, 'unit'));
    expect(cells.filter((cell) => /km$/.test(cell))).toHaveLength(listed.length);
    expect(rangeTable.columns[1]).toContain(sites.calabazar.name);
    expect(rangeTable.rows.find(([name]) => name === 'Washington')?.[1]).toBe('1,828\u00A0km');
    for (const row of rangeTable.rows) expect(row).toHaveLength(rangeTable.columns.length);
  });
});
