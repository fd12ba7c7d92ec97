/** Distances on the maps, worked out from the places. */
import { type CityName, cities, type Place, type SiteName, sites } from './places.ts';
import type { Figure, Sources } from './provenance.ts';

/** Mean radius of the Earth in kilometres (IUGG). */
const meanEarthRadius = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres on a sphere of mean Earth radius (haversine). */
export function greatCircle(from: Place, to: Place): number {
  const halfway = (a: number, b: number): number => Math.sin(radians(b - a) / 2) ** 2;
  const chord =
    halfway(from.latitude, to.latitude) +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * halfway(from.longitude, to.longitude);
  return 2 * meanEarthRadius * Math.asin(Math.sqrt(chord));
}

/** The distance between two places as a figure, as of October 1962. */
// @__NO_SIDE_EFFECTS__
export function distance(from: Place, to: Place): Figure<'kilometres'> {
  const [first, ...rest] = from.sources;
  const sources: Sources = [first, ...[...rest, ...to.sources].filter((key) => key !== first)];
  const sure = from.confidence === 'high' && to.confidence === 'high';
  return {
    value: greatCircle(from, to),
    unit: 'kilometres',
    counts: `${from.name} to ${to.name}`,
    date: '1962-10',
    sources,
    confidence: sure ? 'high' : 'medium',
    method: 'great circle on a sphere of mean Earth radius',
  };
}

const fromSite = (site: SiteName, city: CityName): Figure<'kilometres'> =>
  distance(sites[site], cities[city]);

/** The distances the slides name, by where they start and end. */
export const distances = {
  'calabazar.miami': fromSite('calabazar', 'miami'),
  'calabazar.washington': fromSite('calabazar', 'washington'),
  'calabazar.new-york': fromSite('calabazar', 'newYork'),
  'san-cristobal.washington': fromSite('sanCristobal1', 'washington'),
  'san-cristobal.new-york': fromSite('sanCristobal1', 'newYork'),
  'san-cristobal.new-orleans': fromSite('sanCristobal1', 'newOrleans'),
  'san-cristobal.houston': fromSite('sanCristobal1', 'houston'),
  'san-cristobal.dallas': fromSite('sanCristobal1', 'dallas'),
  'san-cristobal.atlanta': fromSite('sanCristobal1', 'atlanta'),
  'san-cristobal.chicago': fromSite('sanCristobal1', 'chicago'),
  'san-cristobal.panama-canal': fromSite('sanCristobal1', 'panamaCanal'),
  'guanajay.los-angeles': fromSite('guanajay1', 'losAngeles'),
  'guanajay.seattle': fromSite('guanajay1', 'seattle'),
  'guanajay.lima': fromSite('guanajay1', 'lima'),
  'cigli.moscow': fromSite('cigli', 'moscow'),
  'cigli.kyiv': fromSite('cigli', 'kyiv'),
  'cigli.sevastopol': fromSite('cigli', 'sevastopol'),
  'italy.moscow': fromSite('jupiterItaly', 'moscow'),
  'havana.key-west': distance(cities.havana, cities.keyWest),
  'washington.moscow': distance(cities.washington, cities.moscow),
} as const satisfies Record<string, Figure<'kilometres'>>;

/** A distance by its ends. */
export type DistanceName = keyof typeof distances;
