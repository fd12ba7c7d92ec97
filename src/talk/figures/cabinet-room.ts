/** The Cabinet Room: the table, and beside it how its leading idea moved from air strike to quarantine, day by day. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Block, drawBlock, type Paragraph, setBlock, type TextRole } from '../../figures/block.ts';
import { dayAndMonth, dayOfMonth, weekday } from '../../figures/days.ts';
import type { FigureDefinition, FigureFrame } from '../../figures/figure.ts';
import { sourcesOf } from '../../figures/sources-of.ts';
import { drawing, group, line, step } from '../../figures/svg.ts';
import {
  type CabinetRoomPosition,
  cabinetRoomPositions,
  cabinetTable,
  photographs,
  type RoomPosition,
} from '../data/index.ts';
import { drawTable, tableEnd } from './cabinet-table.ts';

const positions: Readonly<Record<CabinetRoomPosition, RoomPosition>> = cabinetRoomPositions;
/** Names at the table of those whose words stand beside it. */
const speakers = new Set(['McNamara', 'Sorensen', 'R. Kennedy', 'President Kennedy']);
const days = ['1962-10-16', '1962-10-17', '1962-10-18', '1962-10-19', '1962-10-20', '1962-10-21'] as const;
type Day = (typeof days)[number];

/** From the drawing's left edge to the first day, and what a text keeps free at its right, CSS pixels. */
const left = 392;
const gap = 14;
/** Free below, for a source line of two lines. */
const foot = 20;
/** From the top, CSS pixels: the days' names, the two courses' lines. */
const header = 30;
const strike = 148;
/** From the drawing's foot to the quarantine's line, and the lowest that line lies. */
const [belowQuarantine, lowest] = [114, 300] as const;
const [leading, following] = [9, 3] as const;
const clearance = 14;
/** The last day has less room than its text: it ends at the drawing's edge. */
const lastWidth = 150;

/** A position in words, with the exact phrase in its quotation marks. */
export const spoken = ({ says, quotes, reported }: RoomPosition): string =>
  says.replace('“”', `“${quotes?.phrase ?? reported}”`);

const setPosition = (name: CabinetRoomPosition, width: number, role: TextRole = 'us'): Block => {
  const position = positions[name];
  const paragraphs: Paragraph[] = [
    { text: position.who, style: 'label-strong', role, size: 22 },
    { text: spoken(position), style: 'note' },
  ];
  return setBlock(paragraphs, width);
};

interface Scale {
  readonly x: (day: Day) => number;
  /** From one day to the next. */
  readonly day: number;
  readonly right: number;
  /** Where the quarantine's line lies. */
  readonly quarantine: number;
}

function drawDays({ x, right }: Scale): Element[] {
  const names = days.map((day) => {
    const text = `${weekday(day).slice(0, 3)} ${dayOfMonth(day)}`;
    const name = setBlock([{ text, style: 'label-strong', role: 'muted' }], right);
    return group([
      line({ x: x(day), y: header - 6 }, { x: x(day), y: header }, 'stroke-muted'),
      drawBlock(name, { x: x(day), y: 0 }),
    ]);
  });
  return [line({ x: x(days[0]), y: header }, { x: right, y: header }, 'stroke-muted'), ...names];
}

/** The course of a lane at its two weights: the leading idea is the broad line. */
const lane = (from: number, to: number, y: number, weight: number, role = 'us'): Element =>
  line({ x: from, y }, { x: to, y }, `stroke-${role}`, weight);

const node = (x: number, y: number, role: TextRole): Element =>
  s('circle', { className: [`fill-${role}`], cx: x, cy: y, r: 9 });

function drawStrike({ x, day }: Scale): Element[] {
  const block = setPosition('firstIdea', 2 * day - gap);
  return [
    lane(x(days[0]), x(days[2]), strike, leading),
    drawBlock(block, { x: x(days[0]), y: strike - clearance - block.height }),
  ];
}

function drawBalance({ x, day }: Scale): Element[] {
  const width = 2 * day - gap;
  const blocks = (['mcnamara', 'sorensen'] as const).map((name) => setPosition(name, width));
  let top = strike + clearance;
  return blocks.map((block) => {
    const drawn = drawBlock(block, { x: x(days[0]), y: top });
    top += block.height + 12;
    return drawn;
  });
}

function drawSplit({ x, day, quarantine }: Scale): Element[] {
  const [from, to] = [x(days[2]), x(days[3])];
  const bend = (to - from) / 2;
  const block = setPosition('split', 1.5 * day);
  const reverse = setPosition('robertKennedy', 2 * day - gap);
  return [
    lane(from, x(days[4]), strike, following),
    s('path', {
      className: ['stroke-us'],
      strokeWidth: following,
      d: `M${from} ${strike}C${from + bend} ${strike} ${to - bend} ${quarantine} ${to} ${quarantine}H${x(days[4])}`,
    }),
    node(from, strike, 'us'),
    drawBlock(block, { x: x(days[2]), y: quarantine + clearance }),
    drawBlock(reverse, { x: x(days[3]), y: strike + clearance }),
  ];
}

function drawChiefs({ x, day }: Scale): Element[] {
  const block = setPosition('jointChiefs', 2 * day - gap);
  return [
    node(x(days[3]), strike, 'us'),
    drawBlock(block, { x: x(days[3]), y: strike - clearance - block.height }),
  ];
}

function drawTurn({ x, right, quarantine }: Scale): Element[] {
  const at = x(days[4]);
  const block = setPosition('kennedy', right - at, 'turn');
  return [
    lane(at, right, quarantine, leading, 'turn'),
    node(at, quarantine, 'turn'),
    drawBlock(block, { x: at, y: quarantine + clearance }),
  ];
}

function drawNinetyPerCent({ x, right }: Scale): Element[] {
  const at = x(days[5]);
  const block = setPosition('ninetyPerCent', lastWidth);
  return [
    group([lane(x(days[4]), at, strike, following)], { strokeDasharray: '3 6' }),
    node(at, strike, 'us'),
    drawBlock(block, { x: Math.min(at, right - block.width), y: strike + clearance }),
  ];
}

function drawRoom(height: number): Element[] {
  const caption = setBlock(
    [
      {
        text: `The table, clockwise, as on ${dayAndMonth(cabinetTable.date)}`,
        style: 'label',
        role: 'muted',
      },
    ],
    tableEnd,
  );
  return [drawBlock(caption, { x: 0, y: 0 }), ...drawTable(caption.height + 12, height, speakers)];
}

function draw(frame: FigureFrame): string {
  const { width } = frame;
  const height = frame.height - foot;
  const day = (width - left) / days.length;
  const scale: Scale = {
    x: (wanted) => left + days.indexOf(wanted) * day,
    day,
    right: width,
    quarantine: Math.min(lowest, frame.height - belowQuarantine),
  };
  return drawing(width, frame.height, [
    ...drawRoom(height),
    ...drawDays(scale),
    ...drawStrike(scale),
    step(1, drawBalance(scale)),
    step(2, drawSplit(scale)),
    step(3, drawChiefs(scale)),
    step(4, drawTurn(scale)),
    step(5, drawNinetyPerCent(scale)),
  ]);
}

const inOrder = Object.values(positions);
const dayOf = ({ date }: RoomPosition): string => (date ? dayAndMonth(date) : 'Day not known');
const seated = cabinetTable.seats.map(({ who }) => who).join(', ');

/** Slide 19. Steps: the balance; the split; the Joint Chiefs; the turn to the quarantine; the military's answer. */
export const cabinetRoom: FigureDefinition = {
  summary:
    `From ${dayAndMonth(days[0])} to ${dayAndMonth(days[5])} the leading idea moves from air strike to quarantine. ` +
    `${inOrder.map((position) => `${dayOf(position)}, ${position.who}: ${spoken(position)}`).join('. ')}. ` +
    `At the left the long table, with the names of those who sat at it on ${dayAndMonth(cabinetTable.date)}, clockwise: ${seated}.`,
  basis: `Broad line: the leading idea; seats as on a photograph of ${dayAndMonth(cabinetTable.date)}, the day after the crisis`,
  sources: sourcesOf([positions.firstIdea, ...inOrder, cabinetTable]),
  table: {
    caption: 'Who argued for what',
    columns: ['Who', 'Day', 'On', 'Position'],
    rows: inOrder.map((position) => [position.who, dayOf(position), position.on, spoken(position)]),
  },
  photograph: photographs.cabinetRoom,
  place: 'evidence',
  draw,
};
