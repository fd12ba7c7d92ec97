/** The strait between Havana and Key West, to scale. */
import { s } from 'hastscript';
import { drawBlock, type Paragraph, setBlock } from '../../figures/block.ts';
import type { FigureDefinition, FigureFrame } from '../../figures/figure.ts';
import { type MapView, projectMap } from '../../figures/map.ts';
import { sourcesOf } from '../../figures/sources-of.ts';
import { drawing, group, line, type Point } from '../../figures/svg.ts';
import { cities, distances, formatDate, formatFigure, inNauticalMiles, quotations } from '../data/index.ts';

const { havana, keyWest, miami } = cities;
const crossing = distances['havana.key-west'];
/** Where the distance went into a letter as 90 miles. */
const letter = quotations['khrushchev-turkey-adjoins'];
/** Its words, exactly (tested). */
export const letterPhrase = '90 miles by sea';
const nauticalMiles = Math.round(inNauticalMiles(crossing).value);

/** The map's scale, centre and frame; Havana stands right of the opener's text. */
export const straitView = ({ width, height }: FigureFrame): MapView => ({
  centre: havana,
  at: { x: 812, y: 452 },
  pixelsPerKilometre: 1.25,
  width,
  height,
  detail: '10m',
  tolerance: 0.4,
});

const dot = ({ x, y }: Point, radius: number) =>
  s('circle', { className: ['fill-ink'], cx: x, cy: y, r: radius });
const named = (paragraph: Paragraph) => setBlock([paragraph], 240);

const distanceBlock = setBlock(
  [
    { text: formatFigure(crossing, 'unit'), style: 'label-strong', role: 'turn', size: 56 },
    { text: `about ${nauticalMiles} nautical miles,`, style: 'label' },
    { text: `“${letterPhrase}” in ${letter.date.slice(0, 4)}`, style: 'label' },
  ],
  240,
);

function draw(frame: FigureFrame): string {
  const view = straitView(frame);
  const map = projectMap(view);
  const from = view.at;
  const to = map.position(keyWest);
  const north = map.position(miami);
  const between = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return drawing(frame.width, frame.height, [
    group([map.country('bahamas', 'fill-lines')], { opacity: 0.6 }),
    group([map.country('us', 'fill-us')], { opacity: 0.2 }),
    group([map.country('cuba', 'fill-cuba')], { opacity: 0.17 }),
    line(from, to, 'stroke-turn', 4),
    dot(from, 6),
    dot(to, 6),
    dot(north, 4),
    drawBlock(
      named({ text: havana.name, style: 'label-strong', size: 24 }),
      { x: from.x - 10, y: from.y + 8 },
      'end',
    ),
    drawBlock(
      named({ text: keyWest.name, style: 'label-strong', size: 24 }),
      { x: to.x - 14, y: to.y - 16 },
      'end',
    ),
    drawBlock(named({ text: miami.name, style: 'label' }), { x: north.x + 12, y: north.y - 12 }),
    drawBlock(named({ text: 'Florida', style: 'label-strong', role: 'us', size: 24 }), {
      x: north.x - 160,
      y: north.y - 40,
    }),
    drawBlock(named({ text: 'Cuba', style: 'label-strong', role: 'cuba', size: 24 }), {
      x: from.x + 200,
      y: from.y + 70,
    }),
    drawBlock(distanceBlock, { x: between.x + 28, y: between.y - distanceBlock.height / 2 }),
  ]);
}

/** Act I's opening picture. */
export const strait: FigureDefinition = {
  summary: `Map of the strait between Cuba and Florida: from Havana to Key West it is ${formatFigure(crossing, 'unit')}, about ${nauticalMiles} nautical miles, the “${letterPhrase}” of Khrushchev’s letter of ${formatDate(letter.date)}.`,
  basis: 'Great-circle distance of city centres; coastlines: Natural Earth',
  sources: sourcesOf([crossing, letter]),
  place: 'behind',
  draw,
};
