/** Saturday 27 October 1962 by the hour: one row for each place, and what went wrong there. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Block, boxOf, drawBlock, setBlock } from '../../figures/block.ts';
import type { FigureDefinition, FigureFrame } from '../../figures/figure.ts';
import { sourcesOf } from '../../figures/sources-of.ts';
import { drawing, line, type Point, round, step } from '../../figures/svg.ts';
import { eventsInNumbers, letters, type TimelineEvent, timeline } from '../data/index.ts';
import { type Actor, clockAt, type Row, rows, whenOf } from './black-saturday-rows.ts';

/** The hours drawn, Washington daylight time: first, last, and how far apart the named ones are. */
const start = '1962-10-27T09:00-04:00';
const hours = { first: 9, last: 22, apart: 3 } as const;

/** Where the hours begin, CSS pixels from the left edge, behind the names of the places. */
const left = 190;
/** Height of the line of hours at the head; room at the foot for a source line of two lines. */
const head = 34;
const foot = 22;
/** Height of a mark, distance of a label from it, and room around a label that the lines of the hours keep free. */
const markHeight = 20;
const clearance = 14;
const margin = 5;

type Scale = (moment: string) => number;

const scaleOf =
  (width: number): Scale =>
  (moment) =>
    left +
    (((Date.parse(moment) - Date.parse(start)) / 3_600_000) * (width - left)) / (hours.last - hours.first);

interface Extent {
  readonly from: number;
  readonly to: number;
}

/** What a row's marks take of the hours, in CSS pixels. */
function extentOf(row: Row, x: Scale, width: number): Extent {
  const { at, between } = timeline[row.event];
  const from = x(between?.from ?? at ?? start);
  if (between) return { from, to: between.to ? x(between.to) : width };
  const half = markHeight / 2;
  const heard = row.heard && timeline[row.heard].at;
  return { from: from - half, to: (heard ? x(heard) : from) + half };
}

function labelOf(row: Row): Block {
  return setBlock(
    [
      { text: row.says, style: 'label-strong', role: row.actor, size: row.actor === 'turn' ? 30 : 25 },
      { text: whenOf(row), style: 'note', role: 'muted' },
    ],
    700,
  );
}

const bar = (actor: Actor, { from, to }: Extent, y: number, opacity: number): Element =>
  s('rect', {
    className: [`fill-${actor}`],
    x: from,
    y: y - markHeight / 2,
    width: to - from,
    height: markHeight,
    opacity,
  });

const broken = (actor: Actor, d: string): Element =>
  s('path', { className: [`stroke-${actor}`], d, strokeWidth: 2, strokeDasharray: '5 4' });

/** A stretch of time whose ends are not sure: light, with broken edges. */
function unsure(actor: Actor, { from, to }: Extent, y: number): Element[] {
  const [top, bottom] = [y - markHeight / 2, y + markHeight / 2].map(round);
  const edge = `M${round(from)} ${top}H${round(to)}V${bottom}H${round(from)}Z`;
  return [bar(actor, { from, to }, y, 0.3), broken(actor, edge)];
}

/** A stretch of time without a known end: layers that grow thinner, in a broken edge that stays open. */
function fading(actor: Actor, { from, to }: Extent, y: number): Element[] {
  const layers = 16;
  const faded = Array.from({ length: layers }, (_, index) =>
    bar(actor, { from, to: from + ((to - from) * (index + 1)) / layers }, y, 0.06),
  );
  const [top, bottom] = [y - markHeight / 2, y + markHeight / 2].map(round);
  return [...faded, broken(actor, `M${round(to)} ${top}H${round(from)}V${bottom}H${round(to)}`)];
}

function point(actor: Actor, { x, y }: Point): Element {
  const className = [`fill-${actor}`];
  const half = markHeight / 2;
  if (actor === 'turn') return s('circle', { className, cx: x, cy: y, r: half + 3 });
  if (actor === 'us') return s('circle', { className, cx: x, cy: y, r: half });
  return s('rect', { className, x: x - half, y: y - half, width: markHeight, height: markHeight });
}

/** From what happened to the moment Washington heard of it. */
function heardAt(from: number, to: number, y: number): Element[] {
  const radius = markHeight / 2 - 1;
  return [
    line({ x: from, y }, { x: to - radius, y }, 'stroke-us', 2),
    s('circle', { className: ['stroke-us'], cx: to, cy: y, r: radius, strokeWidth: 2 }),
  ];
}

function marksOf(row: Row, x: Scale, extent: Extent, y: number): Element[] {
  const { at, between } = timeline[row.event];
  if (between?.to) return unsure(row.actor, extent, y);
  if (between || at === undefined) return fading(row.actor, extent, y);
  const heard = row.heard && timeline[row.heard].at;
  const after = heard ? heardAt(x(at), x(heard), y) : [];
  return [...after, point(row.actor, { x: x(at), y })];
}

/** What a row takes of the height: its middle and its depth. */
interface Band {
  readonly y: number;
  readonly height: number;
}

function drawRow(row: Row, x: Scale, width: number, { y, height }: Band): Element[] {
  const label = labelOf(row);
  const extent = extentOf(row, x, width);
  const at = { x: row.before ? extent.from - clearance : extent.to + clearance, y: y - label.height / 2 };
  const anchor = row.before ? 'end' : 'start';
  const room = boxOf(label, at, anchor);
  const free = { x: room.x - margin, y: y - height / 2, width: room.width + 2 * margin, height };
  return [
    s('rect', { className: ['fill-ground'], ...free }),
    ...marksOf(row, x, extent, y),
    drawBlock(label, at, anchor),
  ];
}

function drawPlace({ place }: Row, y: number): Element {
  const name = setBlock([{ text: place, style: 'label', role: 'muted', size: 21 }], left);
  return drawBlock(name, { x: 0, y: y - name.height / 2 });
}

function drawHours(x: Scale, bottom: number): Element[] {
  const count = Math.floor((hours.last - hours.first) / hours.apart) + 1;
  return Array.from({ length: count }, (_, index) => hours.first + index * hours.apart).flatMap((hour) => {
    const moment = start.replace('T09', `T${`${hour}`.padStart(2, '0')}`);
    const name = setBlock([{ text: clockAt(moment), style: 'label', role: 'muted' }], 100);
    return [
      line({ x: x(moment), y: head }, { x: x(moment), y: bottom }, 'stroke-lines'),
      drawBlock(name, { x: x(moment), y: 0 }, 'middle'),
    ];
  });
}

function draw({ width, height }: FigureFrame): string {
  const x = scaleOf(width);
  const pitch = (height - head - foot) / rows.length;
  const level = (index: number): number => head + (index + 0.5) * pitch;
  return drawing(width, height, [
    ...drawHours(x, height - foot),
    ...rows.map((row, index) => drawPlace(row, level(index))),
    ...rows.map((row, index) => step(index + 1, drawRow(row, x, width, { y: level(index), height: pitch }))),
  ]);
}

const events = rows.flatMap(({ event, heard }) => [event, ...(heard ? [heard] : [])]);

/** Slide 26: Black Saturday. Step 0 has the hours and the places; then one row a step, in the order of the day. */
export const blackSaturday: FigureDefinition = {
  summary: `Saturday 27 October 1962, Washington time, one row for each place. ${rows
    .map((row) => `${row.place}: ${row.says} (${whenOf(row)}).`)
    .join(' ')}`,
  basis: 'Washington time; broken edges: the hour is not sure; open circle: the news arrives',
  sources: sourcesOf([
    letters['khrushchev-27'],
    eventsInNumbers.jupiterPromise,
    ...events.map((event) => timeline[event]),
  ]),
  table: {
    caption: 'Saturday 27 October 1962, Washington time',
    columns: ['When', 'Who', 'What', 'What is disputed'],
    rows: events.map((event) => {
      const { clock = '', who, what, dispute = '' } = timeline[event] as TimelineEvent;
      return [clock, who, what, dispute];
    }),
  },
  place: 'evidence',
  draw,
};
