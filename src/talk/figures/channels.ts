/** The ways to talk, from the most public to the most secret: the fewer could listen, the nearer the two ends stand. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Block, drawBlock, setBlock, type TextRole } from '../../figures/block.ts';
import { dayAndMonth, dayOfMonth } from '../../figures/days.ts';
import type { FigureDefinition, FigureFrame } from '../../figures/figure.ts';
import { sourcesOf } from '../../figures/sources-of.ts';
import { drawing, group, line, type Point, round, step } from '../../figures/svg.ts';
import {
  type Channel,
  type ChannelEnd,
  type ChannelName,
  channels as channelRecord,
  eventsInNumbers,
  formatFigure,
  type Openness,
  openness,
} from '../data/index.ts';

const channels: Readonly<Record<ChannelName, Channel>> = channelRecord;
const names = Object.keys(channels) as ChannelName[];
const { letterCount } = eventsInNumbers;
/** The channel the trade went by: the turn, and the last step. */
const trade: ChannelName = 'robertKennedy';

/** Half of a line's length by how many could listen, CSS pixels. */
const reach: Readonly<Record<Openness, number>> = {
  public: 322,
  'half open': 276,
  private: 230,
  secret: 184,
};
/** The middle of all lines; the names of the groups stand at the left. */
const middle = 584;
const [nameGap, wide] = [14, 500] as const;
/** The turn's text: large enough to be read on the darkest room. */
const turnSize = 24;
/** Between two groups, more than between two lines; and from a line to the text on it. */
const [groupGap, lift] = [5, 3] as const;
/** How dark the groups' rooms are drawn, as opacity. */
const darkness = [0.14, 0.22, 0.3, 0.38] as const;

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `25 October`, `27–28 October`; nothing where the record has no day. */
export function channelDates({ date, until }: Channel): string {
  if (!date) return '';
  return until ? `${dayOfMonth(date)}–${dayAndMonth(until)}` : dayAndMonth(date);
}

/** What stands on a channel's line: when, and what it carried. */
export function message(name: ChannelName): string {
  const channel = channels[name];
  const carried =
    name === 'letters' ? `${formatFigure(letterCount, 'unit')}, ${channel.carried}` : channel.carried;
  const dates = channelDates(channel);
  return dates ? `${dates}: ${carried}` : sentence(carried);
}

/** An end's mark: a disc for Washington, a square for Moscow, a diamond for Havana, a ring for anyone else. */
function mark({ side }: ChannelEnd, { x, y }: Point, turn: boolean): Element {
  const className = [`fill-${turn ? 'turn' : side}`];
  if (side === 'us') return s('circle', { className, cx: x, cy: y, r: 8 });
  if (side === 'other')
    return s('circle', { className: ['stroke-muted', 'fill-ground'], strokeWidth: 3, cx: x, cy: y, r: 7 });
  const turned = side === 'cuba' ? `rotate(45 ${x} ${round(y)})` : null;
  return s('rect', { className, x: x - 7, y: y - 7, width: 14, height: 14, transform: turned });
}

const setName = (text: string, role: TextRole): Block =>
  setBlock([{ text, style: 'label-strong', role, size: role === 'turn' ? turnSize : 22 }], wide);

const roleOf = ({ side }: ChannelEnd): TextRole => (side === 'other' ? 'muted' : side);

/** The line itself, open in its middle where someone stood between the ends. */
function drawLine({ through, state }: Channel, y: number, half: number, turn: boolean): Element {
  const [left, right] = [middle - half, middle + half];
  const piece = (from: number, to: number): Element =>
    line({ x: from, y }, { x: to, y }, turn ? 'stroke-turn' : 'stroke-ink', turn ? 6 : 2);
  const dashes = { unofficial: '10 7', 'never used': '2 8', used: '' }[state];
  const look = dashes ? { strokeDasharray: dashes } : {};
  if (!through) return group([piece(left, right)], look);
  const name = setName(through, 'ink');
  const room = name.width / 2 + nameGap;
  return group(
    [
      piece(left, middle - room),
      piece(middle + room, right),
      drawBlock(name, { x: middle, y: y - name.height / 2 }, 'middle'),
    ],
    look,
  );
}

/** One channel on its line at height `y`. */
function drawChannel(name: ChannelName, y: number): Element[] {
  const channel = channels[name];
  const turn = name === trade;
  const half = reach[channel.openness];
  const [from, to] = channel.ends;
  const [left, right] = [middle - half, middle + half];
  const text = setBlock(
    turn
      ? [{ text: message(name), style: 'label-strong', role: 'turn', size: turnSize }]
      : [{ text: message(name), style: 'label' }],
    2 * half - nameGap,
  );
  const [first, second] = [
    setName(from.who, turn ? 'turn' : roleOf(from)),
    setName(to.who, turn ? 'turn' : roleOf(to)),
  ];
  const above = channel.through ? first.height / 2 : lift + (turn ? 3 : 0);
  return [
    drawLine(channel, y, half, turn),
    mark(from, { x: left, y }, turn),
    mark(to, { x: right, y }, turn),
    drawBlock(text, { x: middle, y: y - above - text.height }, 'middle'),
    drawBlock(first, { x: left - nameGap, y: y - first.height / 2 }, 'end'),
    drawBlock(second, { x: right + nameGap, y: y - second.height / 2 }),
  ];
}

/** What the trade's channel was, at the drawing's right edge. */
function drawTrade(y: number, width: number): Element[] {
  const block = setBlock([{ text: channels[trade].result, style: 'label-strong', role: 'turn' }], wide);
  return [...drawChannel(trade, y), drawBlock(block, { x: width, y: y - block.height / 2 }, 'end')];
}

interface Band {
  readonly group: Openness;
  readonly top: number;
  readonly height: number;
  readonly rows: readonly { readonly name: ChannelName; readonly y: number }[];
}

/** The groups one under the other, their lines evenly apart. */
function placeBands(height: number): Band[] {
  const pitch = (height - (openness.length - 1) * groupGap) / names.length;
  let top = 0;
  return openness.map((group) => {
    const mine = names.filter((name) => channels[name].openness === group);
    const band = {
      group,
      top,
      height: mine.length * pitch,
      rows: mine.map((name, index) => ({ name, y: top + (index + 1) * pitch - 14 })),
    };
    top += mine.length * pitch + groupGap;
    return band;
  });
}

/** The groups' names, and behind each group's lines the room they cross: smaller and darker, the fewer could listen. */
function drawRooms(bands: readonly Band[]): Element[] {
  return bands.flatMap(({ group: name, top, height, rows }, index) => {
    const head = setBlock([{ text: sentence(name), style: 'label-strong', size: 24 }], middle);
    const [{ y } = { y: top }] = rows;
    return [
      s('rect', {
        className: ['fill-lines'],
        opacity: darkness[index] ?? null,
        x: middle - reach[name],
        y: top,
        width: 2 * reach[name],
        height,
      }),
      drawBlock(head, { x: 0, y: y - head.height / 2 }),
    ];
  });
}

/** Left free below, for a source line of two lines. */
const foot = 20;

function draw({ width, height }: FigureFrame): string {
  const bands = placeBands(height - foot);
  const rowsOf = (group: Openness): Element[] =>
    bands
      .filter((band) => band.group === group)
      .flatMap(({ rows }) => rows)
      .filter(({ name }) => name !== trade)
      .flatMap(({ name, y }) => drawChannel(name, y));
  const last = bands.flatMap(({ rows }) => rows).filter(({ name }) => name === trade);
  return drawing(width, height, [
    ...drawRooms(bands),
    ...rowsOf('public'),
    ...openness.slice(1).map((group, index) => step(index + 1, rowsOf(group))),
    step(
      openness.length,
      last.flatMap(({ y }) => drawTrade(y, width)),
    ),
  ]);
}

const ends = ({ ends: [from, to], through }: Channel): string =>
  [from.who, through, to.who].filter(Boolean).join(' – ');

/** Slide 23. Step 0 shows the public channels; 1 the half-open one; 2 the private, 3 the secret ones; 4 the trade's. */
export const channelsFigure: FigureDefinition = {
  summary:
    `Ways to talk, ${names.length} of them, from public to secret; the fewer could listen, the nearer the two ends stand. ` +
    `${names.map((name) => `${sentence(channels[name].openness)}, ${ends(channels[name])}. ${message(name)}`).join('. ')}.`,
  basis: 'The nearer the ends, the fewer could listen; dashed: unofficial, or never used',
  sources: sourcesOf([channels.securityCouncil, ...names.map((name) => channels[name]), letterCount]),
  table: {
    caption: 'Channels between the two sides',
    columns: ['Between', 'How open', 'When', 'Carried', 'Result'],
    rows: names.map((name) => {
      const channel = channels[name];
      return [ends(channel), channel.openness, channelDates(channel), channel.carried, channel.result];
    }),
  },
  place: 'evidence',
  draw,
};
