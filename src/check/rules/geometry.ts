/** Rectangles of a slide. */
import { slideSize } from '../../theme/tokens.ts';
import type { Box } from '../facts.ts';

/** The slide itself. */
export const slideBox: Box = { left: 0, top: 0, right: slideSize.width, bottom: slideSize.height };

/** How far two boxes reach into each other, across and down; not above zero where they do not. */
export const common = (one: Box, other: Box): { readonly across: number; readonly down: number } => ({
  across: Math.min(one.right, other.right) - Math.max(one.left, other.left),
  down: Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
});

/** Boxes that reach into each other by less than this, in slide pixels, are seen as touching. */
const seen = 2;

/** Whether two boxes lie over each other by so much that it is seen. */
export function overlap(one: Box, other: Box): boolean {
  const { across, down } = common(one, other);
  return across > seen && down > seen;
}
