/**
 * Slide 24: the letters of 22 to 28 October between two lines, Moscow and Washington, as trains run on a railway's
 * graph: the longer a letter took, the more its line slants. Only hours that are events of the timeline are drawn.
 */
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { drawnAlong } from '../../charts/arrival.ts';
import type { ChartDefinition, ChartLook } from '../../charts/chart.ts';
import { baseOptions, textSize } from '../../charts/look.ts';
import { note, rule } from '../../charts/notes.ts';
import { pixelScales } from '../../charts/pixel-scales.ts';
import { sourcesOf } from '../../charts/words.ts';
import { eventsInNumbers, formatFigure, letters } from '../data/index.ts';
import {
  countWords,
  type Delivery,
  deliveries,
  type Hour,
  type LetterRecord,
  letterWords,
  momentWords,
  waitOf,
} from './letter-delivery-words.ts';
import { type Day, daysOf } from './washington-days.ts';

const steps = { axes: 0, 'one hour': 1, timed: 2, public: 3 } as const;
const heading =
  'Washington time; slanted lines: how long a letter took; upright: public at once; a dot alone: one hour of its way';

/** Room beside the lines for the capitals' names, and round them for the hours, in CSS pixels. */
const room = { left: 132, right: 44, head: 12, above: 122, below: 118, foot: 14 } as const;

const moscowAt = room.above;
const washingtonAt = ({ height }: ChartLook): number => height - room.below;
const lineOf = ({ letter }: Delivery, look: ChartLook): number =>
  letter.from === 'Kennedy' ? washingtonAt(look) : moscowAt;
const otherLine = ({ letter }: Delivery, look: ChartLook): number =>
  letter.from === 'Kennedy' ? moscowAt : washingtonAt(look);

/** Where a letter was at its hours: at its writer's capital, and at the other where that is known. */
function way(delivery: Delivery, look: ChartLook) {
  const { kind, start, end } = delivery;
  const set = { x: start.time, y: lineOf(delivery, look) };
  if (kind === 'one hour') return [set];
  return [set, { x: (end ?? start).time, y: otherLine(delivery, look) }];
}

function dataset(delivery: Delivery, step: number, look: ChartLook): ChartDataset {
  const { palette } = look;
  const { letter, kind } = delivery;
  const american = letter.from === 'Kennedy';
  const side = american ? palette.us : palette.ussr;
  const line = kind === 'timed' ? palette.turnMark : side;
  const data = way(delivery, look);
  return {
    type: 'line',
    label: `${letter.from}, ${letter.date}`,
    data,
    hidden: step < steps[kind],
    clip: false,
    borderColor: line,
    borderWidth: kind === 'timed' ? 7 : 3,
    pointStyle: [american ? 'circle' : 'rect', kind === 'timed' ? 'circle' : 'triangle'],
    pointRotation: [0, american ? 0 : 180],
    pointRadius: [american ? 8 : 10, 9],
    pointBackgroundColor: [side, line],
    pointBorderColor: palette.ground,
    pointBorderWidth: 2,
    ...drawnAlong(look, step === steps[kind], data.length),
  };
}

/** The two capitals as lines, and the midnights between the days. */
function frame(days: readonly Day[], look: ChartLook) {
  const { palette, height } = look;
  const line = (y: number, color: string) => rule({ from: { y }, to: { y }, color, width: 2, shown: true });
  const midnights = days.slice(1).map(({ start }) =>
    [
      { from: moscowAt, to: washingtonAt(look) },
      { from: height - 2 * room.foot, to: height },
    ].map(({ from, to }) =>
      rule({ from: { x: start, y: from }, to: { x: start, y: to }, color: palette.lines, shown: true }),
    ),
  );
  return [...midnights.flat(), line(moscowAt, palette.ussr), line(washingtonAt(look), palette.us)];
}

function frameWords(record: LetterRecord, days: readonly Day[], start: number, look: ChartLook) {
  const { palette, height } = look;
  const edge = { x: start, dx: -room.left, shown: true } as const;
  const name = { ...edge, weight: 700, size: textSize.value } as const;
  return [
    note({ ...edge, y: room.head, text: heading, color: palette.muted }),
    note({ ...name, y: moscowAt, text: 'Moscow', color: palette.ussr }),
    note({ ...name, y: washingtonAt(look), text: 'Washington', color: palette.us }),
    ...days.map((day) =>
      note({
        x: (Math.max(day.start, start) + day.end) / 2,
        y: height - room.foot,
        text: day.name,
        color: palette.muted,
        shown: true,
        hold: 'center',
      }),
    ),
    note({
      x: days[1]?.start ?? start,
      dx: 24,
      y: (moscowAt + washingtonAt(look)) / 2,
      text: [...countWords(record)],
      color: palette.muted,
      shown: true,
      weight: 500,
      ground: palette.ground,
    }),
  ];
}

/** What happened at an hour, and the hour itself, in bold, with Moscow's clock under it. */
function hourNotes(hour: Hour, above: boolean, color: string, shown: boolean, look: ChartLook) {
  const words = momentWords[hour.what];
  const at = { x: hour.time, hold: 'center', shown } as const;
  const quiet = { ...at, color: look.palette.muted, weight: 500 } as const;
  const bold = { ...at, color, text: hour.washington, weight: 700, size: textSize.value } as const;
  if (!above) {
    const y = washingtonAt(look);
    return [note({ ...bold, y, dy: 28 }), note({ ...quiet, y, dy: 54, text: words })];
  }
  return [
    note({ ...quiet, y: moscowAt, dy: -78, text: words }),
    note({ ...bold, y: moscowAt, dy: -52 }),
    note({ ...quiet, y: moscowAt, dy: -26, text: hour.moscow ? `${hour.moscow} there` : '' }),
  ];
}

function deliveryNotes(delivery: Delivery, step: number, look: ChartLook) {
  const { palette } = look;
  const { letter, kind, start, end } = delivery;
  const american = letter.from === 'Kennedy';
  const shown = step >= steps[kind];
  const wait = waitOf(delivery);
  const middle = {
    x: ((end ?? start).time + start.time) / 2,
    y: (moscowAt + washingtonAt(look)) / 2,
    hold: 'end',
    dx: -22,
  } as const;
  return [
    ...hourNotes(start, !american, american ? palette.us : palette.ussr, shown, look),
    ...(end ? hourNotes(end, american, palette.turn, shown, look) : []),
    ...(wait
      ? [
          note({
            ...middle,
            text: formatFigure(wait, 'unit'),
            color: palette.turn,
            shown,
            size: textSize.turn,
            weight: 700,
            ground: palette.ground,
          }),
        ]
      : []),
  ];
}

function configuration(record: LetterRecord, step: number, look: ChartLook): ChartConfiguration {
  const drawn = deliveries(record);
  const days = daysOf(drawn.map(({ letter }) => letter.date));
  const [first, last] = [days[0], days.at(-1)];
  // Nothing happens on the first day before noon.
  const start = first ? (first.start + first.end) / 2 : 0;
  return {
    type: 'line',
    data: { datasets: drawn.map((delivery) => dataset(delivery, step, look)) },
    options: {
      ...baseOptions(look, { left: room.left, right: room.right }),
      plugins: {
        datalabels: { display: false },
        annotation: {
          clip: false,
          annotations: [
            ...frame(days, look),
            ...frameWords(record, days, start, look),
            ...drawn.flatMap((delivery) => deliveryNotes(delivery, step, look)),
          ],
        },
      },
      scales: {
        x: { type: 'linear', display: false, min: start, max: last?.end ?? start },
        y: pixelScales(look).y,
      },
    },
  };
}

/** Builds the chart from a record of letters. */
export function defineLetterDelivery(record: LetterRecord): ChartDefinition {
  return {
    ...letterWords(record),
    figures: [record.count],
    sources: sourcesOf([...deliveries(record).map(({ letter }) => letter), record.count]),
    configure: (step, look) => configuration(record, step, look),
  };
}

/** The letters of 22 to 28 October by the hours of their ways. */
export const letterDelivery = /* @__PURE__ */ defineLetterDelivery({
  letters: Object.values(letters),
  count: eventsInNumbers.letterCount,
});
