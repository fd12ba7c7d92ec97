/** Drawings as trees: built with hastscript, written by hast-util-to-html, so that all text is escaped. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { visit } from 'unist-util-visit';

/** A place in the drawing: CSS pixels of the slide, from the drawing's left top corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One decimal: a tenth of a slide's pixel is below what a projector shows. */
export const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** A whole drawing as `<svg>`; its lengths are rounded to one decimal. The words for it stand outside, in the figure's summary. */
export function drawing(width: number, height: number, parts: readonly ElementContent[]): string {
  const svg = s('svg', { viewBox: `0 0 ${width} ${height}`, width, height, ariaHidden: 'true' }, ...parts);
  visit(svg, 'element', ({ properties }) => {
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value === 'number' && name !== 'opacity') properties[name] = round(value);
    }
  });
  return toHtml(svg, { space: 'svg' });
}

/** What belongs together; `look` holds for all of it where a part has none of its own, such as `{ opacity: 0.4 }`. */
export function group(
  parts: readonly ElementContent[],
  look: Readonly<Record<string, string | number>> = {},
): Element {
  return s('g', look, ...parts);
}

/** A part that comes at the slide's `index`-th step, counted from 1. */
export function step(index: number, parts: readonly ElementContent[]): Element {
  return s('g', { className: ['fragment'], dataFragmentIndex: String(index) }, ...parts);
}

/** A straight line; `classes` as the theme names them, such as `stroke-lines`. */
export function line(from: Point, to: Point, classes: string, width = 1): Element {
  return s('line', {
    className: [classes],
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    strokeWidth: width,
  });
}
