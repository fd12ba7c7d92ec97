import { describe, expect, it } from 'vitest';
import { boxOf, setBlock } from './block.ts';
import { spotsAround, spotsBeside } from './label-spots.ts';
import { distanceTo } from './place-labels.ts';

const dot = { x: 500, y: 300 };
const block = setBlock([{ text: 'New Orleans', style: 'label' }], 200);

describe('spotsAround', () => {
  const boxes = spotsAround(dot, block, 12, ['above left']).map(({ at, anchor }) => boxOf(block, at, anchor));

  it('keeps every label clear of the dot and near it', () => {
    for (const box of boxes) {
      expect(distanceTo(box, dot)).toBeGreaterThan(11);
      expect(distanceTo(box, dot)).toBeLessThan(30);
    }
  });

  it('tries the side asked for first, and then all others', () => {
    const [first] = boxes;
    expect(first && first.x + first.width < dot.x && first.y + first.height < dot.y).toBe(true);
    const right = boxes.filter(({ x }) => x > dot.x);
    const below = boxes.filter(({ y }) => y > dot.y);
    const left = boxes.filter(({ x, width }) => x + width < dot.x);
    expect([right.length, below.length, left.length].every((count) => count > 2)).toBe(true);
  });
});

describe('spotsBeside', () => {
  const bearings = [0, 45, 90, 200, 315];

  it('keeps labels outside a ring off it, each at its bearing', () => {
    spotsBeside(dot, 100, block, { bearings, side: 1, clear: 8 }).forEach(({ at, anchor }, index) => {
      const box = boxOf(block, at, anchor);
      expect(distanceTo(box, dot)).toBeGreaterThanOrEqual(108 - 1e-6);
      const [x, y] = [box.x + box.width / 2 - dot.x, box.y + box.height / 2 - dot.y];
      const bearing = (Math.atan2(x, -y) * 180) / Math.PI;
      expect((bearing + 360) % 360).toBeCloseTo(bearings[index % bearings.length] ?? -1, 6);
    });
  });

  it('puts labels inside a ring nearer to its middle', () => {
    for (const { at, anchor } of spotsBeside(dot, 200, block, { bearings, side: -1, clear: 8 })) {
      expect(distanceTo(boxOf(block, at, anchor), dot)).toBeLessThan(192);
    }
  });
});
