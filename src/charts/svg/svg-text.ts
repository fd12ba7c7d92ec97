/**
 * One line of canvas text as an SVG `<text>`: same place, same width, selectable. Its font stands in `data-font`, for whoever
 * puts the drawing on a page: a policy of the page may forbid style attributes in markup.
 */
import { type Attributes, decimal, element, escaped } from './svg-markup.ts';
import { onlyMoves, transformed } from './svg-matrix.ts';
import type { DrawingProperties, DrawingState } from './svg-state.ts';

/** The part of a real canvas context that tells how wide and high text is. */
export type TextMeasure = Pick<CanvasRenderingContext2D, 'font' | 'textBaseline' | 'measureText'>;

/** What a line of text says and where, as `fillText` takes it. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Width the line is squeezed into when it is wider. */
  readonly maxWidth?: number | undefined;
}

/** Measures text in the font and to the baseline of a state. */
export function measured(measure: TextMeasure, properties: DrawingProperties, text: string): TextMetrics {
  measure.font = properties.font;
  measure.textBaseline = properties.textBaseline;
  return measure.measureText(text);
}

/**
 * How far below the state's baseline the letters' own (alphabetic) baseline lies, in pixels.
 * SVG's dominant-baseline is not drawn alike by browsers and printers; a number is.
 */
function baselineShift(measure: TextMeasure, properties: DrawingProperties, text: string): number {
  if (properties.textBaseline === 'alphabetic') return 0;
  const here = measured(measure, properties, text).actualBoundingBoxAscent;
  return (
    measured(measure, { ...properties, textBaseline: 'alphabetic' }, text).actualBoundingBoxAscent - here
  );
}

const anchors: Readonly<Record<CanvasTextAlign, string | undefined>> = {
  left: undefined,
  start: undefined,
  center: 'middle',
  right: 'end',
  end: 'end',
};

/** The `<text>` for a line, painted as `paint` says. */
export function textElement(
  measure: TextMeasure,
  state: DrawingState,
  line: TextLine,
  paint: Attributes,
): string {
  const { properties, matrix } = state;
  const width = measured(measure, properties, line.text).width;
  const squeezed = line.maxWidth !== undefined && width > line.maxWidth;
  const y = line.y + baselineShift(measure, properties, line.text);
  const [left, top] = onlyMoves(matrix) ? transformed(matrix, line.x, y) : [line.x, y];
  const attributes: Attributes = {
    x: left,
    y: top,
    transform: onlyMoves(matrix) ? undefined : `matrix(${matrix.map(decimal).join(' ')})`,
    'text-anchor': anchors[properties.textAlign],
    textLength: squeezed ? line.maxWidth : undefined,
    lengthAdjust: squeezed ? 'spacingAndGlyphs' : undefined,
    'data-font': properties.font,
  };
  // As canvas does: breaks and tabs are drawn as spaces.
  const text = line.text.replaceAll(/[\t\n\f\r]/g, ' ');
  return element('text', { ...attributes, ...paint }, escaped(text));
}
