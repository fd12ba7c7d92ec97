import { s } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { numberOf, readDrawing } from './reading.ts';
import { drawing, group, line, step } from './svg.ts';

describe('drawing', () => {
  it('rounds every number to one decimal and carries its size', () => {
    const [stroke, svg] = readDrawing(
      drawing(1280, 720, [line({ x: 1 / 3, y: 0.05 }, { x: 10, y: 2.26 }, 'stroke-ink', 1.25)]),
    );
    expect(stroke?.attributes).toMatchObject({
      x1: '0.3',
      y1: '0.1',
      x2: '10',
      y2: '2.3',
      'stroke-width': '1.3',
    });
    expect(svg?.attributes).toMatchObject({
      viewBox: '0 0 1280 720',
      width: '1280',
      height: '720',
      'aria-hidden': 'true',
    });
  });

  it('escapes what an author writes', () => {
    const svg = drawing(10, 10, [s('text', { className: ['label'] }, '5 < 6 & "so on"')]);
    expect(svg).not.toMatch(/5 < 6/);
    expect(readDrawing(svg)[0]?.text).toBe('5 < 6 & "so on"');
  });
});

describe('step', () => {
  it('is a fragment with its place in the order', () => {
    const elements = readDrawing(
      drawing(10, 10, [step(2, [line({ x: 0, y: 0 }, { x: 1, y: 1 }, 'stroke-us')])]),
    );
    expect(elements[0]?.step).toBe(2);
    expect(elements[1]?.attributes).toEqual({ class: 'fragment', 'data-fragment-index': '2' });
  });
});

describe('group', () => {
  it('says once how all its parts look', () => {
    const [, outer] = readDrawing(
      drawing(10, 10, [group([s('rect', { width: 1, height: 1 })], { opacity: 0.07 })]),
    );
    expect(outer && numberOf(outer, 'opacity')).toBe(0.07);
  });
});

describe('readDrawing', () => {
  it('refuses what is not well-formed', () => {
    expect(() => readDrawing('<svg><g></svg>')).toThrow();
    expect(() => readDrawing('<svg><text>5 < 6</text></svg>')).toThrow();
    expect(() => readDrawing('<svg>')).toThrow();
  });
});
