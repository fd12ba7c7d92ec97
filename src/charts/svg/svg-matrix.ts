/** The transforms a chart is drawn under: moves, turns and even scaling, as canvas keeps them. */

/** `[a b c d e f]` as in `setTransform`: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Leaves everything where it is. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` drawn inside `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Where a point stands once transformed. */
export function transformed(matrix: Matrix, x: number, y: number): readonly [number, number] {
  const [a, b, c, d, e, f] = matrix;
  return [a * x + c * y + e, b * x + d * y + f];
}

/** A turn by an angle in radians, clockwise on screen. */
export function rotation(angle: number): Matrix {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return [cos, sin, -sin, cos, 0, 0];
}

/**
 * How much larger a length becomes.
 * Throws when the matrix skews, mirrors or stretches: circles and line widths could not be kept then.
 */
export function scaleOf(matrix: Matrix): number {
  const [a, b, c, d] = matrix;
  const even = Math.abs(a - d) < 1e-6 && Math.abs(b + c) < 1e-6;
  if (!even) throw new Error('The SVG drawing supports only moves, turns and even scaling of the context.');
  return Math.hypot(a, b);
}

/** Whether the matrix only moves: text and shapes stand upright at their own size. */
export function onlyMoves(matrix: Matrix): boolean {
  return matrix[0] === 1 && matrix[1] === 0 && matrix[2] === 0 && matrix[3] === 1;
}
