/** The cities of the range map: how far they lie from which missile site, and what reached them. */

import type { FigureTable } from '../../figures/figure.ts';
import {
  type CityName,
  cities,
  distances,
  type Figure,
  formatFigure,
  greatCircle,
  missiles,
  type Place,
  sites,
} from '../data/index.ts';

/** The sites the rings are drawn round. */
export const ringSites = { r12: sites.calabazar, r14: sites.guanajay1 } as const;

/** What reached a city: the R-12, the R-12 just at the end of its range, or only the R-14. */
export type Reach = 'r12' | 'edge' | 'r14';

/** A ring that ends within so many kilometres of a city ends at it: the places are no surer than that. */
const placeError = 5;

/** What reached a place from the ring's own site. Throws where nothing did: then it has no dot on this map. */
export function reachOf(place: Place): Reach {
  const fromR12 = greatCircle(ringSites.r12, place);
  if (Math.abs(fromR12 - missiles.r12.value) <= placeError) return 'edge';
  if (fromR12 < missiles.r12.value) return 'r12';
  if (greatCircle(ringSites.r14, place) <= missiles.r14.value) return 'r14';
  throw new Error(`No missile in Cuba reached ${place.name}.`);
}

type Origin = 'calabazar' | 'sanCristobal1' | 'guanajay1';
type Distances = Readonly<Partial<Record<Origin, Figure<'kilometres'>>>>;

/** One row of the table, and one dot where it is `drawn`. */
export interface RangeCity {
  readonly city: CityName;
  readonly from: Distances;
  /** The distance its label gives. */
  readonly labelled?: Figure<'kilometres'>;
  /** South of the map's frame: in the table alone. */
  readonly drawn?: false;
}

/** From the nearest to the farthest, as far as the table has them. */
export const rangeCities: readonly RangeCity[] = [
  { city: 'miami', from: { calabazar: distances['calabazar.miami'] } },
  { city: 'newOrleans', from: { sanCristobal1: distances['san-cristobal.new-orleans'] } },
  { city: 'atlanta', from: { sanCristobal1: distances['san-cristobal.atlanta'] } },
  { city: 'houston', from: { sanCristobal1: distances['san-cristobal.houston'] } },
  { city: 'panamaCanal', from: { sanCristobal1: distances['san-cristobal.panama-canal'] } },
  { city: 'dallas', from: { sanCristobal1: distances['san-cristobal.dallas'] } },
  {
    city: 'washington',
    from: {
      calabazar: distances['calabazar.washington'],
      sanCristobal1: distances['san-cristobal.washington'],
    },
    labelled: distances['calabazar.washington'],
  },
  {
    city: 'newYork',
    from: {
      calabazar: distances['calabazar.new-york'],
      sanCristobal1: distances['san-cristobal.new-york'],
    },
    labelled: distances['calabazar.new-york'],
  },
  { city: 'chicago', from: { sanCristobal1: distances['san-cristobal.chicago'] } },
  {
    city: 'losAngeles',
    from: { guanajay1: distances['guanajay.los-angeles'] },
    labelled: distances['guanajay.los-angeles'],
  },
  { city: 'lima', from: { guanajay1: distances['guanajay.lima'] }, drawn: false },
  {
    city: 'seattle',
    from: { guanajay1: distances['guanajay.seattle'] },
    labelled: distances['guanajay.seattle'],
  },
];

const origins = ['calabazar', 'sanCristobal1', 'guanajay1'] as const satisfies readonly Origin[];

const reachInWords: Readonly<Record<Reach, string>> = {
  r12: 'R-12 and R-14',
  edge: 'R-14; the R-12’s ring ends here',
  r14: 'R-14 only',
};

/** Every distance the map rests on, with the site it is measured from. */
export const rangeTable: FigureTable = {
  caption:
    `Distances from missile sites in Cuba, and the missile whose range from there they lie in: R-12 ${formatFigure(missiles.r12, 'unit')}, ` +
    `R-14 ${formatFigure(missiles.r14, 'unit')}`,
  columns: ['Place', ...origins.map((origin) => `From ${sites[origin].name}`), 'Within range of'],
  rows: rangeCities.map(({ city, from }) => [
    cities[city].name,
    ...origins.map((origin) => (from[origin] ? formatFigure(from[origin], 'unit') : '–')),
    reachInWords[reachOf(cities[city])],
  ]),
};
