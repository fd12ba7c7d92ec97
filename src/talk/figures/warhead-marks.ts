/** The stockpiles of 1962 as marks, one for every hundred warheads: the ratio seen before it is argued about. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawBlock, setBlock } from '../../figures/block.ts';
import type { FigureDefinition, FigureFrame } from '../../figures/figure.ts';
import { drawing, type Point, round } from '../../figures/svg.ts';
import { slideMargin, slideSize } from '../../theme/tokens.ts';
import { type Figure, formatFigure, type Side, stockpile } from '../data/index.ts';

const year = 1962;
const us = stockpile('us', year);
const ussr = stockpile('ussr', year);
const warheadsPerMark = 100;

const marksOf = ({ value }: Figure<'warheads'>): number => Math.round(value / warheadsPerMark);

/** Marks stand in columns of this many, so that the lengths of the two blocks compare as the stockpiles do. */
const rows = 5;
/** Half a mark's breadth, and the distance of two marks' middles that spreads the longer block over the slide, CSS pixels. */
const half = 7;
const pitch = (slideSize.width - 2 * slideMargin.side - 2 * half) / (Math.ceil(marksOf(us) / rows) - 1);
/** Height of the label above the longer block, and the gap between the blocks. */
const labelHeight = 34;
const gap = 22;

/** A quarter of a circle as a curve: how far its second control point is from the corner, in CSS pixels. */
const off = round(half * (1 - 0.5523));
const circle = `c0-${half - off} ${off}-${half} ${half}-${half}s${half} ${off} ${half} ${half}-${off} ${half}-${half} ${half}-${half}-${off}-${half}-${half}z`;
const square = `v-${half}h${2 * half}v${2 * half}h-${2 * half}z`;

/** Marks from the middle of their left edge on. */
const shapes: Readonly<Record<Side, string>> = { us: circle, ussr: square };

/** As one path of curves: a circle, and an arc too, is printed as 32 curves where four do (Chromium 156). */
function marks(side: Side, count: number, corner: Point): Element {
  const drawn = Array.from({ length: count }, (_, index) => {
    const x = round(corner.x + pitch * Math.floor(index / rows));
    const y = round(corner.y + half + pitch * (index % rows));
    return `M${x} ${y}${shapes[side]}`;
  });
  return s('path', { className: [`fill-${side}`], d: drawn.join('') });
}

const usLabel = setBlock(
  [{ text: `United States: ${formatFigure(us, 'unit')}`, style: 'label-strong', role: 'us', size: 24 }],
  900,
);
const ussrLabel = setBlock(
  [
    {
      text: `Soviet Union: ${formatFigure(ussr, 'unit')}, by later estimate`,
      style: 'label-strong',
      role: 'ussr',
      size: 24,
    },
    {
      text: `One mark is ${warheadsPerMark} warheads in the stockpile of ${year}`,
      style: 'label',
      role: 'muted',
    },
  ],
  900,
);

function draw({ width, height }: FigureFrame): string {
  const depth = (rows - 1) * pitch + 2 * half;
  const x = slideMargin.side;
  const ussrTop = height - slideMargin.foot - depth;
  const usTop = ussrTop - gap - depth;
  const beside = x + Math.ceil(marksOf(ussr) / rows) * pitch + gap;
  return drawing(width, height, [
    drawBlock(usLabel, { x, y: usTop - labelHeight }),
    marks('us', marksOf(us), { x, y: usTop }),
    marks('ussr', marksOf(ussr), { x, y: ussrTop }),
    drawBlock(ussrLabel, { x: beside, y: ussrTop + (depth - ussrLabel.height) / 2 }),
  ]);
}

/** Act II's opening picture: 255 marks and 33. */
export const warheadMarks: FigureDefinition = {
  summary:
    `Marks for the nuclear warheads stockpiled in ${year}, one for every ${warheadsPerMark}: ` +
    `${marksOf(us)} circles for the United States (${formatFigure(us)} warheads) and ` +
    `${marksOf(ussr)} squares for the Soviet Union (${formatFigure(ussr)}, an estimate).`,
  basis: `Stockpiles of ${year} to the nearest ${warheadsPerMark} warheads; the Soviet figure is an estimate`,
  sources: us.sources,
  place: 'behind',
  draw,
};
