/** The words on the chart of the stockpiles after the crisis. */

import type { ChartLook } from '../../charts/chart.ts';
import { textSize } from '../../charts/look.ts';
import { note, rule } from '../../charts/notes.ts';
import { formatFigure, type Side } from '../data/index.ts';
import {
  type AfterRecord,
  agreementText,
  firstYear,
  lastYear,
  leadText,
  type Place,
  peakAfter,
  place,
  sideName,
  sides,
  yearPoint,
} from './arms-race-after-words.ts';
import { crossing } from './stockpiles-by-year-words.ts';

/** What the chart has shown so far, beside the year of the crisis. */
export interface AfterShown {
  readonly agreements: boolean;
  readonly us: boolean;
  readonly ussr: boolean;
}

const endName = { us: 'United States', ussr: ['Soviet Union,', 'an estimate'] };
const peakHold = {
  us: { hold: 'start', level: 'end', dx: -8, dy: -8 },
  ussr: { hold: 'end', dx: -16, dy: -6 },
} as const;

/** The agreements at their days, in gold, with their words at the top of the plot. */
function agreementNotes(record: AfterRecord, shown: boolean, { palette }: ChartLook, top: number) {
  const days = record.agreements.map(({ event }) => yearPoint(event.date));
  const lines = days.map((x) =>
    rule({ from: { x, y: 0 }, to: { x, y: top }, color: palette.turnMark, width: 2.5, shown }),
  );
  const words = note({
    x: Math.max(...days),
    y: top,
    dx: 12,
    level: 'start',
    text: record.agreements.map(agreementText),
    color: palette.turn,
    weight: 700,
    shown,
  });
  return [...lines, words];
}

/** A side's name and its number in the year of the crisis, its peak, and the same at the end. */
function sideNotes(record: AfterRecord, side: Side, shown: boolean, { palette }: ChartLook) {
  const count = (year: number): string => formatFigure(record.stockpiles.stockpile(side, year));
  const color = palette[side];
  const strong = { color, weight: 700, size: textSize.value } as const;
  const [first, peak, last] = [firstYear(record), peakAfter(record, side), lastYear(record)];
  const start = { ...place(record, side, first), color, shown: true, hold: 'end', dx: -14 } as const;
  const end = { ...place(record, side, last), color, shown, dx: 14 } as const;
  return [
    note({ ...start, text: sideName[side], level: 'end', dy: -8 }),
    note({ ...start, ...strong, text: count(first) }),
    note({
      ...place(record, side, peak),
      ...strong,
      ...peakHold[side],
      text: `${count(peak)} in ${peak}`,
      shown,
    }),
    note({ ...end, text: endName[side], level: 'end', dy: -10 }),
    note({ ...end, ...strong, text: count(last) }),
  ];
}

/** Which side is ahead, in the shade of its lead. */
function leadNotes(record: AfterRecord, shown: boolean, { palette }: ChartLook) {
  const lead = { shown, hold: 'center', weight: 500 } as const;
  const crossed = crossing(record.stockpiles);
  const middle = (from: number, to: number): Place => {
    const year = Math.round((from + to) / 2);
    const [us, ussr] = sides.map((side) => place(record, side, year).y);
    return { x: year, y: ((us ?? 0) + (ussr ?? 0)) / 2 };
  };
  const turn = crossed?.x ?? lastYear(record);
  return [
    note({
      ...lead,
      ...middle(firstYear(record), turn),
      dy: 11,
      text: 'United States ahead',
      color: palette.us,
    }),
    note({
      ...lead,
      ...middle(turn, lastYear(record)),
      dy: 20,
      text: 'Soviet Union ahead',
      color: palette.ussr,
      shown: shown && crossed !== null,
    }),
  ];
}

/** Where the Soviet stockpile becomes the larger. */
function crossingNotes(record: AfterRecord, hasCome: boolean, { palette }: ChartLook) {
  const crossed = crossing(record.stockpiles);
  const shown = hasCome && crossed !== null;
  const at = { x: crossed?.x ?? lastYear(record), y: crossed?.y ?? 0 };
  return [
    rule({ from: at, to: { x: at.x, y: at.y * 0.72 }, color: palette.muted, shown }),
    note({
      x: at.x,
      y: at.y * 0.72,
      text: leadText(record),
      color: palette.ink,
      level: 'start',
      shown,
      dx: -10,
      dy: 6,
    }),
  ];
}

/** All the words; `top` is the upper end of the scale of warheads. */
export function afterNotes(record: AfterRecord, shown: AfterShown, look: ChartLook, top: number) {
  return [
    ...agreementNotes(record, shown.agreements, look, top),
    ...sides.flatMap((side) => sideNotes(record, side, shown[side], look)),
    ...leadNotes(record, shown.ussr, look),
    ...crossingNotes(record, shown.ussr, look),
  ];
}
