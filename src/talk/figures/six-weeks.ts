/** 29 August to 14 October 1962, a tick a day: what reached Cuba while few flights looked, and what one flight brought back. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Block, drawBlock, type Paragraph, setBlock } from '../../figures/block.ts';
import { dayAndMonth, dayOfMonth } from '../../figures/days.ts';
import { placeInTime } from '../../figures/event-dates.ts';
import type { FigureDefinition, FigureFrame } from '../../figures/figure.ts';
import { drawField, type MarkField, sizeOfField } from '../../figures/mark-field.ts';
import { sourcesOf } from '../../figures/sources-of.ts';
import { drawing, group, line } from '../../figures/svg.ts';
import { slideMargin } from '../../theme/tokens.ts';
import { cubaWarheadsByShip, eventsInNumbers, formatDate, formatFigure, timeline } from '../data/index.ts';

const sites = timeline['anti-aircraft-sites'];
const warning = timeline['public-warning'];
const arrivals = timeline['first-r12s'];
const { indigirka } = timeline;
const flight = timeline['u2-flight'];
const { photoGap, flightOverCuba, flightPhotographs } = eventsInNumbers;
const warheads = cubaWarheadsByShip.indigirka;

const [first, last] = [sites.date, flight.date];
const dayLength = 86_400_000;
/** Every day of the calendar, as ISO dates. */
const days = Array.from({ length: (Date.parse(last) - Date.parse(first)) / dayLength + 1 }, (_, index) =>
  new Date(Date.parse(first) + index * dayLength).toISOString().slice(0, 10),
);
const secondArrival = arrivals.until ?? arrivals.date;

/** From the slide's top, CSS pixels: the strip of days, and the foot of the labels above it. */
const strip = { top: 510, bottom: 550 } as const;
const clearance = { rail: 12, gap: 8, pole: 12 } as const;
const [titleSize, besideText] = [40, 420] as const;

/** One mark for each thing: how many stand beside one another, and their size and distance in CSS pixels. */
const fields = {
  photographs: { columns: 32, pitch: { x: 9, y: 7 }, mark: { width: 6.5, height: 4.5 } },
  warheads: { columns: 18, pitch: { x: 9, y: 9 }, mark: { width: 6, height: 6 } },
} as const satisfies Record<string, MarkField>;

type Scale = (date: string) => number;

/** The weeks of cut-back flights end with the flight; when they began is known only roughly, so the band fades in by days. */
function drawGap(x: Scale): Element {
  const day = x(days[1] ?? last) - x(first);
  const start = x(last) - photoGap.value * 7 * day;
  const fade = [0.16, 0.32, 0.48, 0.64];
  const { top, bottom } = strip;
  const bar = (from: number, to: number, opacity: number): Element =>
    s('rect', {
      className: ['fill-lines'],
      x: from,
      y: top,
      width: to - from,
      height: bottom - top,
      opacity,
    });
  const text = `${formatFigure(photoGap, 'unit')} of cut-back flights over Cuba`;
  const name = setBlock([{ text: sentence(text), style: 'label-strong' }], besideText);
  return group([
    ...fade.map((opacity, index) => {
      const from = start + (index - fade.length / 2) * day;
      return bar(from, from + day, opacity);
    }),
    bar(start + (fade.length / 2) * day, x(last), 0.8),
    drawBlock(name, { x: x(secondArrival) + clearance.pole, y: (top + bottom - name.height) / 2 }),
  ]);
}

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A tick a day along the strip's foot, longer on the first of a month, which is named. */
function drawCalendar(x: Scale): Element[] {
  return days.flatMap((date) => {
    const opens = date.endsWith('-01');
    const at = { x: x(date), y: strip.bottom };
    const tick = line({ x: at.x, y: at.y - (opens ? strip.bottom - strip.top : 6) }, at, 'stroke-muted', 1);
    if (!opens) return [tick];
    const month = formatDate(date.slice(0, 7)).replace(/ \d{4}$/, '');
    const name = setBlock([{ text: month, style: 'label', role: 'muted' }], besideText);
    return [tick, drawBlock(name, { x: at.x + 8, y: (strip.top + strip.bottom - name.height) / 2 })];
  });
}

const told = (name: string, date: string, role: 'us' | 'ussr'): Paragraph[] => [
  { text: name, style: 'label-strong', role, size: 22 },
  { text: date, style: 'label', role: 'muted' },
];

/** What Washington saw and said before the gap, each label above the one after it. */
function drawWashington(x: Scale): Element[] {
  const labels = [
    { event: sites, text: 'A U-2 photographs anti-aircraft missile sites' },
    { event: warning, text: 'Kennedy warns against offensive weapons' },
  ];
  let foot = strip.top - clearance.rail;
  return labels.toReversed().map(({ event, text }) => {
    const block = setBlock(told(text, dayAndMonth(event.date), 'us'), besideText);
    const at = { x: x(event.date), y: foot - block.height };
    foot = at.y - clearance.gap;
    return group([
      line({ x: at.x, y: at.y + 4 }, { x: at.x, y: strip.top }, 'stroke-us', 2),
      s('circle', { className: ['fill-us'], cx: at.x, cy: strip.top, r: 7 }),
      drawBlock(block, { x: at.x + clearance.pole, y: at.y }),
    ]);
  });
}

const below = strip.bottom + clearance.rail;

/** A square on the strip's foot; hollow where the day is less sure. */
function arrivalMark(x: number, sure: boolean): Element {
  const half = 6.5;
  return s('rect', {
    className: sure ? ['fill-ussr'] : ['stroke-ussr', 'fill-ground'],
    strokeWidth: sure ? null : 2.5,
    x: x - half,
    y: strip.bottom - half,
    width: 2 * half,
    height: 2 * half,
  });
}

/** What came by sea. */
function drawArrivals(x: Scale): Element[] {
  const missiles = setBlock(
    told(
      'The first R-12 missiles arrive',
      `${dayOfMonth(arrivals.date)} and ${dayAndMonth(secondArrival)}`,
      'ussr',
    ),
    besideText,
  );
  const ship = setBlock(
    told(
      `The Indigirka brings ${formatFigure(warheads)} nuclear warheads`,
      dayAndMonth(indigirka.date),
      'ussr',
    ),
    besideText,
  );
  const at = { x: x(indigirka.date), y: below + 4 };
  return [
    line(
      { x: x(arrivals.date), y: strip.bottom },
      { x: x(secondArrival), y: strip.bottom },
      'stroke-ussr',
      2,
    ),
    arrivalMark(x(arrivals.date), arrivals.confidence === 'high'),
    arrivalMark(x(secondArrival), arrivals.confidence === 'high'),
    drawBlock(missiles, { x: x(arrivals.date), y: below }),
    line(
      { x: at.x, y: strip.bottom },
      { x: at.x, y: at.y + sizeOfField(fields.warheads, warheads.value).height },
      'stroke-ussr',
      2,
    ),
    arrivalMark(at.x, indigirka.confidence === 'high'),
    drawField(fields.warheads, warheads.value, { x: at.x + clearance.pole, y: at.y }, 'ussr'),
    drawBlock(ship, { x: at.x - clearance.pole, y: below }, 'end'),
  ];
}

/** The flight: every photograph a mark, on a pole that stands on the last day. */
function drawFlight(x: Scale): Element[] {
  const at = x(last);
  const label: Block = setBlock(
    [
      { text: dayAndMonth(last), style: 'label-strong', role: 'turn', size: titleSize },
      {
        text: `${formatFigure(flightPhotographs, 'unit')} in ${formatFigure(flightOverCuba)}\u00A0minutes`,
        style: 'label-strong',
        role: 'turn',
        size: 24,
      },
    ],
    besideText,
  );
  const labelTop = strip.top - clearance.rail - label.height;
  const size = sizeOfField(fields.photographs, flightPhotographs.value);
  const corner = { x: at - clearance.pole - size.width, y: labelTop - clearance.rail - size.height };
  return [
    line({ x: at, y: corner.y }, { x: at, y: strip.bottom }, 'stroke-turn', 3),
    s('circle', { className: ['fill-turn'], cx: at, cy: strip.top, r: 9 }),
    drawField(fields.photographs, flightPhotographs.value, corner, 'turn'),
    drawBlock(label, { x: at - clearance.pole, y: labelTop }, 'end'),
  ];
}

function draw({ width, height }: FigureFrame): string {
  const [from, to] = [slideMargin.side, width - slideMargin.side];
  const x: Scale = (date) => from + placeInTime(date, first, last) * (to - from);
  return drawing(width, height, [
    drawGap(x),
    ...drawCalendar(x),
    ...drawWashington(x),
    ...drawArrivals(x),
    ...drawFlight(x),
  ]);
}

/** Act III's opening picture. */
export const sixWeeks: FigureDefinition = {
  summary:
    `A calendar from ${formatDate(first)} to ${formatDate(last)}. ${dayAndMonth(sites.date)}: a U-2 photographs anti-aircraft missile sites in Cuba. ` +
    `${dayAndMonth(warning.date)}: Kennedy warns against offensive weapons. Then ${formatFigure(photoGap, 'unit')} of cut-back flights, in which the first R-12 missiles arrive ` +
    `(${dayOfMonth(arrivals.date)} and ${dayAndMonth(secondArrival)}, on one source) and the Indigirka brings the first ${formatFigure(warheads)} warheads (${dayAndMonth(indigirka.date)}). ` +
    `${dayAndMonth(last)}: one flight brings ${formatFigure(flightPhotographs, 'unit')}.`,
  basis:
    'A mark is one photograph or one warhead; hollow: days known from one source; where the weeks began is rough',
  sources: sourcesOf([
    sites,
    warning,
    arrivals,
    indigirka,
    warheads,
    flight,
    photoGap,
    flightPhotographs,
    flightOverCuba,
  ]),
  place: 'behind',
  draw,
};
