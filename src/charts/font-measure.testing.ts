/** For tests: text measured with the charts' own font files, without a browser. */
import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';
import type { TextMeasure } from './svg/svg-text.ts';

const { resolve } = createRequire(import.meta.url);
const faces = new Map<string, Font>();

/** The families charts are set in, and the packages that ship them. */
const packages = { 'Archivo Narrow': 'archivo-narrow', 'IBM Plex Mono': 'ibm-plex-mono' } as const;

/** A family charts are set in. */
export type ChartFamily = keyof typeof packages;

/** The shipped cut of a family in a weight. */
export function chartFace(weight: string, family: ChartFamily = 'Archivo Narrow'): Font {
  const name = packages[family];
  const known = faces.get(`${name} ${weight}`);
  if (known) return known;
  const opened = openSync(resolve(`@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`));
  if (!('glyphForCodePoint' in opened)) throw new Error('The font file is a collection.');
  faces.set(`${name} ${weight}`, opened);
  return opened;
}

/** Weight, size and family of a canvas font: `600 20px 'Archivo Narrow', …`. */
export function readFont(font: string): {
  readonly weight: string;
  readonly size: number;
  readonly family: ChartFamily;
} {
  const [, weight = '', size = '', family = 'Archivo Narrow'] =
    /(\d{3}) ([\d.]+)px '(Archivo Narrow|IBM Plex Mono)'/.exec(font) ?? [];
  return { weight, size: Number(size), family: family as ChartFamily };
}

/** Width of a line of text in CSS pixels. Throws for a font the charts are not set in. */
export function textWidth(font: string, text: string): number {
  const { weight, size, family } = readFont(font);
  if (!weight) throw new Error(`No chart text may be set in "${font}".`);
  const face = chartFace(weight, family);
  return (face.layout(text).advanceWidth / face.unitsPerEm) * size;
}

/** A stand-in for the canvas context that measures text. */
export function fontMeasure(): TextMeasure {
  return {
    font: '10px sans-serif',
    textBaseline: 'alphabetic',
    measureText(text: string): TextMetrics {
      const { weight, size } = readFont(this.font);
      // Chart.js also measures axes it does not draw, in its own default font.
      const width = weight ? textWidth(this.font, text) : text.length * 6;
      const shift = this.textBaseline === 'middle' ? 0.33 * size : 0;
      return { width, actualBoundingBoxAscent: 0.7 * size - shift } as TextMetrics;
    },
  };
}
