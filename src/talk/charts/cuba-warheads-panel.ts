/** The right panel of the chart of the forces in Cuba: a square for each warhead, and what Washington saw of them. */
import type { ChartDataset, Point } from 'chart.js';
import type { ChartLook } from '../../charts/chart.ts';
import { textSize } from '../../charts/look.ts';
import { note } from '../../charts/notes.ts';
import { type CubaWeapon, formatFigure } from '../data/index.ts';
import { type CubaRecord, disputedWarheads, otherTotal } from './cuba-unknown-words.ts';

/** How far the panel's argument has come. */
export interface WarheadsShown {
  readonly sent: boolean;
  readonly shortRange: boolean;
}

/** In CSS pixels: the two columns, the head, the totals, the top of the first row, and the squares with their pitch. */
const panel = { left: 492, known: 740, head: 12, totals: 50, top: 82, square: 11, pitch: 15 } as const;

/** The middle of a row's words and of the upper line of its squares. */
function rowAt(record: CubaRecord, row: number, { height }: ChartLook) {
  const top = panel.top + (row * (height - panel.top)) / record.weapons.length;
  return { words: top + 14, squares: top + 39 };
}

/** Places for squares in two lines, filled column by column. */
function places(count: number, left: number, top: number): Point[] {
  return Array.from({ length: count }, (_, index) => ({
    x: left + panel.square / 2 + 1 + Math.floor(index / 2) * panel.pitch,
    y: top + (index % 2) * panel.pitch,
  }));
}

function squares(label: string, points: Point[], hidden: boolean, fill: string, edge: string): ChartDataset {
  return {
    type: 'line',
    label,
    data: points,
    hidden,
    showLine: false,
    clip: false,
    pointStyle: 'rect',
    // Chart.js draws a square whose diagonal is twice the radius.
    pointRadius: panel.square / Math.SQRT2,
    pointBackgroundColor: points.map(() => fill),
    pointBorderColor: points.map(() => edge),
    pointBorderWidth: 1.5,
  };
}

/** Hollow squares by what carries the warheads, those of short range filled in their step; then the disputed ones. */
export function warheadDatasets(record: CubaRecord, shown: WarheadsShown, look: ChartLook): ChartDataset[] {
  const { palette } = look;
  const kinds = record.weapons.map((weapon, row) => {
    const points = places(weapon.warheads.value, panel.left, rowAt(record, row, look).squares);
    const turned = weapon.shortRange && shown.shortRange;
    const [fill, edge] = turned ? [palette.turnMark, palette.turn] : ['transparent', palette.ussr];
    return squares(`Warheads for ${weapon.carrierName}`, points, !shown.sent, fill, edge);
  });
  const disputed = places(disputedWarheads(record), panel.left + 202, panel.totals - panel.pitch / 2);
  return [
    ...kinds,
    squares('Warheads in the higher total', disputed, !shown.sent, 'transparent', palette.muted),
  ];
}

function totals(record: CubaRecord, sent: boolean, { palette }: ChartLook) {
  const value = { y: panel.totals, weight: 700, size: textSize.value } as const;
  const seen = `Seen by Washington: ${formatFigure(record.warheadsSeen)}`;
  const head = 'Nuclear warheads sent to Cuba, one square each';
  return [
    note({ x: panel.left, y: panel.head, text: head, color: palette.muted, shown: true }),
    note({ ...value, x: panel.known, text: seen, color: palette.us, shown: true }),
    note({
      ...value,
      x: panel.left,
      text: `Sent: ${formatFigure(record.warheads)}`,
      color: palette.ussr,
      shown: sent,
    }),
    note({
      x: panel.left + 90,
      y: panel.totals,
      text: otherTotal(record),
      color: palette.muted,
      shown: sent,
      weight: 500,
    }),
  ];
}

/** A word beside a row's squares: since when its warheads are known, or else what the record adds. */
function besideSquares({ warheads, warheadsKnownSince }: CubaWeapon, { palette }: ChartLook) {
  if (warheadsKnownSince !== undefined)
    return { text: `warheads known since ${warheadsKnownSince}`, color: palette.ink, tag: true } as const;
  return { text: (warheads.caveat ?? '').replace(/\.$/, ''), color: palette.muted, weight: 500 } as const;
}

function weaponNotes(record: CubaRecord, row: number, shown: WarheadsShown, look: ChartLook) {
  const { palette } = look;
  const weapon = record.weapons[row];
  if (!weapon) return [];
  const { words, squares: upper } = rowAt(record, row, look);
  const turned = weapon.shortRange && shown.shortRange;
  const count = `${formatFigure(weapon.warheads)} for ${weapon.carrierName}`;
  const end = panel.left + Math.ceil(weapon.warheads.value / 2) * panel.pitch;
  const place = { y: words, shown: shown.sent } as const;
  return [
    note({ ...place, x: panel.left, text: count, color: turned ? palette.turn : palette.ussr, weight: 700 }),
    note({ ...place, x: panel.known, text: weapon.knownThen, color: palette.us, weight: 500 }),
    note({ ...besideSquares(weapon, look), x: end + 12, y: upper + panel.pitch / 2, shown: shown.sent }),
  ];
}

/** The warheads of short range added up, at the middle of their rows. */
function shortRangeNote(record: CubaRecord, shown: boolean, look: ChartLook) {
  const rows = record.weapons.flatMap(({ shortRange }, row) =>
    shortRange ? [rowAt(record, row, look)] : [],
  );
  return note({
    x: look.width - 44,
    y: (rows[Math.floor(rows.length / 2)]?.squares ?? 0) + panel.pitch / 2,
    text: `${formatFigure(record.shortRange)} of short range`,
    color: look.palette.turn,
    shown,
    hold: 'end',
    size: textSize.turn,
    weight: 700,
  });
}

/** All the words of the panel. */
export function warheadNotes(record: CubaRecord, shown: WarheadsShown, look: ChartLook) {
  return [
    ...totals(record, shown.sent, look),
    ...record.weapons.flatMap((_, row) => weaponNotes(record, row, shown, look)),
    shortRangeNote(record, shown.shortRange, look),
  ];
}
