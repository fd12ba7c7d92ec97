/** A chart as a vector drawing, for paper: the configuration the screen draws, with real text. Browser only. */
import type { ChartConfiguration } from 'chart.js';
import { type PictureSize, recordChart } from './record-chart.ts';
import { element } from './svg-markup.ts';

/** Canvas text knows nothing of the page's style: neither may this. */
const textAsOnCanvas = [
  'letter-spacing:normal',
  'word-spacing:normal',
  'text-transform:none',
  'font-kerning:auto',
  'font-feature-settings:normal',
  'white-space:pre',
  'direction:ltr',
].join(';');

let drawings = 0;

/** By script and not by style attributes in the markup, which the page's security policy does not let in. */
function setType(drawing: SVGSVGElement): void {
  drawing.style.cssText = textAsOnCanvas;
  for (const text of drawing.querySelectorAll<SVGTextElement>('text[data-font]')) {
    text.style.font = text.dataset['font'] ?? '';
    text.removeAttribute('data-font');
  }
}

/**
 * Draws a chart as SVG at a size in CSS pixels. `measure` is a canvas context of the page, whose fonts must be loaded.
 * Every id of the drawing starts with `idPrefix`, by default one not used before on this page.
 * The drawing is hidden from assistive technology: the element around it carries the words.
 * Throws when the chart uses something of the canvas that SvgContext does not support.
 */
export function drawChartAsSvg(
  config: ChartConfiguration,
  size: PictureSize,
  measure: CanvasRenderingContext2D,
  idPrefix = `chart-${++drawings}`,
): SVGSVGElement {
  const { width, height } = size;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'aria-hidden': 'true',
  };
  const markup = element('svg', attributes, recordChart(config, size, measure, idPrefix));
  const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  if (parsed.querySelector('parsererror')) throw new Error('The drawing of a chart is not well-formed XML.');
  const drawing = document.importNode(parsed, true) as Element as SVGSVGElement;
  setType(drawing);
  return drawing;
}
