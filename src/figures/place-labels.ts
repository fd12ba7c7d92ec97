/**
 * Places for the labels of a map: each takes the first of its candidate places that keeps clear of the frame's edge,
 * of dots, of lines and of the other labels. Whoever edits a label has nothing to draw again.
 */
import type { Anchor, Block, Box } from './block.ts';
import { boxOf } from './block.ts';
import type { Point } from './svg.ts';

/** A place a block may take, as `drawBlock` has it: the middle of its top edge, or that edge's start or end. */
export interface Spot {
  readonly at: Point;
  readonly anchor: Anchor;
}

/** A label that wants a place: its spots, the best first. */
export interface Wish {
  readonly block: Block;
  readonly spots: readonly Spot[];
  /** The dot it names: no other dot is nearer to the label by more than a tenth. */
  readonly dot?: Point;
}

/** What labels must keep to and keep clear of, CSS pixels. */
export interface Room {
  readonly within: Box;
  readonly dots?: readonly Point[];
  /** CSS pixels, 0 where it is left out. */
  readonly dotRadius?: number;
  /** Symbols, coasts, other text. */
  readonly boxes?: readonly Box[];
  /** Rings and routes, as points joined by straight lines. */
  readonly lines?: readonly (readonly Point[])[];
  /** Clear space round every label. */
  readonly gap: number;
}

/** A place found, and the box the label takes there. */
export interface Placed extends Spot {
  readonly box: Box;
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** True where both points lie beyond the same side of the box: as the coasts of a map nearly all do. */
const passes = (from: Point, to: Point, { x, y, width, height }: Box): boolean =>
  (from.x < x && to.x < x) ||
  (from.y < y && to.y < y) ||
  (from.x > x + width && to.x > x + width) ||
  (from.y > y + height && to.y > y + height);

/** True where the straight line from one point to another touches the box. */
export function crosses(from: Point, to: Point, box: Box): boolean {
  if (passes(from, to, box)) return false;
  const { x, y, width, height } = box;
  const sides = [
    { step: to.x - from.x, low: x - from.x, high: x + width - from.x },
    { step: to.y - from.y, low: y - from.y, high: y + height - from.y },
  ];
  let [enter, leave] = [0, 1];
  for (const { step, low, high } of sides) {
    if (step === 0) {
      if (low > 0 || high < 0) return false;
    } else {
      enter = Math.max(enter, Math.min(low / step, high / step));
      leave = Math.min(leave, Math.max(low / step, high / step));
    }
  }
  return enter <= leave;
}

const crossedBy = (line: readonly Point[], box: Box): boolean =>
  line.some((to, index) => {
    const from = line[index - 1];
    return from !== undefined && crosses(from, to, box);
  });

/** Distance of a point from a box, 0 within it. */
export function distanceTo({ x, y, width, height }: Box, point: Point): number {
  return Math.hypot(
    Math.max(x - point.x, 0, point.x - x - width),
    Math.max(y - point.y, 0, point.y - y - height),
  );
}

function clearOfDots(box: Box, own: Point | undefined, { dots = [], dotRadius = 0, gap }: Room): boolean {
  const near = own ? distanceTo(box, own) : 0;
  return dots.every((dot) => {
    const far = distanceTo(box, dot);
    return far >= dotRadius + gap && far > 0.9 * near;
  });
}

function freeSpots({ block, spots, dot }: Wish, room: Room): Placed[] {
  const { within, boxes = [], lines = [], gap } = room;
  return spots
    .map((spot) => ({ ...spot, box: boxOf(block, spot.at, spot.anchor) }))
    .filter(({ box }) => {
      const wide = grown(box, gap);
      return (
        contains(within, box) &&
        clearOfDots(box, dot, room) &&
        !boxes.some((other) => meet(wide, other)) &&
        !lines.some((line) => crossedBy(line, wide))
      );
    });
}

interface Choice {
  readonly index: number;
  /** The spots that are still free, the best first. */
  readonly free: readonly Placed[];
}

const nameOf = (wish: Wish | undefined): string =>
  `"${wish?.block.lines.map(({ text }) => text).join(' ') ?? ''}"`;

/** Whom the search could not place, for the message: whoever last had no spot left. */
interface Search {
  readonly gap: number;
  stuck: number;
}

/** Places for all choices, or none: the label with the fewest free spots chooses first, and takes from the others what it covers. */
function settle(
  choices: readonly Choice[],
  search: Search,
): readonly (readonly [number, Placed])[] | undefined {
  const [first, ...others] = [...choices].sort((a, b) => a.free.length - b.free.length || a.index - b.index);
  if (!first) return [];
  if (first.free.length === 0) search.stuck = first.index;
  for (const spot of first.free) {
    const taken = grown(spot.box, search.gap);
    const left = others.map(({ index, free }) => ({
      index,
      free: free.filter(({ box }) => !meet(taken, box)),
    }));
    const rest = settle(left, search);
    if (rest) return [[first.index, spot], ...rest];
  }
  return undefined;
}

/** A place for every label, in the order of the wishes. Throws with the label's words where there is no room. */
export function placeLabels(wishes: readonly Wish[], room: Room): Placed[] {
  const search: Search = { gap: room.gap, stuck: 0 };
  const choices = wishes.map((wish, index) => ({ index, free: freeSpots(wish, room) }));
  const settled = settle(choices, search);
  if (!settled) throw new Error(`The map has no room for ${nameOf(wishes[search.stuck])}.`);
  const places = new Map(settled);
  return wishes.flatMap((_, index) => places.get(index) ?? []);
}
