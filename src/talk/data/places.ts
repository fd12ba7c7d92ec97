/** Places on the maps, for dots at national scale: do not zoom in. Degrees, north and east positive. */
import type { Confidence, Sources } from './provenance.ts';

/** A dot on a map. */
export interface Place {
  /** The name as a map shows it. */
  readonly name: string;
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east; west is negative. */
  readonly longitude: number;
  readonly sources: Sources;
  readonly confidence: Confidence;
  readonly caveat?: string;
}

/** What stood at a site in October 1962. */
export type SiteKind = 'R-12' | 'R-14' | 'warhead store' | 'Jupiter' | 'shot down';

/** A military site. */
export interface Site extends Place {
  readonly kind: SiteKind;
}

const remembered = {
  sources: ['npic-sites', 'mcauliffe1992'],
  confidence: 'medium',
  caveat: 'The site is sure; its coordinates are remembered from the CIA’s list of sites.',
} as const;

/** Missile sites in Cuba (six R-12, three R-14), the warhead store, the Jupiters, and where the U-2 fell. */
export const sites = {
  sanCristobal1: {
    name: 'San Cristóbal 1',
    kind: 'R-12',
    latitude: 22.668,
    longitude: -83.299,
    ...remembered,
  },
  sanCristobal2: {
    name: 'San Cristóbal 2',
    kind: 'R-12',
    latitude: 22.683,
    longitude: -83.25,
    ...remembered,
  },
  sanCristobal3: {
    name: 'San Cristóbal 3',
    kind: 'R-12',
    latitude: 22.711,
    longitude: -83.14,
    ...remembered,
  },
  sanCristobal4: {
    name: 'San Cristóbal 4',
    kind: 'R-12',
    latitude: 22.782,
    longitude: -82.981,
    ...remembered,
  },
  sagua1: { name: 'Sagua la Grande 1', kind: 'R-12', latitude: 22.729, longitude: -80.028, ...remembered },
  calabazar: {
    name: 'Sagua la Grande 2 (Calabazar de Sagua)',
    kind: 'R-12',
    latitude: 22.65,
    longitude: -79.867,
    sources: ['dobbs2008'],
    confidence: 'high',
  },
  guanajay1: { name: 'Guanajay 1', kind: 'R-14', latitude: 22.95, longitude: -82.63, ...remembered },
  guanajay2: { name: 'Guanajay 2', kind: 'R-14', latitude: 22.95, longitude: -82.63, ...remembered },
  remedios: { name: 'Remedios', kind: 'R-14', latitude: 22.42, longitude: -79.58, ...remembered },
  bejucal: {
    name: 'Bejucal',
    kind: 'warhead store',
    latitude: 22.938,
    longitude: -82.378,
    sources: ['dobbs2008'],
    confidence: 'high',
  },
  cigli: {
    name: 'Çiğli air base, near Izmir',
    kind: 'Jupiter',
    latitude: 38.513,
    longitude: 27.01,
    sources: ['burr-nuti2023', 'nash1997'],
    confidence: 'high',
    caveat: 'The base; five launch sites of three missiles lay around it.',
  },
  jupiterItaly: {
    name: 'Jupiter site near Gioia del Colle',
    kind: 'Jupiter',
    latitude: 40.768,
    longitude: 16.933,
    sources: ['city-centres', 'nash1997'],
    confidence: 'high',
    caveat: 'The air base; ten sites of three missiles lay around it.',
  },
  banes: {
    name: 'Banes',
    kind: 'shot down',
    latitude: 20.96,
    longitude: -75.72,
    sources: ['city-centres'],
    confidence: 'high',
    caveat: 'The town; the U-2 fell near it.',
  },
} as const satisfies Record<string, Site>;

/** The name of a site. */
export type SiteName = keyof typeof sites;

const centre = { sources: ['city-centres'], confidence: 'high' } as const;

/** City centres and the two headlands the maps need. */
export const cities = {
  havana: { name: 'Havana', latitude: 23.114, longitude: -82.367, ...centre },
  capeMaisi: { name: 'Cape Maisí', latitude: 20.243, longitude: -74.143, ...centre },
  keyWest: { name: 'Key West', latitude: 24.555, longitude: -81.78, ...centre },
  miami: { name: 'Miami', latitude: 25.762, longitude: -80.192, ...centre },
  atlanta: { name: 'Atlanta', latitude: 33.749, longitude: -84.388, ...centre },
  newOrleans: { name: 'New Orleans', latitude: 29.951, longitude: -90.072, ...centre },
  houston: { name: 'Houston', latitude: 29.76, longitude: -95.37, ...centre },
  dallas: { name: 'Dallas', latitude: 32.777, longitude: -96.797, ...centre },
  washington: { name: 'Washington', latitude: 38.907, longitude: -77.037, ...centre },
  newYork: { name: 'New York', latitude: 40.713, longitude: -74.006, ...centre },
  chicago: { name: 'Chicago', latitude: 41.878, longitude: -87.63, ...centre },
  losAngeles: { name: 'Los Angeles', latitude: 34.052, longitude: -118.244, ...centre },
  seattle: { name: 'Seattle', latitude: 47.606, longitude: -122.332, ...centre },
  lima: { name: 'Lima', latitude: -12.046, longitude: -77.043, ...centre },
  panamaCanal: { name: 'Panama Canal', latitude: 8.95, longitude: -79.57, ...centre },
  moscow: { name: 'Moscow', latitude: 55.756, longitude: 37.617, ...centre },
  kyiv: { name: 'Kyiv', latitude: 50.45, longitude: 30.523, ...centre },
  sevastopol: { name: 'Sevastopol', latitude: 44.6, longitude: 33.53, ...centre },
} as const satisfies Record<string, Place>;

/** The name of a city or headland. */
export type CityName = keyof typeof cities;
