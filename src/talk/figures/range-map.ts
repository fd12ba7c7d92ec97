/** How far the missiles in Cuba reached: the circle on the CIA's map, the true one, and that of the longer missile. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Box, boxOf, drawBlock, setBlock } from '../../figures/block.ts';
import type { FigureDefinition, FigureFrame } from '../../figures/figure.ts';
import { type MapView, type ProjectedMap, projectMap } from '../../figures/map.ts';
import { besideText, drawLabels, setLabels } from '../../figures/map-labels.ts';
import { sourcesOf } from '../../figures/sources-of.ts';
import { drawing, group, type Point, step } from '../../figures/svg.ts';
import { cities, distances, formatDate, formatFigure, missiles } from '../data/index.ts';
import { type RangeCity, type Reach, rangeCities, rangeTable, reachOf, ringSites } from './range-cities.ts';
import { cityLabel, rangeSteps, ringLabels, stepOf, turnOf } from './range-labels.ts';

const { r12, r12CiaMap, r14 } = missiles;

/** Where the R-12's site stands: its rings end above a source line of two lines, and the R-14's right of the text column. */
const middle: Point = { x: 992, y: 408 };

/** The map's scale, centre and frame. */
export const rangeView = ({ width, height }: FigureFrame): MapView => ({
  centre: ringSites.r12,
  at: middle,
  pixelsPerKilometre: 0.102,
  width,
  height,
  detail: '50m',
  tolerance: 0.5,
  linesEnd: 622,
});

const dotRadius = 6;

/** Filled within the R-12's range, a ring within the R-14's only, both where the R-12's range ends. */
function dot({ x, y }: Point, reach: Reach, role: 'ink' | 'turn' = 'ink'): Element {
  const circle = (className: string, r: number): Element =>
    s('circle', { className: [className], cx: x, cy: y, r });
  if (reach === 'r12') return circle(`fill-${role}`, dotRadius);
  const ring = [circle('fill-ground', dotRadius), circle('stroke-ink', dotRadius)];
  return group(reach === 'r14' ? ring : [...ring, circle('fill-ink', 2.5)], { strokeWidth: 2.5 });
}

/** The site a ring is drawn round: filled for the R-12, hollow for the R-14. */
function site({ x, y }: Point, missile: keyof typeof ringSites): Element {
  const half = 5;
  return s('rect', {
    className: missile === 'r12' ? ['fill-ussr'] : ['fill-ground', 'stroke-ussr'],
    strokeWidth: missile === 'r12' ? null : 2.5,
    x: x - half,
    y: y - half,
    width: 2 * half,
    height: 2 * half,
  });
}

const legendCorner: Point = { x: 592, y: 530 };
const legendRow = 28;
const legendWords: readonly (readonly [Reach, string])[] = [
  ['r12', 'within the R-12’s range'],
  ['edge', 'where that range ends'],
  ['r14', 'only within the R-14’s'],
];
const legendRows = legendWords.map(([reach, text], row) => {
  const at = { x: legendCorner.x, y: legendCorner.y + row * legendRow };
  return { reach, at, block: setBlock([{ text, style: 'label' }], 300) };
});

const legend = (): Element[] =>
  legendRows.flatMap(({ reach, at, block }) => [
    dot({ x: at.x - 16, y: at.y + block.height / 2 }, reach),
    drawBlock(block, at),
  ]);

const cubaName = setBlock([{ text: 'Cuba', style: 'label-strong', role: 'cuba' }], 100);
const cubaCorner: Point = { x: middle.x - 58, y: middle.y + 14 };

/** Where Cuba and its sites lie, as a box no label may cover. */
function cubaBox(map: ProjectedMap): Box {
  const west = map.position(ringSites.r14);
  const east = map.position(cities.capeMaisi);
  return { x: west.x - 26, y: west.y - 12, width: east.x - west.x + 30, height: east.y - west.y + 16 };
}

interface CityDot {
  readonly row: RangeCity;
  readonly at: Point;
}

const drawDots = (dots: readonly CityDot[], at: number): Element[] =>
  dots
    .filter(({ row }) => stepOf(row) === at)
    .map(({ row, at: point }) => dot(point, reachOf(cities[row.city]), turnOf(row)));

function placedLabels(map: ProjectedMap, dots: readonly CityDot[], pixelsPerKilometre: number) {
  const wishes = dots.map(({ row, at }) => cityLabel(row, dotRadius + 6, at));
  return setLabels([...ringLabels(map, pixelsPerKilometre), ...wishes], {
    within: besideText,
    dots: dots.map(({ at }) => at),
    dotRadius,
    boxes: [
      cubaBox(map),
      boxOf(cubaName, cubaCorner),
      ...legendRows.map(({ block, at }) => boxOf(block, at)),
    ],
    lines: [
      map.ringPoints(ringSites.r12, r12CiaMap.value),
      map.ringPoints(ringSites.r12, r12.value),
      map.ringPoints(ringSites.r14, r14.value),
    ],
    gap: 2,
  });
}

function draw(frame: FigureFrame): string {
  const view = rangeView(frame);
  const map = projectMap(view);
  const dots = rangeCities
    .filter(({ drawn = true }) => drawn)
    .map((row) => ({ row, at: map.position(cities[row.city]) }));
  const labels = placedLabels(map, dots, view.pixelsPerKilometre);
  return drawing(frame.width, frame.height, [
    group([map.land('fill-lines')], { opacity: 0.5 }),
    group([map.country('us', 'fill-us')], { opacity: 0.08 }),
    group([map.country('cuba', 'fill-cuba')], { opacity: 0.75 }),
    step(rangeSteps.r14, [group([map.discRound(ringSites.r14, r14.value, 'fill-ussr')], { opacity: 0.06 })]),
    step(rangeSteps.r12, [group([map.ring(r12.value, 'fill-ussr')], { opacity: 0.1 })]),
    drawBlock(cubaName, cubaCorner),
    step(rangeSteps.cia, [
      group([map.ring(r12CiaMap.value, 'stroke-muted')], { strokeWidth: 2.5, strokeDasharray: '8 7' }),
      ...drawLabels(labels, rangeSteps.cia),
    ]),
    step(rangeSteps.r12, [
      group([map.ring(r12.value, 'stroke-ussr')], { strokeWidth: 3 }),
      ...drawLabels(labels, rangeSteps.r12),
    ]),
    step(rangeSteps.r14, [
      group([map.ringRound(ringSites.r14, r14.value, 'stroke-ussr')], {
        strokeWidth: 3.5,
        strokeDasharray: '0.1 9',
        strokeLinecap: 'round',
      }),
      ...drawDots(dots, rangeSteps.r14),
      ...drawLabels(labels, rangeSteps.r14),
      ...legend(),
      site(map.position(ringSites.r14), 'r14'),
    ]),
    ...drawDots(dots, 0),
    ...drawLabels(labels, 0),
    site(middle, 'r12'),
  ]);
}

const named = (reach: Reach): string =>
  rangeCities
    .filter(({ city, drawn = true }) => drawn && reachOf(cities[city]) === reach)
    .map(({ city }) => cities[city].name)
    .join(', ');

/** Slide 16: three rings and the cities they take in. Step 0 shows the cities the R-12 is asked about. */
export const rangeMap: FigureDefinition = {
  summary:
    `Map of North America and the Caribbean. Round a missile site in central Cuba, a broken ring of ${formatFigure(r12CiaMap, 'unit')} is the circle on ` +
    `the CIA’s map of ${formatDate(r12CiaMap.date)}, a nominal range of the R-12, and a solid ring of ${formatFigure(r12, 'unit')} its true range. Within it: ${named('r12')}; ` +
    `where it ends: ${named('edge')}. A dotted ring of ${formatFigure(r14, 'unit')} round Guanajay shows the range of the R-14, which alone reached ${named('r14')}. ` +
    `Washington, ${formatFigure(distances['calabazar.washington'], 'unit')} away, lies just within the circle on the CIA’s map.`,
  basis:
    'R-12 rings round Calabazar de Sagua, the R-14’s round Guanajay (position remembered); coastlines: Natural Earth',
  sources: sourcesOf([r12, r12CiaMap, r14, ...rangeCities.flatMap(({ from }) => Object.values(from))]),
  table: rangeTable,
  place: 'behind',
  draw,
};
