import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OutlineContext, thin } from './outline.ts';
import type { Point } from './svg.ts';

const points = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 99 }), y: fc.integer({ min: 0, max: 99 }) }),
  {
    minLength: 1,
    maxLength: 40,
  },
);

/** Distance of a point from a stretch of line, its ends included. */
function offStretch(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - at * dx, point.y - from.y - at * dy);
}

describe('thin', () => {
  it('keeps the ends and only points it was given, in their order', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 20 }), (line, tolerance) => {
        const kept = thin(line, tolerance);
        expect([kept[0], kept.at(-1)]).toEqual([line[0], line.at(-1)]);
        let from = 0;
        for (const point of kept) {
          from = line.indexOf(point, from) + 1;
          expect(from).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('loses nothing at no tolerance but points on a straight line', () => {
    const straight = [0, 1, 2, 3].map((x) => ({ x, y: 2 * x }));
    expect(thin(straight, 0)).toEqual([straight[0], straight[3]]);
    const bent = [...straight, { x: 4, y: 0 }];
    expect(thin(bent, 0)).toEqual([straight[0], straight[3], { x: 4, y: 0 }]);
  });

  it('keeps a coast within the tolerance of its course', () => {
    const coast = Array.from({ length: 200 }, (_, x) => ({
      x,
      y: 8 * Math.sin(x / 7) + ((x * 7919) % 5) / 4,
    }));
    const kept = thin(coast, 0.5);
    expect(kept.length).toBeLessThan(coast.length);
    for (const point of coast) {
      const off = kept.slice(1).map((to, index) => offStretch(point, kept[index] ?? to, to));
      expect(Math.min(...off)).toBeLessThanOrEqual(0.5);
    }
  });
});

describe('OutlineContext', () => {
  const square = (context: OutlineContext, side: number): void => {
    context.moveTo(1, 1);
    context.lineTo(1 + side, 1);
    context.lineTo(1 + side, 1 + side / 2);
    context.closePath();
  };

  it('writes closed areas and open lines to one decimal', () => {
    const context = new OutlineContext();
    square(context, 10.04);
    context.moveTo(0, 0.26);
    context.lineTo(3, 3);
    expect(context.path(0)).toBe('M1,1L11,1L11,6ZM0,0.3L3,3');
  });

  it('leaves out islands that would be specks, and starts anew', () => {
    const context = new OutlineContext();
    square(context, 0.9);
    expect(context.path(0.5)).toBe('');
    expect(context.path(0.2)).not.toBe('');
    context.beginPath();
    expect(context.path(0)).toBe('');
  });
});
