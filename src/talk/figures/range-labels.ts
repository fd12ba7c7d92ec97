/** The words on the range map, and where each would like to stand. */

import { type Block, setBlock, type TextRole } from '../../figures/block.ts';
import { type Side, spotsAround, spotsBeside } from '../../figures/label-spots.ts';
import type { ProjectedMap } from '../../figures/map.ts';
import type { MapLabel } from '../../figures/map-labels.ts';
import type { Spot } from '../../figures/place-labels.ts';
import type { Point } from '../../figures/svg.ts';
import { cities, type Figure, formatFigure, missiles } from '../data/index.ts';
import { type RangeCity, reachOf, ringSites } from './range-cities.ts';

const { r12, r12CiaMap, r14 } = missiles;

/** The steps of the drawing: each ring comes with the cities it decides. */
export const rangeSteps = { cia: 1, r12: 2, r14: 3 } as const;

/** The step a city comes with: those of the R-12 stand from the start, as what is asked about. */
export const stepOf = (row: RangeCity): number => (reachOf(cities[row.city]) === 'r14' ? rangeSteps.r14 : 0);

/** The city the slide's claim names is the one thing to look at. */
export const turnOf = ({ city }: RangeCity): 'turn' | 'ink' => (city === 'washington' ? 'turn' : 'ink');

const preferred: Readonly<Partial<Record<RangeCity['city'], readonly Side[]>>> = {
  washington: ['below', 'below left', 'left'],
  newYork: ['above right', 'right'],
  chicago: ['left', 'above left'],
  dallas: ['left', 'above left'],
  houston: ['below'],
  newOrleans: ['right', 'above right'],
  miami: ['left', 'above right'],
};

function wordsOf(row: RangeCity): Block {
  const { city, labelled } = row;
  const { name } = cities[city];
  if (!labelled) return setBlock([{ text: name, style: 'label' }], 260);
  const far = formatFigure(labelled, 'unit');
  const role = turnOf(row);
  return setBlock(
    [
      { text: name, style: 'label-strong', role },
      {
        text: city === 'seattle' ? `${far}, just inside` : far,
        style: 'label',
        role: role === 'turn' ? role : 'muted',
      },
    ],
    260,
  );
}

/** A city's name and, where the talk uses it, its distance. */
export function cityLabel(row: RangeCity, clear: number, dot: Point): MapLabel {
  const block = wordsOf(row);
  return { block, dot, spots: spotsAround(dot, block, clear, preferred[row.city]), step: stepOf(row) };
}

const bearings = (from: number, to: number): number[] =>
  Array.from({ length: 1 + Math.abs(to - from) / 5 }, (_, index) => from + Math.sign(to - from) * 5 * index);

/** The rings' names and radii, beside them. */
export function ringLabels(map: ProjectedMap, pixelsPerKilometre: number): MapLabel[] {
  const words = (text: string, range: Figure, role: TextRole): Block =>
    setBlock(
      [
        { text, style: 'label', role },
        { text: formatFigure(range, 'unit'), style: 'label-strong', size: 26, role },
      ],
      186,
    );
  const cia = words('On the CIA’s map:', r12CiaMap, 'muted');
  const built = words('R-12, as it was:', r12, 'ussr');
  const longer = words('R-14:', r14, 'ussr');
  const beside = (
    block: Block,
    missile: 'r12' | 'r14',
    kilometres: number,
    side: 1 | -1,
    along: number[],
  ): Spot[] =>
    spotsBeside(map.position(ringSites[missile]), kilometres * pixelsPerKilometre, block, {
      bearings: along,
      side,
      clear: 9,
    });
  return [
    { block: cia, spots: beside(cia, 'r12', r12CiaMap.value, -1, bearings(135, 110)), step: rangeSteps.cia },
    { block: built, spots: beside(built, 'r12', r12.value, 1, bearings(255, 230)), step: rangeSteps.r12 },
    { block: longer, spots: beside(longer, 'r14', r14.value, -1, bearings(280, 250)), step: rangeSteps.r14 },
  ];
}
