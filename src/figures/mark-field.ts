/** Fields of marks: one mark for each thing counted, in rows of a fixed length. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { TextRole } from './block.ts';
import { type Point, round } from './svg.ts';

/** How a field's marks stand, CSS pixels. */
export interface MarkField {
  /** Marks beside one another before the next row. */
  readonly columns: number;
  /** From one mark's corner to the next one's, across and down. */
  readonly pitch: Point;
  readonly mark: { readonly width: number; readonly height: number };
}

/** The room `count` marks take. */
export function sizeOfField({ columns, pitch, mark }: MarkField, count: number): MarkField['mark'] {
  return {
    width: (Math.min(columns, count) - 1) * pitch.x + mark.width,
    height: (Math.ceil(count / columns) - 1) * pitch.y + mark.height,
  };
}

/** `count` marks, row by row from the left top corner, as one path. */
export function drawField(
  { columns, pitch, mark }: MarkField,
  count: number,
  corner: Point,
  role: TextRole,
): Element {
  const marks = Array.from({ length: count }, (_, index) => {
    const x = round(corner.x + (index % columns) * pitch.x);
    const y = round(corner.y + Math.floor(index / columns) * pitch.y);
    return `M${x} ${y}h${mark.width}v${mark.height}h-${mark.width}z`;
  });
  return s('path', { className: [`fill-${role}`], d: marks.join('') });
}
