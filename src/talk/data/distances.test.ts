import { describe, expect, it } from 'vitest';
import { type DistanceName, distances, greatCircle } from './distances.ts';
import { missiles } from './missiles.ts';
import { cities, sites } from './places.ts';

/** Worked out independently, from other points for the city centres. */
const expected: Readonly<Record<DistanceName, number>> = {
  'calabazar.miami': 348,
  'calabazar.washington': 1828,
  'calabazar.new-york': 2082,
  'san-cristobal.washington': 1901,
  'san-cristobal.new-york': 2187,
  'san-cristobal.new-orleans': 1054,
  'san-cristobal.houston': 1438,
  'san-cristobal.dallas': 1737,
  'san-cristobal.atlanta': 1237,
  'san-cristobal.chicago': 2174,
  'san-cristobal.panama-canal': 1576,
  'guanajay.los-angeles': 3669,
  'guanajay.seattle': 4450,
  'guanajay.lima': 3939,
  'cigli.moscow': 2073,
  'cigli.kyiv': 1356,
  'cigli.sevastopol': 868,
  'italy.moscow': 2248,
  'havana.key-west': 171,
  'washington.moscow': 7821,
};

describe('greatCircle', () => {
  it('is a quarter of the equator from the equator to the pole', () => {
    const pole = { ...cities.havana, latitude: 90 };
    const equator = { ...cities.havana, latitude: 0 };
    expect(greatCircle(equator, pole)).toBeCloseTo(10_007.56, 1);
  });

  it('is the same both ways, and zero to the place itself', () => {
    expect(greatCircle(cities.lima, cities.moscow)).toBeCloseTo(greatCircle(cities.moscow, cities.lima), 9);
    expect(greatCircle(cities.lima, cities.lima)).toBe(0);
  });
});

describe('the distances', () => {
  it.each(Object.entries(distances))('%s agrees with the record within 3 km', (name, { value }) => {
    expect(Math.abs(value - expected[name as DistanceName])).toBeLessThan(3);
  });

  it('mirror each other: Izmir to Moscow, central Cuba to New York', () => {
    const apart = distances['calabazar.new-york'].value - distances['cigli.moscow'].value;
    expect(Math.abs(apart)).toBeLessThan(15);
  });

  it('put Washington just inside and just outside the circle on the CIA’s map, and inside the true one', () => {
    const { 'calabazar.washington': sagua, 'san-cristobal.washington': sanCristobal } = distances;
    expect(sagua.value).toBeLessThan(missiles.r12CiaMap.value);
    expect(sanCristobal.value).toBeGreaterThan(missiles.r12CiaMap.value);
    expect(sanCristobal.value).toBeLessThan(missiles.r12.value);
  });

  it('put Seattle inside the R-14’s ring by a whisker', () => {
    expect(distances['guanajay.seattle'].value).toBeLessThan(missiles.r14.value);
    expect(missiles.r14.value - distances['guanajay.seattle'].value).toBeLessThan(60);
  });

  it('are only as sure as the less sure of their ends', () => {
    expect(distances['calabazar.new-york'].confidence).toBe('high');
    expect(distances['san-cristobal.new-york'].confidence).toBe('medium');
  });
});

describe('the sites', () => {
  it('are six of the R-12 and three of the R-14', () => {
    const kinds = Object.values(sites).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'R-12')).toHaveLength(6);
    expect(kinds.filter((kind) => kind === 'R-14')).toHaveLength(3);
  });

  it('of San Cristóbal 1 and 2 lie three miles apart, as a pilot’s account has it', () => {
    expect(greatCircle(sites.sanCristobal1, sites.sanCristobal2) / 1.609).toBeCloseTo(3.3, 1);
  });
});
