import { describe, expect, it } from 'vitest';
import { cities, greatCircle, sites } from '../data/index.ts';
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
});
