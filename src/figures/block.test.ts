import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { boxOf, drawBlock, setBlock } from './block.ts';
import { linesOf, overlap, readDrawing } from './reading.ts';
import { textWidth } from './text.ts';

const block = setBlock(
  [
    { text: 'Bay of Pigs', style: 'label-strong', size: 28, role: 'turn' },
    { text: 'About 1,400 exiles & the CIA', style: 'note', above: 6 },
  ],
  180,
);

describe('setBlock', () => {
  it('is as wide as its widest line and as high as its lines and spaces', () => {
    expect(block.lines.map(({ text }) => text)).toEqual(['Bay of Pigs', 'About 1,400', 'exiles & the CIA']);
    expect(block.width).toBeCloseTo(textWidth('exiles & the CIA', 'note'), 6);
    expect(block.height).toBeCloseTo(1.2 * 28 + 6 + 2 * 1.2 * 20, 6);
  });

  it('is empty of nothing', () => {
    expect(setBlock([], 100)).toEqual({ lines: [], width: 0, height: 0 });
  });
});

describe('drawBlock', () => {
  it('stays inside the box that boxOf gives, whatever it is anchored by', () => {
    for (const anchor of ['start', 'middle', 'end'] as const) {
      const box = boxOf(block, { x: 300, y: 40 }, anchor);
      const lines = linesOf(
        readDrawing(toHtml(drawBlock(block, { x: 300, y: 40 }, anchor), { space: 'svg' })),
      );
      expect(lines).toHaveLength(3);
      for (const line of lines) {
        expect(line.x).toBeGreaterThanOrEqual(box.x - 0.01);
        expect(line.x + line.width).toBeLessThanOrEqual(box.x + box.width + 0.01);
        expect(line.y).toBeGreaterThanOrEqual(box.y - 0.01);
        expect(line.y + line.height).toBeLessThanOrEqual(box.y + box.height + 0.01);
      }
    }
  });

  it('sets its lines clear of one another', () => {
    const [first, second] = linesOf(readDrawing(toHtml(drawBlock(block, { x: 0, y: 0 }), { space: 'svg' })));
    expect(first && second && overlap(first, second)).toBe(false);
  });

  it('writes class and colour, escaped text, and a size only where it is not the style’s own', () => {
    const svg = toHtml(drawBlock(block, { x: 0, y: 0 }), { space: 'svg' });
    expect(svg).toContain('class="label-strong turn"');
    expect(svg).toContain('exiles &#x26; the CIA');
    expect(svg.match(/ font-size="28"/g)).toHaveLength(1);
    expect(svg.match(/font-size/g)).toHaveLength(1);
  });
});
