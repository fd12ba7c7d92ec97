/** The current path of a drawing context, written down as SVG path commands in pixels of the whole picture. */
import { decimal } from './svg-markup.ts';
import { type Matrix, transformed } from './svg-matrix.ts';

/** An elliptical arc as canvas gives it: angles in radians, clockwise unless `anticlockwise`. */
export interface Arc {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
  readonly rotation: number;
  readonly start: number;
  readonly end: number;
  readonly anticlockwise: boolean;
}

const fullTurn = 2 * Math.PI;

/** How far an arc goes round, 0 to a full turn, in its own direction. */
function sweepOf(arc: Arc): number {
  const difference = arc.anticlockwise ? arc.start - arc.end : arc.end - arc.start;
  if (difference >= fullTurn) return fullTurn;
  return ((difference % fullTurn) + fullTurn) % fullTurn;
}

/** A point from the arc's middle: `along` its first radius and `across` it, in parts of the two. */
function pointAt(arc: Arc, along: number, across: number): [number, number] {
  const [x, y] = [arc.radiusX * along, arc.radiusY * across];
  const cos = Math.cos(arc.rotation);
  const sin = Math.sin(arc.rotation);
  return [arc.x + x * cos - y * sin, arc.y + x * sin + y * cos];
}

const pointOn = (arc: Arc, angle: number): [number, number] => pointAt(arc, Math.cos(angle), Math.sin(angle));

/** Where the tangent at `angle` is after `length` radii. */
const pointOnTangent = (arc: Arc, angle: number, length: number): [number, number] =>
  pointAt(arc, Math.cos(angle) - length * Math.sin(angle), Math.sin(angle) + length * Math.cos(angle));

/**
 * A path as canvas builds it. Points are transformed when they are added, as on a canvas, so that a later
 * change of the transform does not move them. Calls with a number that is not finite are ignored, as there.
 */
export class SvgPath {
  readonly #commands: string[] = [];

  get isEmpty(): boolean {
    return this.#commands.length === 0;
  }

  /** The `d` attribute. */
  toString(): string {
    return this.#commands.join('');
  }

  /** `M`, `L`, `Q` or `C` with its points, two numbers each. */
  add(command: 'M' | 'L' | 'Q' | 'C', matrix: Matrix, points: readonly number[]): void {
    if (!points.every(Number.isFinite)) return;
    if (this.isEmpty && command !== 'M') this.#write('M', matrix, points.slice(0, 2));
    if (!this.isEmpty || command === 'M') this.#write(command, matrix, points);
  }

  close(): void {
    if (!this.isEmpty) this.#commands.push('Z');
  }

  rect(matrix: Matrix, x: number, y: number, width: number, height: number): void {
    if (![x, y, width, height].every(Number.isFinite)) return;
    this.add('M', matrix, [x, y]);
    this.add('L', matrix, [x + width, y]);
    this.add('L', matrix, [x + width, y + height]);
    this.add('L', matrix, [x, y + height]);
    this.close();
  }

  /** Throws for a negative radius, as canvas does. */
  arc(matrix: Matrix, arc: Arc): void {
    const numbers = [arc.x, arc.y, arc.radiusX, arc.radiusY, arc.rotation, arc.start, arc.end];
    if (!numbers.every(Number.isFinite)) return;
    if (arc.radiusX < 0 || arc.radiusY < 0) throw new RangeError('The radius of an arc is negative.');
    this.add(this.isEmpty ? 'M' : 'L', matrix, pointOn(arc, arc.start));
    const sweep = sweepOf(arc);
    if (sweep === 0 || arc.radiusX === 0 || arc.radiusY === 0) return;
    // A curve for each quarter is off by 0.03% of the radius at most. Chromium prints an arc as many curves instead (156).
    const parts = Math.ceil(sweep / (fullTurn / 4) - 1e-9);
    const step = ((arc.anticlockwise ? -1 : 1) * sweep) / parts;
    for (let part = 0; part < parts; part += 1) this.#curve(matrix, arc, arc.start + step * part, step);
  }

  #curve(matrix: Matrix, arc: Arc, start: number, step: number): void {
    const length = (4 / 3) * Math.tan(step / 4);
    const end = start + step;
    const handles = [...pointOnTangent(arc, start, length), ...pointOnTangent(arc, end, -length)];
    this.#write('C', matrix, [...handles, ...pointOn(arc, end)]);
  }

  #write(command: string, matrix: Matrix, points: readonly number[]): void {
    const written: string[] = [];
    for (let index = 0; index + 1 < points.length; index += 2) {
      const [x, y] = transformed(matrix, points[index] ?? 0, points[index + 1] ?? 0);
      written.push(decimal(x), decimal(y));
    }
    this.#commands.push(command + written.join(' '));
  }
}
