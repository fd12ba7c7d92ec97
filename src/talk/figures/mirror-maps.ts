/** Two maps at one scale: from Cuba to New York, and from Turkey to Moscow. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawBlock, setBlock } from '../../figures/block.ts';
import type { FigureDefinition, FigureFrame, FigureTable } from '../../figures/figure.ts';
import { type MapView, type ProjectedMap, projectMap } from '../../figures/map.ts';
import { drawLabels, setLabels } from '../../figures/map-labels.ts';
import { sourcesOf } from '../../figures/sources-of.ts';
import { drawing, group, line, type Point, step } from '../../figures/svg.ts';
import { formatFigure } from '../data/index.ts';
import { fromCuba, fromTurkey, type Half, labelsOf, ringKilometres } from './mirror-halves.ts';

const gapBetween = 32;
/** Height of the scale bar and its words, under both maps. */
const foot = 40;
/** From a map's upper and lower edge to the end and the start of the distance. */
const headroom = 42;
const footroom = 48;

/** The drawing needs no more, and so stands between a headline and a source line of two lines each. */
const tallest = 416;
const heightOf = ({ height }: FigureFrame): number => Math.min(height, tallest);

/** The two maps' views in a frame: one scale, the longer distance as long as the height allows. */
export function mirrorViews(frame: FigureFrame): readonly [MapView, MapView] {
  const size = { width: (frame.width - gapBetween) / 2, height: heightOf(frame) - foot };
  const view = ({ from }: Half, left: number): MapView => ({
    ...size,
    centre: from,
    at: { x: left + size.width / 2 - 48, y: size.height - footroom },
    corner: { x: left, y: 0 },
    pixelsPerKilometre: (size.height - headroom - footroom) / ringKilometres,
    detail: '50m',
    tolerance: 0.5,
  });
  return [view(fromCuba, 0), view(fromTurkey, size.width + gapBetween)];
}

const dotRadius = 6;

const dot = ({ x, y }: Point, radius: number): Element =>
  s('circle', { className: ['fill-ink'], cx: x, cy: y, r: radius });

const square = ({ x, y }: Point, classes: string): Element =>
  s('rect', { className: [classes], x: x - 6, y: y - 6, width: 12, height: 12 });

/** The ground of a map: sea, land, and the countries it is about. */
function terrain(
  { countries }: Half,
  { corner = { x: 0, y: 0 }, width, height }: MapView,
  map: ProjectedMap,
) {
  return [
    group([s('rect', { className: ['fill-lines'], ...corner, width, height })], { opacity: 0.2 }),
    group([map.land('fill-lines')], { opacity: 0.6 }),
    ...countries.map(({ name, classes, opacity }) => group([map.country(name, classes)], { opacity })),
  ];
}

function placedLabels(half: Half, { at, corner = at, width, height }: MapView, map: ProjectedMap) {
  const dots = [at, map.position(half.to.city), map.position(half.onTheWay.city)];
  return setLabels(labelsOf(half, at, map), {
    within: { x: corner.x + 8, y: corner.y + 4, width: width - 16, height: height - 8 },
    dots,
    dotRadius,
    lines: [dots.slice(0, 2), map.ringPoints(half.from, ringKilometres)],
    gap: 2,
  });
}

function drawHalf(half: Half, view: MapView): Element {
  const map = projectMap(view);
  const end = map.position(half.to.city);
  const labels = placedLabels(half, view, map);
  const told = [
    line(view.at, end, `stroke-${half.side}`, 4),
    square(view.at, `fill-${half.side}`),
    dot(map.position(half.onTheWay.city), 4),
    dot(end, dotRadius),
  ];
  const ring = group([map.ringRound(half.from, ringKilometres, 'stroke-muted')], {
    strokeWidth: 2,
    strokeDasharray: '6 6',
  });
  const parts = [...terrain(half, view, map), ...drawLabels(labels, 0)];
  if (half.step === 0) return group([...parts, step(1, [ring]), ...told]);
  return group([...parts, step(half.step, [ring, ...told, ...drawLabels(labels, half.step)])]);
}

const scaleKilometres = 2000;

function scaleBar(y: number, pixelsPerKilometre: number, rightMap: number): Element[] {
  const end = scaleKilometres * pixelsPerKilometre;
  const tick = (x: number): Element => line({ x, y: y - 6 }, { x, y: y + 6 }, 'stroke-muted', 2);
  const words = (text: string, x: number): Element => {
    const block = setBlock([{ text, style: 'label', role: 'muted' }], 500);
    return drawBlock(block, { x, y: y - block.height / 2 });
  };
  return [
    line({ x: 0, y }, { x: end, y }, 'stroke-muted', 2),
    ...[1, end / 2, end - 1].map(tick),
    words(`${scaleKilometres.toLocaleString('en')}\u00A0km on both maps`, end + 16),
    step(fromTurkey.step, [words('The broken ring is the same on both', rightMap)]),
  ];
}

function draw(frame: FigureFrame): string {
  const [left, right] = mirrorViews(frame);
  return drawing(frame.width, frame.height, [
    drawHalf(fromCuba, left),
    drawHalf(fromTurkey, right),
    ...scaleBar(heightOf(frame) - 14, left.pixelsPerKilometre, right.corner?.x ?? 0),
  ]);
}

const halves = [fromCuba, fromTurkey] as const;

const table: FigureTable = {
  caption: 'How far the cities on the two maps lay from the other side’s missiles',
  columns: ['City', 'Missiles', 'From', 'Distance'],
  rows: halves.flatMap(({ missiles, from, to, onTheWay }) =>
    [to, onTheWay].map(({ city, distance }) => [
      city.name,
      missiles,
      from.name,
      formatFigure(distance, 'unit'),
    ]),
  ),
};

const far = ({ to }: Half): string => formatFigure(to.distance, 'unit');

/** Slide 17: the same distance, seen from the other side. Step 0 is Cuba's; step 1 brings Turkey's and the ring. */
export const mirrorMaps: FigureDefinition = {
  summary:
    `Two maps at one scale, side by side. On the left a line of ${far(fromCuba)} runs from the Soviet R-12 missiles in central Cuba to New York; ` +
    `on the right a line of ${far(fromTurkey)} runs from the American Jupiter missiles near Izmir in Turkey to Moscow. ` +
    'The same ring round both sites passes through both cities, to within ten kilometres.',
  basis:
    'Great circles from Calabazar de Sagua and from near Izmir; Soviet borders of 1962; coastlines: Natural Earth',
  sources: sourcesOf([fromCuba.to.distance, fromTurkey.to.distance, fromCuba.onTheWay.distance]),
  table,
  place: 'evidence',
  draw,
};
