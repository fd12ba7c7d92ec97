import { describe, expect, it } from 'vitest';
import { type LandPolygon, nearbyLand } from './nearby-land.ts';

const square = (west: number, south: number, side: number): LandPolygon => [
  [
    [west, south],
    [west, south + side],
    [west + side, south + side],
    [west + side, south],
    [west, south],
  ],
];
const kept = (land: readonly LandPolygon[], centre: [number, number], degrees: number): number =>
  nearbyLand(land, centre, degrees).coordinates.length;

describe('nearbyLand', () => {
  it('keeps what has a point near the centre, across the date line too', () => {
    expect(kept([square(10, 10, 1), square(60, 10, 1)], [12, 10], 5)).toBe(1);
    expect(kept([square(179, 0, 0.5)], [-179, 0], 5)).toBe(1);
  });

  it('keeps land that lies all round the centre with its coasts far away', () => {
    expect(kept([square(-40, -40, 80)], [0, 0], 5)).toBe(1);
  });

  it('keeps everything for a view of the whole globe', () => {
    expect(kept([square(10, 10, 1), square(-170, -60, 1)], [0, 0], 180)).toBe(2);
  });
});
