/** Chart.js run on a recording context: a configuration becomes SVG markup, in a browser or without one. */
import { BasicPlatform, type ChartConfiguration, type ChartDataset, type ChartItem } from 'chart.js';
import { Chart } from '../register.ts';
import { SvgContext } from './svg-context.ts';
import type { TextMeasure } from './svg-text.ts';

/** A picture's size in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Chart.js draws a line without segments through Path2D, which no recorder can read (chart.js 4.6, element.line). */
function withoutPath2D(dataset: ChartDataset): ChartDataset {
  return { segment: {}, ...dataset } as ChartDataset;
}

function stillConfiguration(config: ChartConfiguration): ChartConfiguration {
  return {
    ...config,
    data: { ...config.data, datasets: config.data.datasets.map(withoutPath2D) },
    options: { ...config.options, animation: false, responsive: false, devicePixelRatio: 1, events: [] },
    platform: BasicPlatform,
  };
}

/**
 * The children of the `<svg>` for a chart. Every id starts with `idPrefix`.
 * Throws when the chart uses something of the canvas that SvgContext does not support.
 */
export function recordChart(
  config: ChartConfiguration,
  size: PictureSize,
  measure: TextMeasure,
  idPrefix: string,
): string {
  const context = new SvgContext(size, measure, idPrefix);
  const chart = new Chart(context.canvas as unknown as ChartItem, stillConfiguration(config));
  const markup = context.markup();
  chart.destroy();
  return markup;
}
