/** From the revolution to the thirteen days, in true time: what Washington did above, Havana and Moscow below. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Block, drawBlock, type Paragraph, setBlock } from '../../figures/block.ts';
import { eventDate, placeInTime } from '../../figures/event-dates.ts';
import type { FigureDefinition, FigureFrame } from '../../figures/figure.ts';
import { raiseFlags } from '../../figures/flags.ts';
import { sourcesOf } from '../../figures/sources-of.ts';
import { drawing, group, line, type Point, round, step } from '../../figures/svg.ts';
import { type EventName, eventsInNumbers, formatFigure, timeline } from '../data/index.ts';

type Rail = 'washington' | 'moscow';
type Actor = 'us' | 'ussr' | 'cuba' | 'turn';

/** One event: what it is called here, on whose rail, and at which step it comes. */
interface Entry {
  readonly event: EventName;
  readonly rail: Rail;
  readonly actor: Actor;
  readonly name: string;
  /** What follows the date, after a colon. */
  readonly detail?: string;
  readonly step: number;
  /** Both sides met: the mark stands on both rails. */
  readonly meeting?: true;
}

const entries: readonly Entry[] = [
  {
    event: 'cuban-revolution',
    rail: 'moscow',
    actor: 'cuba',
    name: 'Castro’s movement takes power',
    step: 0,
  },
  {
    event: 'jupiters-agreed',
    rail: 'washington',
    actor: 'us',
    name: 'Jupiter missiles agreed for Turkey',
    step: 0,
  },
  {
    event: 'bay-of-pigs',
    rail: 'washington',
    actor: 'turn',
    name: 'Bay of Pigs: the landing fails',
    detail: `${formatFigure(eventsInNumbers.bayOfPigsExiles)} exiles trained by the CIA`,
    step: 1,
  },
  { event: 'mongoose', rail: 'washington', actor: 'us', name: 'Operation Mongoose begins', step: 2 },
  { event: 'embargo', rail: 'washington', actor: 'us', name: 'Trade embargo signed', step: 2 },
  { event: 'vienna', rail: 'moscow', actor: 'ussr', name: 'Vienna: a harsh summit', step: 3, meeting: true },
  {
    event: 'missiles-proposed',
    rail: 'moscow',
    actor: 'ussr',
    name: 'Khrushchev proposes missiles for Cuba',
    step: 3,
  },
];
const lastStep = Math.max(...entries.map((entry) => entry.step));
const start = timeline['cuban-revolution'];
const end = timeline['president-told'];
const [firstYear = 0, lastYear = 0] = [start, end].map(({ date }) => Number(date.slice(0, 4)));
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

/** Room for the rails' names at the left and for the last date at the right, CSS pixels. */
const room = { left: 168, right: 164 } as const;
/** Distance of the two rails; the years stand between them. */
const band = 40;
/** From a rail to the nearest label's foot at least, between labels, and from a pole to its label. */
const clearance = { base: 32, gap: 16, pole: 12 } as const;
/** A label is wrapped to end before the next pole where that leaves it this much. */
const narrowest = 150;

interface Flag {
  readonly entry: Entry;
  readonly x: number;
  readonly block: Block;
  readonly width: number;
  readonly height: number;
}

function setEntry({ event, name, detail, actor }: Entry, width: number): Block {
  const date = eventDate(timeline[event]);
  const paragraphs: Paragraph[] = [
    { text: name, style: 'label-strong', role: actor, size: actor === 'turn' ? 28 : 22 },
    { text: detail ? `${date}: ${detail}` : date, style: 'note' },
  ];
  return setBlock(paragraphs, width);
}

/** The flags of one rail, each label as wide as the room before the next pole or, where that is too little, the rest. */
function flagsOf(rail: Rail, x: (date: string) => number, right: number): Flag[] {
  const dateOf = ({ event }: Entry): string => timeline[event].date;
  const mine = entries
    .filter((entry) => entry.rail === rail)
    .toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));
  return mine.map((entry, index) => {
    const at = x(dateOf(entry));
    const next = mine[index + 1];
    const before = next ? x(dateOf(next)) - at - clearance.pole - clearance.gap : 0;
    const block = setEntry(entry, before >= narrowest ? before : right - at - clearance.pole);
    return { entry, x: at, block, width: block.width + clearance.pole, height: block.height };
  });
}

const rise = (flags: readonly Flag[], base: number): number[] => raiseFlags(flags, base, clearance.gap);
const reach = (flags: readonly Flag[], base: number): number =>
  Math.max(...rise(flags, base).map((foot, index) => foot + (flags[index]?.height ?? 0)));

function mark(actor: Actor, { x, y }: Point): Element {
  const className = [`fill-${actor}`];
  if (actor === 'us') return s('circle', { className, cx: x, cy: y, r: 7 });
  if (actor === 'turn') return s('circle', { className, cx: x, cy: y, r: 10 });
  const turned = actor === 'cuba' ? `rotate(45 ${round(x)} ${round(y)})` : null;
  return s('rect', { className, x: x - 6.5, y: y - 6.5, width: 13, height: 13, transform: turned });
}

function drawFlag(
  { entry, x, block, height }: Flag,
  foot: number,
  rails: Readonly<Record<Rail, number>>,
): Element {
  const { rail, actor, meeting } = entry;
  const up = rail === 'washington' ? -1 : 1;
  const y = rails[rail];
  const [colour, weight] = actor === 'turn' ? (['stroke-turn', 3] as const) : (['stroke-muted', 1] as const);
  const top = up < 0 ? y - foot - height : y + foot;
  return group([
    ...(meeting
      ? [line({ x, y: rails.washington }, { x, y }, 'stroke-ussr', 2), mark('us', { x, y: rails.washington })]
      : []),
    line({ x, y }, { x, y: y + up * (foot + height) }, colour, weight),
    mark(actor, { x, y }),
    drawBlock(block, { x: x + clearance.pole, y: top }),
  ]);
}

function drawRails(rails: Readonly<Record<Rail, number>>, from: number, to: number): Element[] {
  const named = (text: string, role: 'us' | 'ussr', y: number): Element => {
    const block = setBlock([{ text, style: 'label-strong', role }], room.left);
    return drawBlock(block, { x: 0, y: y - block.height / 2 });
  };
  return [
    line({ x: from, y: rails.washington }, { x: to, y: rails.washington }, 'stroke-us', 3),
    line({ x: from, y: rails.moscow }, { x: to, y: rails.moscow }, 'stroke-ussr', 3),
    named('Washington', 'us', rails.washington),
    named('Havana, Moscow', 'ussr', rails.moscow),
  ];
}

function drawYears(x: (date: string) => number, middle: number): Element[] {
  return years.map((year) => {
    const block = setBlock([{ text: `${year}`, style: 'label', role: 'muted' }], room.left);
    return drawBlock(block, { x: x(`${year}-01-01`) + 10, y: middle - block.height / 2 });
  });
}

function drawEnd(x: number, middle: number): Element[] {
  const block = setBlock(
    [
      { text: eventDate(end), style: 'label-strong', size: 22 },
      { text: 'Kennedy is told of the missiles', style: 'note' },
    ],
    room.right - clearance.pole,
  );
  const half = Math.max(block.height, band) / 2 + 8;
  return [
    line({ x, y: middle - half }, { x, y: middle + half }, 'stroke-ink', 3),
    drawBlock(block, { x: x + clearance.pole, y: middle - block.height / 2 }),
  ];
}

function draw({ width, height }: FigureFrame): string {
  const [from, to] = [room.left, width - room.right];
  const x = (date: string): number => from + placeInTime(date, start.date, end.date) * (to - from);
  const above = flagsOf('washington', x, width);
  const below = flagsOf('moscow', x, width);
  const spare = height - band - reach(above, clearance.base) - reach(below, clearance.base);
  const base = clearance.base + Math.max(0, Math.min(spare / 2, 2 * clearance.base));
  const rails = { washington: reach(above, base), moscow: reach(above, base) + band };
  const drawn = [above, below].flatMap((flags) => {
    const feet = rise(flags, base);
    return flags.map((flag, index) => ({
      at: flag.entry.step,
      part: drawFlag(flag, feet[index] ?? base, rails),
    }));
  });
  const middle = rails.washington + band / 2;
  const atStep = (at: number): Element[] => drawn.filter((flag) => flag.at === at).map(({ part }) => part);
  return drawing(width, height, [
    ...drawRails(rails, from, to),
    ...drawYears(x, middle),
    ...atStep(0),
    ...Array.from({ length: lastStep }, (_, index) => step(index + 1, atStep(index + 1))),
    step(lastStep + 1, drawEnd(to, middle)),
  ]);
}

const told = (entry: Entry): string => `${entry.name} (${eventDate(timeline[entry.event])})`;
const on = (rail: Rail): string =>
  entries
    .filter((entry) => entry.rail === rail)
    .map(told)
    .join('; ');

/** Slide 4: the years before. Step 1 is the Bay of Pigs; 2 what Washington did next; 3 Moscow; 4 the end of the line. */
export const years19591962: FigureDefinition = {
  summary:
    `A line of time from ${eventDate(start)} to ${eventDate(end)}. Washington: ${on('washington')}. ` +
    `Havana and Moscow: ${on('moscow')}. At the Bay of Pigs ${formatFigure(eventsInNumbers.bayOfPigsExiles)} exiles trained by the CIA landed. ` +
    'The line ends when Kennedy is told of the missiles in Cuba.',
  basis: 'Time to scale; Mongoose, known by its month, at the first day',
  sources: sourcesOf([
    timeline['bay-of-pigs'],
    eventsInNumbers.bayOfPigsExiles,
    ...entries.map(({ event }) => timeline[event]),
    end,
  ]),
  table: {
    caption: 'Before the thirteen days',
    columns: ['When', 'Who', 'What'],
    rows: [...entries.map(({ event }) => timeline[event]), end]
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .map((event) => [eventDate(event), event.who, event.what]),
  },
  place: 'evidence',
  draw,
};
