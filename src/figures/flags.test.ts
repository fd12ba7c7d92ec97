import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raiseFlags } from './flags.ts';
import { overlap } from './reading.ts';

const [base, gap] = [30, 12];

describe('raiseFlags', () => {
  it('leaves labels that have room at the base', () => {
    expect(
      raiseFlags(
        [
          { x: 0, width: 100, height: 40 },
          { x: 200, width: 100, height: 40 },
        ],
        base,
        gap,
      ),
    ).toEqual([30, 30]);
  });

  it('raises a label over the one it would run into, in the order given', () => {
    expect(
      raiseFlags(
        [
          { x: 0, width: 250, height: 40 },
          { x: 200, width: 100, height: 50 },
        ],
        base,
        gap,
      ),
    ).toEqual([30 + 50 + 12, 30]);
  });

  it('keeps all labels clear of each other and of later poles', () => {
    const flag = fc.record({
      x: fc.integer({ min: 0, max: 1000 }),
      width: fc.integer({ min: 20, max: 400 }),
      height: fc.integer({ min: 20, max: 90 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(flag, { minLength: 2, maxLength: 9, selector: ({ x }) => x }), (flags) => {
        const rises = raiseFlags(flags, base, gap);
        const boxes = flags.map((one, index) => ({ ...one, y: rises[index] ?? Number.NaN }));
        return boxes.every((box, index) =>
          boxes.every((other, otherIndex) => {
            const pole = { x: other.x, y: 0, width: 1, height: other.y + other.height };
            return index === otherIndex || (!overlap(box, other) && (other.x < box.x || !overlap(box, pole)));
          }),
        );
      }),
      { numRuns: 200 },
    );
  });
});
