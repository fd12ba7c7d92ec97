/** A transformation as PDF writes it: `a b c d e f`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Leaves everything where it is. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** Reads six operands; what is missing is 0. */
export function matrixOf(operands: readonly string[]): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = operands.map(Number);
  return [a, b, c, d, e, f];
}

/** Follows the transformation that holds at each place of a content stream. */
export class MatrixStack {
  #current: Matrix;
  readonly #saved: Matrix[] = [];

  constructor(start: Matrix = identity) {
    this.#current = start;
  }

  get current(): Matrix {
    return this.#current;
  }

  read(operation: { readonly operator: string; readonly operands: readonly string[] }): void {
    const { operator } = operation;
    if (operator === 'q') this.#saved.push(this.#current);
    if (operator === 'Q') this.#current = this.#saved.pop() ?? this.#current;
    if (operator === 'cm') this.#current = times(matrixOf(operation.operands), this.#current);
  }
}
