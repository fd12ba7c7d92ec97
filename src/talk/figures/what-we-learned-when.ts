/** From the public terms of 1962 to the tapes of 1997: a line of years on which each later disclosure stands higher. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Block, drawBlock, type Paragraph, setBlock } from '../../figures/block.ts';
import type { FigureDefinition, FigureFrame } from '../../figures/figure.ts';
import { sourcesOf } from '../../figures/sources-of.ts';
import { drawing, line } from '../../figures/svg.ts';
import { slideMargin } from '../../theme/tokens.ts';
import { type Disclosure, type DisclosureName, disclosures } from '../data/index.ts';

/** The one to look at: the first word of the promise from those who gave it. */
const turn: DisclosureName = 'advisers-admit';

/** What stands above the line, in order of time; the others are marks on it, and stand in the table. */
const shown: readonly { readonly name: DisclosureName; readonly says: string }[] = [
  { name: 'public-terms', says: 'public terms' },
  { name: 'r-kennedy-book', says: 'Thirteen Days: no bargain' },
  { name: 'advisers-admit', says: 'advisers admit a private assurance' },
  { name: 'moscow-conference', says: 'the Soviet troops counted; the book challenged' },
  { name: 'short-range-warheads', says: 'nuclear warheads for short-range rockets in Cuba' },
  { name: 'dobrynin-cables', says: 'Dobrynin’s cables' },
  { name: 'tapes', says: 'the tapes in print, as a book' },
];
const all: readonly Disclosure[] = Object.values(disclosures);
const [firstYear, lastYear] = [disclosures['public-terms'].year, disclosures.tapes.year];

/** How far above the slide's foot the line stands, from it to the lowest label, between labels, and from label to pole. */
const footing = 134;
const base = 24;
const gap = 18;
const clearance = 12;
/** The opener's text takes this corner of the slide: labels above its foot begin right of it. */
export const openerText = { right: 724, bottom: 420 } as const;

const yearsOf = ({ year, until }: Disclosure): string =>
  until ? `${year}–${`${until}`.slice(2)}` : `${year}`;

function setFlag(name: DisclosureName, says: string, width: number): Block {
  const isTurn = name === turn;
  const text = `${yearsOf(disclosures[name])}: ${says}`;
  const head: Paragraph = {
    text,
    style: 'label-strong',
    role: isTurn ? 'turn' : 'ink',
    size: isTurn ? 28 : 25,
  };
  const after = disclosures[name].year - firstYear;
  const note: Paragraph = {
    text: `${after} years after the promise`,
    style: 'note',
    role: 'muted',
    size: 22,
  };
  const earlier: Paragraph = {
    ...note,
    text: `told in part in ${disclosures['schlesinger-letter'].year}`,
  };
  return setBlock(isTurn ? [head, note, earlier] : [head], width);
}

interface Flag {
  readonly name: DisclosureName;
  /** Where its pole stands and how high it reaches. */
  readonly x: number;
  readonly y: number;
  readonly block: Block;
  /** The label stands left of the pole; the first ones, which have no room there, right of it. */
  readonly before: boolean;
}

/** Each label above the one before it, as wide as the opener's text leaves it; those right of their poles share the lowest place. */
function placeFlags(rail: number, x: (year: number) => number): Flag[] {
  let foot = rail - base;
  return shown.map(({ name, says }) => {
    const at = x(disclosures[name].year);
    const before = name !== 'public-terms' && name !== 'r-kennedy-book';
    const free = setFlag(name, says, 480);
    const room = at - clearance - openerText.right;
    const block = foot - free.height < openerText.bottom ? setFlag(name, says, room) : free;
    const y = foot - block.height;
    if (name !== 'public-terms') foot = y - gap;
    return { name, x: at, y, block, before };
  });
}

function drawFlag({ name, x, y, block, before }: Flag, rail: number): Element[] {
  const isTurn = name === turn;
  return [
    line({ x, y: rail }, { x, y: y + 4 }, isTurn ? 'stroke-turn' : 'stroke-muted', isTurn ? 4 : 1.5),
    s('circle', { className: [isTurn ? 'fill-turn' : 'fill-ink'], cx: x, cy: rail, r: isTurn ? 9 : 6 }),
    drawBlock(block, { x: before ? x - clearance : x + clearance, y }, before ? 'end' : 'start'),
  ];
}

function draw({ width, height }: FigureFrame): string {
  const rail = height - footing;
  const [from, to] = [slideMargin.side, width - slideMargin.side];
  const x = (year: number): number => from + ((year - firstYear) / (lastYear - firstYear)) * (to - from);
  const spans = all.filter(({ until }) => until !== undefined);
  const bare = all.filter((disclosure) => shown.every(({ name }) => disclosures[name] !== disclosure));
  return drawing(width, height, [
    line({ x: from, y: rail }, { x: to, y: rail }, 'stroke-muted', 2),
    ...spans.map(({ year, until = year }) =>
      line({ x: x(year), y: rail }, { x: x(until), y: rail }, 'stroke-ink', 6),
    ),
    ...bare.map(({ year }) => s('circle', { className: ['fill-ink'], cx: x(year), cy: rail, r: 6 })),
    ...placeFlags(rail, x).flatMap((flag) => drawFlag(flag, rail)),
  ]);
}

/** Act VI's opening picture. */
export const whatWeLearnedWhen: FigureDefinition = {
  summary: `A line of years. ${all.map((disclosure) => `${yearsOf(disclosure)}: ${disclosure.what}.`).join(' ')}`,
  basis: 'Years of first publication; marks without words stand in the table',
  sources: sourcesOf([disclosures['public-terms'], ...all]),
  table: {
    caption: 'When the public learned what',
    columns: ['Year', 'What', 'How'],
    rows: all.map((disclosure) => [yearsOf(disclosure), disclosure.what, disclosure.how]),
  },
  place: 'behind',
  draw,
};
