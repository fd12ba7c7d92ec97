/** What the other tools' pages run for a chart: plain Chart.js, from the packages. */
import { plainCharts } from '../generated-charts.ts';

/** A canvas in a box of fixed size. */
export const canvasHtml = (chart: number): string =>
  `<div style="position: relative; width: 900px; height: 420px"><canvas data-chart="${chart}"></canvas></div>`;

/** Defines `drawCharts(root)`, which draws what is in `root` and not yet drawn; `Chart` has to be there. */
export const drawChartsScript = `const charts = ${plainCharts};
function drawCharts(root) {
  for (const canvas of root.querySelectorAll('canvas[data-chart]:not([data-drawn])')) {
    canvas.dataset.drawn = '';
    new Chart(canvas, charts[canvas.dataset.chart]);
  }
}
`;

/** Chart.js as one file for a script tag, in its package. */
export const chartScriptPath = 'node_modules/chart.js/dist/chart.umd.min.js';
