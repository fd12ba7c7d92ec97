/** The thirteen days as stacks over the day ruler: one mark for each entry of the talk's timeline, by what it was. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { boxOf, drawBlock, type Paragraph, setBlock } from '../../figures/block.ts';
import type { FigureDefinition, FigureFrame } from '../../figures/figure.ts';
import { sourcesOf } from '../../figures/sources-of.ts';
import { drawing, group, type Point } from '../../figures/svg.ts';
import { slideMargin, slideSize } from '../../theme/tokens.ts';
import { type CrisisDay, type EntryKind, type EventName, formatDate, thirteenDays } from '../data/index.ts';

/** The columns of the day ruler at the slide's foot, CSS pixels: the month, then a gap before every day (tested). */
export const rulerColumns = { month: 128, gap: 6 } as const;
const columnWidth =
  (slideSize.width - 2 * slideMargin.side - rulerColumns.month) / thirteenDays.length - rulerColumns.gap;
const columnAt = (index: number): number =>
  slideMargin.side + rulerColumns.month + rulerColumns.gap + index * (columnWidth + rulerColumns.gap);

/** Height of a mark and distance of two, and how far above the slide's foot the stacks stand, CSS pixels. */
const mark = { message: 30, event: 7, pitch: 46 } as const;
const footing = 104;
/** The key's rows stand this far above the stacks' foot, clear of the two marks of a quiet day; and what lies in a row. */
const key = { above: 170, pitch: 40, swatch: 40, gap: 10, between: 30 } as const;

const fullest = thirteenDays.reduce((most, day) => (day.entries.length > most.entries.length ? day : most));
/** Entries of the fullest day that are named beside their marks. */
const named: Partial<Record<EventName, string>> = {
  'public-reply': 'a secret meeting, then a public letter',
};

const countOf = ({ entries }: CrisisDay, wanted: (kind: EntryKind) => boolean): number =>
  entries.filter(({ kind }) => wanted(kind)).length;
const isMessage = (kind: EntryKind): boolean => kind.startsWith('from');

/**
 * A message is a bar by its sender: round at the ends from Washington, square from Moscow, hollow from others.
 * A meeting is half of either; an event a low grey bar.
 */
function drawMark(kind: EntryKind, { x, y }: Point, width: number): Element {
  const bar = (className: string, from: number, length: number, height: number, look = {}): Element =>
    s('rect', { className, x: from, y: y - height / 2, width: length, height, ...look });
  const half = width / 2;
  const round = { rx: mark.message / 2 };
  switch (kind) {
    case 'event':
      return bar('fill-muted', x, width, mark.event);
    case 'from Washington':
      return bar('fill-us', x, width, mark.message, round);
    case 'from Moscow':
      return bar('fill-ussr', x, width, mark.message);
    case 'from others':
      return bar('stroke-ink', x + 1.5, width - 3, mark.message - 3, { strokeWidth: 3 });
    case 'meeting':
      return group([
        bar('fill-us', x, half + mark.message / 2, mark.message, round),
        bar('fill-ussr', x + half, half, mark.message),
      ]);
  }
}

const levelAt = (level: number, bottom: number): number => bottom - mark.message / 2 - level * mark.pitch;

function drawDay({ entries }: CrisisDay, index: number, bottom: number): Element[] {
  return entries.flatMap(({ event, kind }, level) => {
    const at = { x: columnAt(index), y: levelAt(level, bottom) };
    const name = named[event];
    if (name === undefined) return [drawMark(kind, at, columnWidth)];
    const label = setBlock([{ text: name, style: 'label', size: 22 }], 400);
    const beside = { x: at.x - key.gap, y: at.y - label.height / 2 };
    return [drawMark(kind, at, columnWidth), drawBlock(label, beside, 'end')];
  });
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const inWords = (count: number, one: string): string =>
  `${numbers[count] ?? count} ${one}${count === 1 ? '' : 's'}`;

const fullestSays =
  `${inWords(countOf(fullest, isMessage), 'letter')}, ` +
  `${inWords(
    countOf(fullest, (kind) => kind === 'meeting'),
    'secret meeting',
  )}, ` +
  `${inWords(
    countOf(fullest, (kind) => kind === 'event'),
    'event',
  )}`;

/** The fullest day, named above its stack. */
function drawFullest(bottom: number): Element {
  const paragraphs: Paragraph[] = [
    {
      text: `${formatDate(fullest.date).replace(/ \d{4}$/, '')}: the fullest day`,
      style: 'label-strong',
      role: 'turn',
      size: 30,
    },
    { text: fullestSays, style: 'note', role: 'muted', size: 22 },
  ];
  const block = setBlock(paragraphs, 480);
  const top = levelAt(fullest.entries.length - 1, bottom) - mark.message / 2 - 16 - block.height;
  return drawBlock(block, { x: slideSize.width - slideMargin.side, y: top }, 'end');
}

const keyRows: readonly (readonly { readonly kind: EntryKind; readonly says: string }[])[] = [
  [
    { kind: 'from Washington', says: 'Washington speaks or writes' },
    { kind: 'from Moscow', says: 'Moscow' },
    { kind: 'from others', says: 'others' },
  ],
  [
    { kind: 'meeting', says: 'the two sides meet' },
    { kind: 'event', says: 'any other event' },
  ],
];

/** What the marks mean, above the quiet days. */
function drawKey(bottom: number): Element[] {
  return keyRows.flatMap((row, index) => {
    let x: number = slideMargin.side;
    const y = bottom - key.above + index * key.pitch;
    return row.flatMap(({ kind, says }) => {
      const label = setBlock([{ text: says, style: 'label', size: 22 }], 400);
      const at = { x: x + key.swatch + key.gap, y: y - label.height / 2 };
      const swatch = drawMark(kind, { x, y }, key.swatch);
      const { x: from, width } = boxOf(label, at);
      x = from + width + key.between;
      return [swatch, drawBlock(label, at)];
    });
  });
}

function draw({ width, height }: FigureFrame): string {
  const bottom = height - footing;
  return drawing(width, height, [
    ...thirteenDays.flatMap((day, index) => drawDay(day, index, bottom)),
    drawFullest(bottom),
    ...drawKey(bottom),
  ]);
}

/** Act IV's opening picture. */
export const messagesByDay: FigureDefinition = {
  summary:
    `Stacks of marks over the thirteen days, one for each entry of this talk’s timeline. The fullest day is ${formatDate(fullest.date)}: ${fullestSays}. ` +
    `Entries by day: ${thirteenDays.map(({ date, entries }) => `${Number(date.slice(8))}: ${entries.length}`).join(', ')}.`,
  basis: 'Counted: the entries of our timeline, each on the day it began',
  sources: sourcesOf([fullest]),
  table: {
    caption: 'Entries of the timeline by day, October 1962',
    columns: [
      'Day',
      'Letters and public messages',
      'Meetings of the two sides',
      'Other events',
      'All entries',
    ],
    rows: thirteenDays.map((day) => [
      formatDate(day.date),
      ...[
        countOf(day, isMessage),
        countOf(day, (kind) => kind === 'meeting'),
        countOf(day, (kind) => kind === 'event'),
        day.entries.length,
      ].map(String),
    ]),
  },
  place: 'behind',
  draw,
};
