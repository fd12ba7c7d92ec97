/** For tests in a browser: shows a chart as pixels or as vectors on an empty page, and compares two screenshots. */

import { charts } from '../talk/charts/index.ts';
import { palettes } from '../theme/tokens.ts';
import type { ChartDefinition } from './chart.ts';
import { Chart } from './register.ts';
import { drawChartAsSvg } from './svg/draw-as-svg.ts';
import type { PictureSize } from './svg/record-chart.ts';

/** How far two pictures are from each other. */
export interface PictureDifference {
  /** Mean difference of the largest of the three colours, as a part of the whole range. */
  readonly mean: number;
  /** Part of the pixels that differ by more than a quarter of the range. */
  readonly strong: number;
  /** Part of the pixels of the first picture that are not plain ground. */
  readonly drawn: number;
}

const byName: Readonly<Record<string, ChartDefinition>> = charts;
const named = (name: string): ChartDefinition => {
  const chart = byName[name];
  if (!chart) throw new Error(`No chart is named "${name}".`);
  return chart;
};

function asPixels(
  config: ReturnType<ChartDefinition['configure']>,
  { width, height }: PictureSize,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  canvas.style.display = 'block';
  new Chart(canvas, { ...config, options: { ...config.options, devicePixelRatio: 1 } });
  return canvas;
}

function asVectors(config: ReturnType<ChartDefinition['configure']>, size: PictureSize): SVGSVGElement {
  const measure = document.createElement('canvas').getContext('2d');
  if (!measure) throw new Error('This browser has no canvas.');
  const svg = drawChartAsSvg(config, size, measure);
  svg.style.display = 'block';
  return svg;
}

/** Puts a chart's step, by default the last, on the page, alone or after what is there. */
function show(name: string, size: PictureSize, how: 'pixels' | 'vectors', add: boolean, step?: number): void {
  const chart = named(name);
  const config = chart.configure(step ?? chart.steps.length - 1, {
    palette: palettes.paper,
    ...size,
    animated: false,
  });
  const picture = how === 'pixels' ? asPixels(config, size) : asVectors(config, size);
  if (!add) document.body.replaceChildren();
  document.body.append(picture);
}

let live: Chart | undefined;

/** Takes a standing chart to a step without movement, the way the deck does; the first call makes the chart. */
function moveTo(name: string, size: PictureSize, step: number): void {
  const config = named(name).configure(step, { palette: palettes.paper, ...size, animated: false });
  if (!live?.canvas?.isConnected) {
    show(name, size, 'pixels', false);
    const canvas = document.querySelector('canvas');
    live = canvas ? Chart.getChart(canvas) : undefined;
  }
  config.data.datasets.forEach((next, index) => {
    Object.assign(live?.data.datasets[index] ?? {}, next);
  });
  if (live) live.options = { ...config.options, devicePixelRatio: 1 };
  live?.update('none');
}

async function pixels(png: string): Promise<Uint8ClampedArray> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

/** The largest difference of red, green and blue between two pixels. */
function furthest(a: Uint8ClampedArray, b: Uint8ClampedArray, at: number, from = at): number {
  let most = 0;
  for (let colour = 0; colour < 3; colour += 1) {
    most = Math.max(most, Math.abs((a[at + colour] ?? 0) - (b[from + colour] ?? 0)));
  }
  return most;
}

async function compare(first: string, second: string): Promise<PictureDifference> {
  const [a, b] = await Promise.all([pixels(first), pixels(second)]);
  const count = a.length / 4;
  let sum = 0;
  let strong = 0;
  let drawn = 0;
  for (let at = 0; at < a.length; at += 4) {
    const difference = furthest(a, b, at);
    sum += difference;
    if (difference > 64) strong += 1;
    // The lower left corner is ground in every chart.
    if (furthest(a, a, at, a.length - 1136 * 4) > 64) drawn += 1;
  }
  return { mean: sum / count / 255, strong: strong / count, drawn: drawn / count };
}

const testPage = { show, moveTo, compare };
/** What tests may ask of the page. */
export type TestPage = typeof testPage;
Object.assign(globalThis, { testPage });
