import { geoAzimuthalEquidistant } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { cities, greatCircle, sites } from '../talk/data/index.ts';
import { type MapView, projectMap } from './map.ts';

const view: MapView = {
  centre: sites.calabazar,
  at: { x: 640, y: 360 },
  pixelsPerKilometre: 0.1,
  width: 1280,
  height: 720,
  detail: '50m',
};
const map = projectMap(view);

/** The points of a path, as written. */
const pointsOf = (path: unknown): [number, number][] =>
  [...`${path}`.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('projectMap', () => {
  it('puts the centre where it is told to', () => {
    const { x, y } = map.position(sites.calabazar);
    expect(x).toBeCloseTo(640, 6);
    expect(y).toBeCloseTo(360, 6);
  });

  it.each([cities.washington, cities.newYork, cities.lima, cities.seattle, cities.moscow])(
    'keeps the distance from the centre true: $name',
    (city) => {
      const { x, y } = map.position(city);
      expect(Math.hypot(x - 640, y - 360) / 0.1).toBeCloseTo(greatCircle(sites.calabazar, city), 0);
    },
  );

  it('draws the ring at its distance', () => {
    const { cx, cy, r, className } = map.ring(2082, 'stroke-ussr').properties;
    expect([cx, cy, className]).toEqual([640, 360, ['stroke-ussr']]);
    expect(r).toBeCloseTo(208.2, 6);
  });

  it('has north up', () => {
    expect(map.position({ latitude: 30, longitude: -79.867 }).y).toBeLessThan(360);
    expect(map.position({ latitude: 22.65, longitude: -70 }).x).toBeGreaterThan(640);
  });

  it('cuts the coast off at the frame', () => {
    const land = `${map.land('fill-lines').properties['d']}`;
    const numbers = [...land.matchAll(/-?[\d.]+,-?[\d.]+/g)].map(([pair]) => pair.split(',').map(Number));
    expect(numbers.length).toBeGreaterThan(500);
    for (const [x = -1, y = -1] of numbers) {
      expect(x >= 0 && x <= 1280 && y >= 0 && y <= 720).toBe(true);
    }
  });

  it('draws a country apart, within its own land', () => {
    const cuba = `${map.country('cuba', 'fill-cuba').properties['d']}`;
    const xs = [...cuba.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
    expect(Math.min(...xs)).toBeCloseTo(map.position({ latitude: 21.86, longitude: -84.95 }).x, -1);
    expect(Math.max(...xs)).toBeCloseTo(map.position(cities.capeMaisi).x, -1);
  });

  it('draws the ring round any place at its distance, cut off at the frame', () => {
    const back = geoAzimuthalEquidistant()
      .rotate([-sites.calabazar.longitude, -sites.calabazar.latitude])
      .scale(0.1 * 6371)
      .translate([640, 360]);
    const ring = pointsOf(map.ringRound(cities.seattle, 2500, 'stroke-ussr').properties['d']);
    expect(ring.length).toBeGreaterThan(60);
    for (const [x, y] of ring) {
      const [longitude, latitude] = back.invert?.([x, y]) ?? [0, 0];
      const there = { ...cities.seattle, latitude, longitude };
      expect(Math.abs(greatCircle(cities.seattle, there) - 2500)).toBeLessThan(3);
      expect(x >= 0 && y >= 0).toBe(true);
    }
  });

  it('names the places of a ring that is not cut off', () => {
    const ring = map.ringPoints(cities.seattle, 4500);
    for (const place of ring) {
      expect(greatCircle(cities.seattle, { ...cities.seattle, ...place })).toBeCloseTo(4500, -1);
      expect(map.position(place)).toEqual({ x: place.x, y: place.y });
    }
    expect(ring.some(({ x }) => x < 0)).toBe(true);
  });

  it('fills the ring with a disc', () => {
    const disc = `${map.discRound(cities.havana, 1000, 'fill-ussr').properties['d']}`;
    expect(disc).toMatch(/Z$/);
    expect(pointsOf(disc).length).toBeGreaterThan(100);
  });

  it('puts the Soviet Union together without the borders in it', () => {
    const eastern = projectMap({ ...view, centre: cities.moscow });
    const union = `${eastern.country('sovietUnion', 'fill-ussr').properties['d']}`;
    const kyiv = eastern.position({ latitude: 52.1, longitude: 31.8 });
    const border = pointsOf(union).filter(([x, y]) => Math.hypot(x - kyiv.x, y - kyiv.y) < 15);
    expect(union.length).toBeGreaterThan(1000);
    expect(border).toEqual([]);
  });
});

describe('a map that is part of a drawing', () => {
  const part = projectMap({ ...view, corner: { x: 400, y: 100 }, width: 500, height: 400, linesEnd: 420 });

  it('keeps land within its frame, and lines above the foot', () => {
    for (const [x, y] of pointsOf(part.land('fill-lines').properties['d'])) {
      expect(x >= 400 && x <= 900 && y >= 100 && y <= 500).toBe(true);
    }
    const ring = pointsOf(part.ringRound(sites.calabazar, 2080, 'stroke-ussr').properties['d']);
    expect(Math.max(...ring.map(([, y]) => y))).toBeCloseTo(420, 0);
  });
});

describe('a tolerance', () => {
  it('makes coasts shorter to write and keeps them in place', () => {
    const plain = `${map.country('cuba', 'fill-cuba').properties['d']}`;
    const thinned = `${projectMap({ ...view, tolerance: 0.5 }).country('cuba', 'fill-cuba').properties['d']}`;
    expect(thinned.length).toBeLessThan(plain.length / 1.5);
    const east = (path: string): number => Math.max(...pointsOf(path).map(([x]) => x));
    expect(Math.abs(east(thinned) - east(plain))).toBeLessThanOrEqual(0.5);
  });
});
