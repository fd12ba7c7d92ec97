/** Outlines of land as SVG paths that hold no more points than the drawing shows. */
import type { GeoContext } from 'd3-geo';
import { type Point, round } from './svg.ts';

interface Stroke {
  readonly points: Point[];
  closed: boolean;
}

/** Distance of a point from the straight line between two others; from the first where they coincide. */
function offLine({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - from.x, y - from.y);
  return Math.abs(dx * (y - from.y) - dy * (x - from.x)) / length;
}

/** The line without the points that lie within `tolerance` of it (Douglas and Peucker). Ends stay. */
export function thin(points: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 3 || !first || !last) return [...points];
  const off = points.map((point) => offLine(point, first, last));
  const farthest = off.reduce((best, distance, index) => (distance > (off[best] ?? 0) ? index : best), 0);
  if ((off[farthest] ?? 0) <= tolerance) return [first, last];
  return [
    ...thin(points.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...thin(points.slice(farthest), tolerance),
  ];
}

/** Neither as wide nor as high as two tolerances: an island that would be a speck. */
function speck(points: readonly Point[], tolerance: number): boolean {
  const across = (read: (point: Point) => number): number =>
    Math.max(...points.map(read)) - Math.min(...points.map(read));
  return across(({ x }) => x) < 2 * tolerance && across(({ y }) => y) < 2 * tolerance;
}

const written = ({ x, y }: Point): string => `${round(x)},${round(y)}`;

/** Draws like a canvas for d3's `geoPath` and gives a path back: points within `tolerance` CSS pixels of it are left out. */
export class OutlineContext implements GeoContext {
  readonly #strokes: Stroke[] = [];

  beginPath(): void {
    this.#strokes.length = 0;
  }

  moveTo(x: number, y: number): void {
    this.#strokes.push({ points: [{ x, y }], closed: false });
  }

  lineTo(x: number, y: number): void {
    this.#strokes.at(-1)?.points.push({ x, y });
  }

  closePath(): void {
    const stroke = this.#strokes.at(-1);
    if (stroke) stroke.closed = true;
  }

  /** Points alone have no outline. */
  arc(): void {}

  /** The path so far, with lengths to one decimal. */
  path(tolerance: number): string {
    return this.#strokes
      .filter(({ points, closed }) => !closed || !speck(points, tolerance))
      .map(({ points, closed }) => {
        const kept = thin(points, tolerance).map(written);
        return `M${kept.join('L')}${closed ? 'Z' : ''}`;
      })
      .join('');
  }
}
