/** Where a label may stand: round a dot, or beside a ring. The best place comes first. */
import type { Block } from './block.ts';
import type { Spot } from './place-labels.ts';
import type { Point } from './svg.ts';

/** Where a label stands as seen from its dot. */
export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'above right'
  | 'below right'
  | 'above left'
  | 'below left';

const sides: Readonly<Record<Side, { readonly across: -1 | 0 | 1; readonly down: -1 | 0 | 1 }>> = {
  right: { across: 1, down: 0 },
  left: { across: -1, down: 0 },
  'above right': { across: 1, down: -1 },
  'below right': { across: 1, down: 1 },
  'above left': { across: -1, down: -1 },
  'below left': { across: -1, down: 1 },
  below: { across: 0, down: 1 },
  above: { across: 0, down: -1 },
};

const anchors = { [-1]: 'end', 0: 'middle', 1: 'start' } as const;

/** How far off a label stands, in clearances: as near as it may, or a little farther where that is taken. */
const distancesOff = [1, 1.5, 2] as const;

/** How far a label above or below its dot may slide along, in its own widths. */
const slides = [0, 0.1, -0.1, 0.2, -0.2, 0.35, -0.35] as const;

/** The same side of a dot, tried with small shifts. */
function spotsAt(side: Side, dot: Point, block: Block, clear: number): Spot[] {
  const { across, down } = sides[side];
  // A corner comes nearer to the dot than an edge would, and still reads as clear.
  const away = clear * (across !== 0 && down !== 0 ? 0.8 : 1);
  const y = dot.y + down * away + ((down - 1) / 2) * block.height;
  return (across === 0 ? slides : [0]).map((slide) => ({
    anchor: anchors[across],
    at: { x: dot.x + across * away + slide * block.width, y },
  }));
}

/**
 * The places round a dot, the label's nearest edge or corner `clear` CSS pixels from its middle or a little farther
 * off: first those at the sides named `first`, then the rest from the nearest.
 */
export function spotsAround(dot: Point, block: Block, clear: number, first: readonly Side[] = []): Spot[] {
  const rest = (Object.keys(sides) as Side[]).filter((side) => !first.includes(side));
  return [
    ...first.flatMap((side) => distancesOff.flatMap((off) => spotsAt(side, dot, block, clear * off))),
    ...distancesOff.flatMap((off) => rest.flatMap((side) => spotsAt(side, dot, block, clear * off))),
  ];
}

/** What places beside a ring go by; `side` 1 is outside, -1 inside. */
export interface Beside {
  /** Compass bearings from the ring's middle, the best first. */
  readonly bearings: readonly number[];
  readonly side: 1 | -1;
  /** CSS pixels from the ring's tangent to the label's nearest edge or corner. */
  readonly clear: number;
}

/** Places beside a ring: at every bearing as near as it may, then a little farther off. */
export function spotsBeside(middle: Point, radius: number, block: Block, beside: Beside): Spot[] {
  const { bearings, side, clear } = beside;
  return distancesOff.flatMap((off) =>
    bearings.map((bearing): Spot => {
      const angle = (bearing * Math.PI) / 180;
      const [east, south] = [Math.sin(angle), -Math.cos(angle)];
      const half = (Math.abs(east) * block.width + Math.abs(south) * block.height) / 2;
      const away = radius + side * (clear * off + half);
      return {
        anchor: 'middle',
        at: { x: middle.x + east * away, y: middle.y + south * away - block.height / 2 },
      };
    }),
  );
}
