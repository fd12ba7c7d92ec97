/** The current path of a drawing context, written down as SVG path commands in pixels of the whole picture. */
import { decimal } from './svg-markup.ts';
import { angleOf, type Matrix, scaleOf, transformed } from './svg-matrix.ts';

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

function pointOn(arc: Arc, angle: number): readonly [number, number] {
  const along = arc.radiusX * Math.cos(angle);
  const across = arc.radiusY * Math.sin(angle);
  const cos = Math.cos(arc.rotation);
  const sin = Math.sin(arc.rotation);
  return [arc.x + along * cos - across * sin, arc.y + along * sin + across * cos];
}

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
    // SVG cannot draw a full turn in one arc and needs a flag over half a turn: thirds avoid both.
    const parts = Math.ceil(sweep / (fullTurn / 3));
    const direction = arc.anticlockwise ? -1 : 1;
    for (let part = 1; part <= parts; part += 1) {
      this.#arcTo(matrix, arc, arc.start + (direction * sweep * part) / parts);
    }
  }

  #arcTo(matrix: Matrix, arc: Arc, angle: number): void {
    const scale = scaleOf(matrix);
    const turn = ((arc.rotation + angleOf(matrix)) * 180) / Math.PI;
    const [x, y] = transformed(matrix, ...pointOn(arc, angle));
    const numbers = [arc.radiusX * scale, arc.radiusY * scale, turn].map(decimal).join(' ');
    this.#commands.push(`A${numbers} 0 ${arc.anticlockwise ? 0 : 1} ${decimal(x)} ${decimal(y)}`);
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
