/** The long table of the Cabinet Room, with the names around it in the order in which they sat. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawBlock, setBlock } from '../../figures/block.ts';
import { group, type Point } from '../../figures/svg.ts';
import { cabinetTable, type Seat } from '../data/index.ts';

/** From the drawing's left edge, CSS pixels: the table's two long sides, and the end of the names beyond. */
const table = { left: 176, right: 236, end: 346 } as const;
/** From the table's edge to a seat and to its name, and what the table reaches past its first and last seat. */
const [seatGap, nameGap, overhang] = [12, 26, 26] as const;
const nameHeight = 24;

interface PlacedSeat extends Seat {
  readonly side: 'left' | 'right';
  readonly y: number;
}

/** Clockwise: down the right side from the first seat, up the left side to the last. */
function placeSeats(top: number, pitch: number): PlacedSeat[] {
  const { seats } = cabinetTable;
  const half = seats.length / 2;
  return seats.map((seat, index) => {
    const side = index < half ? 'right' : 'left';
    const row = side === 'right' ? index : seats.length - 1 - index;
    return { ...seat, side, y: top + row * pitch };
  });
}

function drawSeat({ who, side, y }: PlacedSeat, speaks: boolean): Element {
  const [edge, out] = side === 'left' ? [table.left, -1] : [table.right, 1];
  const name = setBlock(
    [{ text: who, style: speaks ? 'label-strong' : 'label', role: speaks ? 'us' : 'muted' }],
    table.left,
  );
  const at: Point = { x: edge + out * nameGap, y: y - nameHeight / 2 };
  return group([
    s('circle', { className: [speaks ? 'fill-us' : 'fill-lines'], cx: edge + out * seatGap, cy: y, r: 5 }),
    drawBlock(name, at, side === 'left' ? 'end' : 'start'),
  ]);
}

/** A long table, broadest in its middle. */
function drawTop(top: number, bottom: number): Element {
  const { left, right } = table;
  const [belly, corner] = [7, 20];
  const middle = (top + bottom) / 2;
  return s('path', {
    className: ['fill-lines'],
    opacity: 0.6,
    d:
      `M${left + corner} ${top}H${right - corner}Q${right} ${top} ${right} ${top + corner}` +
      `Q${right + belly} ${middle} ${right} ${bottom - corner}Q${right} ${bottom} ${right - corner} ${bottom}` +
      `H${left + corner}Q${left} ${bottom} ${left} ${bottom - corner}` +
      `Q${left - belly} ${middle} ${left} ${top + corner}Q${left} ${top} ${left + corner} ${top}z`,
  });
}

/** The table between two heights; those in `speakers` are named in the colour of their side. */
export function drawTable(top: number, bottom: number, speakers: ReadonlySet<string>): Element[] {
  const rows = cabinetTable.seats.length / 2;
  const pitch = (bottom - top - 2 * overhang) / (rows - 1);
  const seats = placeSeats(top + overhang, pitch);
  return [drawTop(top, bottom), ...seats.map((seat) => drawSeat(seat, speakers.has(seat.who)))];
}

/** Where the table's names end, CSS pixels from the drawing's left edge. */
export const tableEnd: number = table.end;
