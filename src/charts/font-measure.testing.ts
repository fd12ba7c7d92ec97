/** For tests: text measured with the charts' own font files, without a browser. */
import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';
import type { TextMeasure } from './svg-text.ts';

const { resolve } = createRequire(import.meta.url);
const faces = new Map<string, Font>();

/** The shipped cut of Archivo Narrow in a weight. */
export function chartFace(weight: string): Font {
  const known = faces.get(weight);
  if (known) return known;
  const opened = openSync(
    resolve(`@fontsource/archivo-narrow/files/archivo-narrow-latin-${weight}-normal.woff2`),
  );
  if (!('glyphForCodePoint' in opened)) throw new Error('The font file is a collection.');
  faces.set(weight, opened);
  return opened;
}

/** Weight and size of a canvas font: `600 20px 'Archivo Narrow', …`. */
export function weightAndSize(font: string): { readonly weight: string; readonly size: number } {
  const [, weight = '', size = ''] = /(\d{3}) ([\d.]+)px 'Archivo Narrow'/.exec(font) ?? [];
  return { weight, size: Number(size) };
}

/** Width of a line of text in CSS pixels. Throws for a font the charts are not set in. */
export function textWidth(font: string, text: string): number {
  const { weight, size } = weightAndSize(font);
  if (!weight) throw new Error(`No chart text may be set in "${font}".`);
  const face = chartFace(weight);
  return (face.layout(text).advanceWidth / face.unitsPerEm) * size;
}

/** A stand-in for the canvas context that measures text. */
export function fontMeasure(): TextMeasure {
  return {
    font: '10px sans-serif',
    textBaseline: 'alphabetic',
    measureText(text: string): TextMetrics {
      const { weight, size } = weightAndSize(this.font);
      // Chart.js also measures axes it does not draw, in its own default font.
      const width = weight ? textWidth(this.font, text) : text.length * 6;
      const shift = this.textBaseline === 'middle' ? 0.33 * size : 0;
      return { width, actualBoundingBoxAscent: 0.7 * size - shift } as TextMetrics;
    },
  };
}
