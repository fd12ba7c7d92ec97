/** The two maps of the mirror: whose missiles stood where, how far the other side's city was, and the words for it. */

import { type Block, type Paragraph, setBlock } from '../../figures/block.ts';
import { type Side as Beside, spotsAround } from '../../figures/label-spots.ts';
import type { CountryName, Place as Position, ProjectedMap } from '../../figures/map.ts';
import type { MapLabel } from '../../figures/map-labels.ts';
import type { Point } from '../../figures/svg.ts';
import {
  cities,
  distances,
  type Figure,
  formatFigure,
  type Place,
  type Side,
  type Site,
  sites,
} from '../data/index.ts';

/** A city and how far it lay from the missiles. */
interface Target {
  readonly city: Place;
  readonly distance: Figure<'kilometres'>;
}

/** A country drawn apart. */
interface Tinted {
  readonly name: CountryName;
  readonly classes: string;
  readonly opacity: number;
}

/** One of the two maps. */
export interface Half {
  /** Whose missiles. */
  readonly side: Side;
  readonly missiles: string;
  /** Where its name stands best, off the coast. */
  readonly beside: Beside;
  readonly from: Site;
  readonly to: Target;
  /** Another city within reach, to know the land by. */
  readonly onTheWay: Target;
  readonly countries: readonly Tinted[];
  /** The other side, and a place in it for its name. */
  readonly land: Position & { readonly name: string; readonly side: Side };
  /** The step its distance comes with. */
  readonly step: number;
}

/** The map the class knows from the slide before. */
export const fromCuba: Half = {
  side: 'ussr',
  missiles: 'Soviet R-12s in Cuba',
  beside: 'above right',
  from: sites.calabazar,
  to: { city: cities.newYork, distance: distances['calabazar.new-york'] },
  onTheWay: { city: cities.washington, distance: distances['calabazar.washington'] },
  countries: [
    { name: 'us', classes: 'fill-us', opacity: 0.14 },
    { name: 'cuba', classes: 'fill-cuba', opacity: 0.6 },
  ],
  land: { name: 'United States', side: 'us', latitude: 34, longitude: -90.5 },
  step: 0,
};

/** Its mirror image. */
export const fromTurkey: Half = {
  side: 'us',
  missiles: 'US Jupiters in Turkey',
  beside: 'below left',
  from: sites.cigli,
  to: { city: cities.moscow, distance: distances['cigli.moscow'] },
  onTheWay: { city: cities.kyiv, distance: distances['cigli.kyiv'] },
  countries: [
    { name: 'sovietUnion', classes: 'fill-ussr', opacity: 0.09 },
    { name: 'turkey', classes: 'fill-muted', opacity: 0.4 },
  ],
  land: { name: 'Soviet Union', side: 'ussr', latitude: 51.9, longitude: 43.5 },
  step: 1,
};

/** The farther of the two cities sets the ring that both maps show. */
export const ringKilometres = Math.max(fromCuba.to.distance.value, fromTurkey.to.distance.value);

/** CSS pixels from the middle of a dot to its label. */
const clear = 12;

const words = (paragraph: Paragraph): Block => setBlock([paragraph], 300);

/** All labels of one map; `start` is the missiles' place on it. */
export function labelsOf(
  { side, missiles, beside, to, onTheWay, land, step }: Half,
  start: Point,
  map: ProjectedMap,
): MapLabel[] {
  const end = map.position(to.city);
  const passed = map.position(onTheWay.city);
  const far = words({ text: formatFigure(to.distance, 'unit'), style: 'label-strong', role: side, size: 44 });
  const site = words({ text: missiles, style: 'label-strong', role: side, size: 22 });
  const city = words({ text: to.city.name, style: 'label-strong', size: 26 });
  const other = words({ text: onTheWay.city.name, style: 'label' });
  const name = words({ text: land.name, style: 'label-strong', role: land.side, size: 22 });
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  return [
    { block: far, spots: spotsAround(middle, far, 2 * clear, ['right', 'below right']), step },
    { block: site, dot: start, spots: spotsAround(start, site, clear, [beside]), step },
    { block: city, dot: end, spots: spotsAround(end, city, clear, ['above right', 'right']), step },
    { block: other, dot: passed, spots: spotsAround(passed, other, clear, ['left', 'right']), step },
    { block: name, spots: spotsAround(map.position(land), name, 8, ['above', 'below']), step: 0 },
  ];
}
