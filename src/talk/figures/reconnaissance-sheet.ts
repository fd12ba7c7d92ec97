/** The flight of 14 October as an annotated sheet: where it looked, beside how the finding went from the shutter to the President. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawBlock, type Paragraph, setBlock } from '../../figures/block.ts';
import { dayAndMonth, weekday } from '../../figures/days.ts';
import type { FigureDefinition, FigureFrame } from '../../figures/figure.ts';
import { type MapView, type ProjectedMap, projectMap } from '../../figures/map.ts';
import { sourcesOf } from '../../figures/sources-of.ts';
import { drawing, group, line, type Point, round, step } from '../../figures/svg.ts';
import { cities, eventsInNumbers, formatFigure, photographs, sites, timeline } from '../data/index.ts';
import { drawLoupe } from './missile-sketch.ts';

const flight = timeline['u2-flight'];
const found = timeline['missiles-identified'];
const told = timeline['president-told'];
const arrivals = timeline['first-r12s'];
const { photoGap, flightOverCuba, flightPhotographs } = eventsInNumbers;
const { sanCristobal1, sanCristobal2, sanCristobal3, sanCristobal4 } = sites;
const sanCristobal = [sanCristobal1, sanCristobal2, sanCristobal3, sanCristobal4];

/** The sheet at the left, CSS pixels; the column of times has the rest. */
const sheet = { width: 610, inset: 18, tick: 26 } as const;
const column = { rail: 660, text: 690 } as const;
/** From the top to the flight's place on the rail. */
const flightTop = 106;
/** Left free below, for a source line of two lines. */
const foot = 20;

const sitesNameWidth = 160;

/** The map's scale and frame: western Cuba from its tip to east of Havana. */
export const sheetView = (height: number): MapView => ({
  centre: sanCristobal2,
  at: { x: 336, y: height * 0.42 },
  pixelsPerKilometre: 1.7,
  width: sheet.width,
  height,
  detail: '10m',
});

const words = (paragraphs: readonly Paragraph[], at: Point, width: number): Element =>
  drawBlock(setBlock(paragraphs, width), at);

/** A thin frame with a crop mark in each corner, as sheets of photographs have. */
function drawFrame(height: number): Element[] {
  const { width, inset, tick } = sheet;
  const corners = [
    [inset, inset, 1, 1],
    [width - inset, inset, -1, 1],
    [inset, height - inset, 1, -1],
    [width - inset, height - inset, -1, -1],
  ] as const;
  return [
    s('rect', {
      className: ['stroke-lines'],
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      strokeWidth: 1,
    }),
    ...corners.map(([x, y, right, down]) =>
      s('path', {
        className: ['stroke-ink'],
        strokeWidth: 2,
        d: `M${x + right * tick} ${y}H${x}V${y + down * tick}`,
      }),
    ),
  ];
}

function drawLand(map: ProjectedMap, height: number): Element[] {
  const havana = map.position(cities.havana);
  return [
    group([map.country('cuba', 'fill-cuba')], { opacity: 0.14 }),
    ...drawFrame(height),
    s('circle', { className: ['fill-ink'], cx: havana.x, cy: havana.y, r: 5 }),
    words([{ text: cities.havana.name, style: 'label-strong' }], { x: havana.x + 12, y: havana.y - 16 }, 200),
    words(
      [
        { text: 'Western Cuba', style: 'label-strong', size: 26 },
        { text: 'A drawing, not the photograph', style: 'label', role: 'muted' },
      ],
      { x: 36, y: 32 },
      300,
    ),
  ];
}

/** The pass: its direction and breadth are a sketch; the record says only that it crossed western Cuba. */
const pass = { lean: 0.16, half: 46 } as const;

/** Where the middle of the pass lies at a height of the sheet: it runs through the middle of the sites. */
function passAt(map: ProjectedMap): (y: number) => number {
  const places = sanCristobal.map((site) => map.position(site));
  const mean = (of: (place: Point) => number): number =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length;
  const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  return (y) => round(middle.x - (y - middle.y) * pass.lean);
}

function drawPass(map: ProjectedMap, height: number): Element[] {
  const [top, bottom] = [1, height - 1];
  const middle = passAt(map);
  const [from, to] = [middle(top), middle(bottom)];
  const { half } = pass;
  return [
    s('path', {
      className: ['fill-turn'],
      opacity: 0.28,
      d: `M${from - half} ${top}H${from + half}L${to + half} ${bottom}H${to - half}z`,
    }),
    line({ x: from, y: top }, { x: to, y: bottom }, 'stroke-turn', 3),
  ];
}

function drawSites(map: ProjectedMap, height: number): Element[] {
  const marks = sanCristobal.map((site) => map.position(site));
  const east = marks.at(-1) ?? map.position(sanCristobal2);
  const half = 5.5;
  return [
    ...marks.map(({ x, y }) =>
      s('rect', { className: ['fill-ussr'], x: x - half, y: y - half, width: 2 * half, height: 2 * half }),
    ),
    words(
      [{ text: 'R-12 missile sites near San Cristóbal', style: 'label-strong', role: 'ussr' }],
      { x: passAt(map)(east.y) + pass.half + 14, y: east.y - 27 },
      sitesNameWidth,
    ),
    ...drawLoupe(marks[1] ?? { x: 0, y: 0 }, { x: sheet.width - 122, y: height - 114 }, 96),
  ];
}

const hour = 3_600_000;
const shutter = Date.parse(flight.at ?? flight.date);
const hoursToPresident = (Date.parse(told.at ?? told.date) - shutter) / hour;
/** Hours from the shutter to the start and the end of the day on which the missiles were identified, Washington time. */
const dayFound = [`${found.date}T00:00-04:00`, `${told.date}T00:00-04:00`].map(
  (moment) => (Date.parse(moment) - shutter) / hour,
);

const at = (event: { readonly date: string; readonly clock?: string }): string =>
  [`${weekday(event.date)} ${dayAndMonth(event.date)}`, event.clock].filter(Boolean).join(', ');

const entries = {
  before: [
    { text: sentence(formatFigure(photoGap, 'unit')), style: 'label-strong', size: 24 },
    { text: 'Flights over the island are cut back, and the first R-12 missiles arrive', style: 'note' },
  ],
  flight: [
    { text: at(flight), style: 'label-strong', role: 'turn', size: 24 },
    {
      text: `${flight.who}’s U-2, specially approved, is over western Cuba for ${formatFigure(flightOverCuba)}\u00A0minutes: ${formatFigure(flightPhotographs, 'unit')}`,
      style: 'note',
    },
  ],
  found: [
    { text: at(found), style: 'label-strong', size: 24 },
    { text: 'CIA analysts identify missiles', style: 'note' },
  ],
  told: [
    { text: at(told), style: 'label-strong', size: 24 },
    { text: `The President is told, ${Math.round(hoursToPresident)} hours after the flight`, style: 'note' },
  ],
} as const satisfies Record<string, readonly Paragraph[]>;

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** From the shutter to the President in true time; before it, the weeks, which are not to scale. */
function drawTimes(width: number, height: number): Record<keyof typeof entries, Element[]> {
  const { rail, text } = column;
  const end = height - 36;
  const y = (hours: number): number => flightTop + (hours / hoursToPresident) * (end - flightTop);
  const beside = (entry: keyof typeof entries, top: number): Element =>
    words(entries[entry], { x: text, y: top }, width - text);
  const [dawn, midnight] = [y(dayFound[0] ?? 0), y(dayFound[1] ?? 0)];
  const foundBlock = setBlock(entries.found, width - text);
  return {
    before: [
      group([line({ x: rail, y: 0 }, { x: rail, y: flightTop }, 'stroke-muted', 3)], {
        strokeDasharray: '3 7',
      }),
      beside('before', 0),
    ],
    flight: [
      s('circle', { className: ['fill-turn'], cx: rail, cy: flightTop, r: 10 }),
      beside('flight', flightTop - 17),
    ],
    found: [
      line({ x: rail, y: flightTop + 10 }, { x: rail, y: dawn }, 'stroke-us', 3),
      line({ x: rail, y: dawn }, { x: rail, y: midnight }, 'stroke-us', 13),
      drawBlock(foundBlock, { x: text, y: (dawn + midnight - foundBlock.height) / 2 }),
    ],
    told: [
      line({ x: rail, y: midnight }, { x: rail, y: end }, 'stroke-us', 3),
      s('circle', { className: ['fill-us'], cx: rail, cy: end, r: 10 }),
      beside('told', end - 17),
    ],
  };
}

function draw(frame: FigureFrame): string {
  const { width } = frame;
  const height = frame.height - foot;
  const map = projectMap(sheetView(height));
  const times = drawTimes(width, height);
  return drawing(width, frame.height, [
    ...drawLand(map, height),
    ...times.before,
    step(1, [...drawPass(map, height), ...times.flight]),
    step(2, [...drawSites(map, height), ...times.found]),
    step(3, times.told),
  ]);
}

/** Slide 15. Step 0 is the weeks before; 1 the flight; 2 what the analysts found; 3 the President is told. */
export const reconnaissanceSheet: FigureDefinition = {
  summary:
    `A drawing in the manner of a photo interpreter’s sheet, not the photograph. Left, western Cuba with the pass of the U-2 over the R-12 missile sites near San Cristóbal. ` +
    `Right, the times: ${formatFigure(photoGap, 'unit')} of cut-back flights, while the first R-12 missiles arrive; ${at(flight)}: ${flight.who}, specially approved, ` +
    `${formatFigure(flightOverCuba)}\u00A0minutes over western Cuba, ${formatFigure(flightPhotographs, 'unit')}; ${at(found)}: CIA analysts identify missiles; ` +
    `${at(told)}: the President is told, ${Math.round(hoursToPresident)} hours after the flight.`,
  basis: 'Hours to scale, weeks not; the line of the flight and the missile are sketches',
  sources: sourcesOf([flight, flightOverCuba, photoGap, arrivals, found, told, sanCristobal1]),
  photograph: photographs.sanCristobal,
  place: 'evidence',
  draw,
};
