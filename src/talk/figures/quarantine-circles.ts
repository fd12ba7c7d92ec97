/** The line of the quarantine: two circles on the sea, and beside them three ships that met it. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Block, setBlock, type TextRole } from '../../figures/block.ts';
import type { FigureDefinition, FigureFrame, FigureTable } from '../../figures/figure.ts';
import { type Side, spotsAround } from '../../figures/label-spots.ts';
import { type MapView, type Place, type ProjectedMap, projectMap } from '../../figures/map.ts';
import { besideText, drawLabels, type MapLabel, setLabels } from '../../figures/map-labels.ts';
import { sourcesOf } from '../../figures/sources-of.ts';
import { drawing, group, line, type Point, round } from '../../figures/svg.ts';
import {
  type Place as City,
  formatDate,
  formatFigure,
  greatCircle,
  quarantine,
  quarantineShips,
} from '../data/index.ts';
import { notesColumn, shipNotes } from './quarantine-ships.ts';

const [havana, capeMaisi] = quarantine.centres;
const radius = quarantine.radiusKilometres;

/** The map's scale, centre and frame: both circles between the text column and the notes. */
export const quarantineView = ({ width, height }: FigureFrame): MapView => ({
  centre: havana,
  at: { x: 678, y: 304 },
  pixelsPerKilometre: 0.186,
  width,
  height,
  detail: '50m',
  tolerance: 0.4,
});

/** A circle of the line: the sea within it counts from either centre. */
interface Circle {
  readonly centre: City;
  readonly other: City;
  /** Away from the other circle: -1 west, 1 east. */
  readonly outward: -1 | 1;
  readonly nameAt: readonly Side[];
}

const circles: readonly [Circle, Circle] = [
  { centre: havana, other: capeMaisi, outward: -1, nameAt: ['above right'] },
  { centre: capeMaisi, other: havana, outward: 1, nameAt: ['below left', 'below'] },
];

/** A circle's points in the order of their bearing, as runs that lie outside the other circle, or inside it. */
function arcs({ centre, other }: Circle, map: ProjectedMap, side: 'outside' | 'inside'): Point[][] {
  const runs: Point[][] = [];
  let open = false;
  for (const point of map.ringPoints(centre, radius.value)) {
    const outside = greatCircle(other, { ...centre, ...point }) > radius.value;
    const wanted = outside === (side === 'outside');
    if (wanted && !open) runs.push([]);
    if (wanted) runs.at(-1)?.push(point);
    open = wanted;
  }
  return runs;
}

const drawArc = (points: readonly Point[], classes: string): Element =>
  s('polyline', {
    className: [classes],
    points: points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' '),
  });

/** The radius, drawn from the centre away from the other circle. */
function radiusOf({ centre, outward }: Circle, map: ProjectedMap): readonly [Point, Point] {
  const from = map.position(centre);
  const ring: readonly Point[] = map.ringPoints(centre, radius.value);
  return [from, ring.reduce((best, point) => (outward * (point.x - best.x) > 0 ? point : best), from)];
}

const words = (text: string, role: TextRole, size?: number): Block =>
  setBlock([{ text, style: 'label-strong', role, ...(size && { size }) }], 240);

/** Names of land, and the places in it where they stand. */
const lands: readonly (readonly [name: string, role: TextRole, at: Place])[] = [
  ['United States', 'muted', { latitude: 33.2, longitude: -86 }],
  ['Cuba', 'cuba', { latitude: 20.3, longitude: -80.2 }],
];

function labelsOf(map: ProjectedMap): MapLabel[] {
  const near = (point: Point, block: Block, clear: number, first: readonly Side[]): MapLabel => ({
    block,
    spots: spotsAround(point, block, clear, first),
    step: 0,
  });
  return [
    ...circles.flatMap((circle) => {
      const [from, to] = radiusOf(circle, map);
      const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      return [
        near(half, words(formatFigure(quarantine.radius, 'unit'), 'us'), 5, ['above']),
        near(half, words(formatFigure(radius, 'unit'), 'us'), 5, ['below']),
        near(from, words(circle.centre.name, 'ink', 22), 12, circle.nameAt),
      ];
    }),
    ...lands.map(([name, role, at]) => near(map.position(at), words(name, role), 0, ['above'])),
  ];
}

function placedLabels(map: ProjectedMap) {
  return setLabels(labelsOf(map), {
    within: { ...besideText, width: notesColumn.x - 12 - besideText.x },
    dots: circles.map(({ centre }) => map.position(centre)),
    dotRadius: 6,
    lines: circles.flatMap((circle) => [radiusOf(circle, map), ...arcs(circle, map, 'outside')]),
    gap: 1,
  });
}

const dot = ({ x, y }: Point): Element => s('circle', { className: ['fill-ink'], cx: x, cy: y, r: 6 });

function draw(frame: FigureFrame): string {
  const map = projectMap(quarantineView(frame));
  const strokes = (side: 'outside' | 'inside'): Element[] =>
    circles.flatMap((circle) => arcs(circle, map, side).map((arc) => drawArc(arc, 'stroke-us')));
  return drawing(frame.width, frame.height, [
    group([map.land('fill-lines')], { opacity: 0.5 }),
    group(
      circles.map(({ centre }) => map.discRound(centre, radius.value, 'fill-us')),
      { opacity: 0.12 },
    ),
    group([map.country('cuba', 'fill-cuba')], { opacity: 0.75 }),
    group(strokes('inside'), { strokeWidth: 1.5, opacity: 0.4 }),
    group(strokes('outside'), { strokeWidth: 4, strokeLinecap: 'round' }),
    ...circles.map((circle) => line(...radiusOf(circle, map), 'stroke-us', 2)),
    ...circles.map(({ centre }) => dot(map.position(centre))),
    ...drawLabels(placedLabels(map), 0),
    ...shipNotes(),
  ]);
}

const ships = Object.values(quarantineShips);

const table: FigureTable = {
  caption: `Ships and the line of the quarantine, ${formatFigure(quarantine.radius, 'unit')} (${formatFigure(radius, 'unit')}) from ${havana.name} and from ${capeMaisi.name}`,
  columns: ['Ship', 'Day', 'What happened'],
  rows: ships.map(({ name, outcome, event }) => [name, formatDate(event.date), outcome]),
};

/** Slide 22: the line, then a ship a step. */
export const quarantineCircles: FigureDefinition = {
  summary:
    `Map of the seas round Cuba. The line of the quarantine is two overlapping circles of ${formatFigure(quarantine.radius, 'unit')}, ${formatFigure(radius, 'unit')}, ` +
    `one round ${havana.name}, one round ${capeMaisi.name} at the eastern tip of Cuba. Beside it, as signs and not as positions: ` +
    `${ships.map(({ name, outcome, event }) => `the ${name}, ${outcome}, ${formatDate(event.date)}`).join('; ')}. ` +
    `${formatFigure(quarantine.shipsTurned)} ships of the Soviet bloc turned round in all.`,
  basis: 'Circles as given to U Thant on 27 October; coastlines: Natural Earth',
  sources: sourcesOf([
    quarantine.radius,
    havana,
    capeMaisi,
    quarantine.shipsTurned,
    ...ships.map(({ event }) => event),
  ]),
  table,
  place: 'behind',
  draw,
};
