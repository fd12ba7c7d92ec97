import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxOf, setBlock } from './block.ts';
import { spotsAround } from './label-spots.ts';
import { crosses, distanceTo, type Placed, placeLabels, type Room, type Wish } from './place-labels.ts';
import { overlap } from './reading.ts';
import type { Point } from './svg.ts';

const within: Box = { x: 0, y: 0, width: 400, height: 300 };
const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
const names = ['Lima', 'Miami', 'New Orleans', 'Washington', 'Panama Canal', 'Los Angeles'];
const blocks = names.map((text) => setBlock([{ text, style: 'label' }], 200));

const wishFor = (dot: Point, index: number): Wish => {
  const block = blocks[index % blocks.length] ?? setBlock([], 1);
  return { block, dot, spots: spotsAround(dot, block, 12) };
};

function tryToPlace(wishes: readonly Wish[], room: Room): Placed[] | undefined {
  try {
    return placeLabels(wishes, room);
  } catch {
    return undefined;
  }
}

const apart = (a: Box, b: Box, gap: number): boolean =>
  a.x >= b.x + b.width + gap - 1e-6 ||
  b.x >= a.x + a.width + gap - 1e-6 ||
  a.y >= b.y + b.height + gap - 1e-6 ||
  b.y >= a.y + a.height + gap - 1e-6;

describe('placeLabels', () => {
  const maps = fc.record({
    dots: fc.uniqueArray(point, { minLength: 1, maxLength: 6, selector: ({ x, y }) => `${x} ${y}` }),
    line: fc.array(point, { maxLength: 4 }),
  });

  it('keeps labels in the room and clear of dots, lines, boxes and one another', () => {
    let placedMaps = 0;
    fc.assert(
      fc.property(maps, ({ dots, line }) => {
        const box: Box = { x: 150, y: 100, width: 60, height: 40 };
        const room: Room = { within, dots, dotRadius: 6, boxes: [box], lines: [line], gap: 3 };
        const placed = tryToPlace(dots.map(wishFor), room);
        if (!placed) return;
        placedMaps += 1;
        expect(placed).toHaveLength(dots.length);
        placed.forEach(({ box: label }, index) => {
          expect(label.x >= 0 && label.y >= 0).toBe(true);
          expect(label.x + label.width <= 400 && label.y + label.height <= 300).toBe(true);
          expect(apart(label, box, 3)).toBe(true);
          for (const other of placed.slice(index + 1)) expect(apart(label, other.box, 3)).toBe(true);
          for (const dot of dots) expect(distanceTo(label, dot)).toBeGreaterThanOrEqual(9 - 1e-6);
          line.slice(1).forEach((to, at) => {
            expect(crosses(line[at] ?? to, to, label)).toBe(false);
          });
        });
      }),
    );
    expect(placedMaps).toBeGreaterThan(20);
  });

  it('finds places wherever there are some, and only there', () => {
    const combine = (lists: readonly (readonly Box[])[]): Box[][] =>
      lists.reduce<Box[][]>((so, list) => so.flatMap((chosen) => list.map((box) => [...chosen, box])), [[]]);
    fc.assert(
      fc.property(
        fc.array(fc.array(point, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (all) => {
          const wishes = all.map((spots, index): Wish => {
            const { block } = wishFor({ x: 0, y: 0 }, index);
            return { block, spots: spots.map((at) => ({ at, anchor: 'start' })) };
          });
          const free = wishes.map(({ block, spots }) =>
            spots
              .map(({ at }) => boxOf(block, at))
              .filter((box) => box.x + box.width <= 400 && box.y + box.height <= 300),
          );
          const possible = combine(free).some((boxes) =>
            boxes.every((box, index) => boxes.slice(index + 1).every((other) => apart(box, other, 2))),
          );
          expect(tryToPlace(wishes, { within, gap: 2 }) !== undefined).toBe(possible);
        },
      ),
    );
  });

  it('takes the best spot where nothing is in its way', () => {
    const wish = wishFor({ x: 100, y: 100 }, 0);
    expect(placeLabels([wish], { within, gap: 2 })[0]).toMatchObject(wish.spots[0] ?? {});
  });

  it('stands nearer to its own dot than to a neighbour', () => {
    const dots = [
      { x: 100, y: 100 },
      { x: 140, y: 100 },
    ];
    const placed = placeLabels(dots.map(wishFor), { within, dots, dotRadius: 6, gap: 2 });
    placed.forEach(({ box }, index) => {
      const [own, other] = [dots[index], dots[1 - index]].map((dot) =>
        distanceTo(box, dot ?? { x: 0, y: 0 }),
      );
      expect(other).toBeGreaterThan(0.9 * (own ?? 0));
    });
  });

  it('says whose label has no room', () => {
    const wish = wishFor({ x: 100, y: 100 }, 3);
    const narrow = { ...within, width: 120, height: 110 };
    expect(() => placeLabels([wish], { within: narrow, boxes: [narrow], gap: 2 })).toThrow(
      /no room.*"Washington"/,
    );
  });
});

describe('crosses', () => {
  const box: Box = { x: 10, y: 10, width: 20, height: 10 };

  it('tells a line through the box, into it and past it', () => {
    expect(crosses({ x: 0, y: 15 }, { x: 50, y: 15 }, box)).toBe(true);
    expect(crosses({ x: 15, y: 12 }, { x: 16, y: 13 }, box)).toBe(true);
    expect(crosses({ x: 0, y: 0 }, { x: 50, y: 5 }, box)).toBe(false);
    expect(crosses({ x: 0, y: 15 }, { x: 9, y: 15 }, box)).toBe(false);
    expect(crosses({ x: 5, y: 0 }, { x: 5, y: 50 }, box)).toBe(false);
  });

  it('agrees with sampling', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const hit = Array.from({ length: 401 }, (_, step) => step / 400).some(
          (at) =>
            distanceTo(box, { x: from.x + at * (to.x - from.x), y: from.y + at * (to.y - from.y) }) === 0,
        );
        if (hit) expect(crosses(from, to, box)).toBe(true);
        if (!crosses(from, to, box)) expect(hit).toBe(false);
      }),
    );
  });
});

describe('distanceTo', () => {
  const box: Box = { x: 10, y: 10, width: 20, height: 10 };

  it('is measured to the nearest edge or corner, and is nothing within', () => {
    expect(distanceTo(box, { x: 15, y: 15 })).toBe(0);
    expect(distanceTo(box, { x: 15, y: 4 })).toBe(6);
    expect(distanceTo(box, { x: 33, y: 24 })).toBe(5);
  });

  it('is nothing where a box of no size lies in the other', () => {
    fc.assert(
      fc.property(point, (at) => {
        const inside = overlap({ ...at, width: 1, height: 1 }, box);
        if (distanceTo(box, at) > 2) expect(inside).toBe(false);
      }),
    );
  });
});
