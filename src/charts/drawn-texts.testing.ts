/** For tests: the lines of text of a recorded chart, with the boxes they fill. */
import type { ChartConfiguration } from 'chart.js';
import { palettes } from '../theme/tokens.ts';
import type { ChartDefinition, ChartLook } from './chart.ts';
import { type ChartFamily, fontMeasure, readFont, textWidth } from './font-measure.testing.ts';
import { type PictureSize, recordChart } from './svg/record-chart.ts';

/** A line of text and its box in CSS pixels. */
export interface DrawnText {
  readonly text: string;
  readonly fontSize: number;
  readonly weight: string;
  readonly family: ChartFamily;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** How much narrower than its letters it is drawn, in CSS pixels. */
  readonly squeezed: number;
}

/** The two sizes a chart must stand in: under a headline of two lines, and of one. */
export const pictureSizes: readonly PictureSize[] = [
  { width: 1136, height: 430 },
  { width: 1136, height: 480 },
];

/** A still look on paper. */
export function paperLook({ width, height }: PictureSize, animated = false): ChartLook {
  return { palette: palettes.paper, width, height, animated };
}

/** A chart's configuration at a step, still, on paper. */
export function stillStep(chart: ChartDefinition, step: number, size: PictureSize): ChartConfiguration {
  return chart.configure(step, paperLook(size));
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

function readText(attributes: string, content: string): DrawnText {
  const read = (name: string): string =>
    new RegExp(`(?<![\\w-])${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const font = unescaped(read('data-font'));
  const text = unescaped(content);
  const { weight, size, family } = readFont(font);
  const width = textWidth(font, text);
  const anchor = read('text-anchor');
  const left = Number(read('x')) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const baseline = Number(read('y'));
  const squeezed = read('textLength') === '' ? 0 : width - Number(read('textLength'));
  // Heights of figures and capitals above the baseline and of letters below it, as parts of the size.
  return {
    text,
    fontSize: size,
    weight,
    family,
    left,
    right: left + width,
    top: baseline - 0.7 * size,
    bottom: baseline + 0.18 * size,
    squeezed,
  };
}

/** Every line of text a chart draws at a step. */
export function drawnTexts(chart: ChartDefinition, step: number, size: PictureSize): DrawnText[] {
  const markup = recordChart(stillStep(chart, step, size), size, fontMeasure(), 'test');
  return [...markup.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', content = '']) =>
    readText(attributes, content),
  );
}
