import type { ChartConfiguration } from 'chart.js';
import { Chart } from '../charts/register.ts';
import { type ChartHost, type ChartList, readChartHost } from './chart-host.ts';
import { prefersStillness } from './stillness.ts';

/**
 * One chart on screen. Its canvas has a fixed size in the slide's pixels (`responsive` would grow it for ever
 * or make it 0 x 0 on a hidden slide) and as many device pixels as the deck's scale needs.
 */
export class LiveChart {
  readonly #host: ChartHost;
  readonly #element: HTMLElement;
  #chart: Chart | undefined;
  #step = -1;
  #ratio: number;

  constructor(element: HTMLElement, charts: ChartList, ratio: number) {
    this.#element = element;
    this.#host = readChartHost(element, charts);
    this.#ratio = ratio;
  }

  /** Shows a step: moves there when it is the next one, stands there at once when it is any other. */
  show(step: number): void {
    if (step === this.#step) return;
    const forward = this.#chart !== undefined && step === this.#step + 1;
    const look = this.#host.look(forward && !prefersStillness());
    if (look.width === 0) return;
    const config = this.#fixed(this.#host.definition.configure(step, look));
    if (this.#chart) this.#move(this.#chart, config, look.animated);
    else this.#chart = new Chart(this.#canvas(look.width, look.height), config);
    this.#step = step;
    this.#element.dataset['drawn'] = String(step);
  }

  /** Redraws for another scale of the deck or another screen. */
  sharpen(ratio: number): void {
    if (ratio === this.#ratio) return;
    this.#ratio = ratio;
    if (!this.#chart) return;
    const { width, height } = this.#chart;
    this.#chart.options.devicePixelRatio = ratio;
    this.#chart.resize(width, height);
  }

  #canvas(width: number, height: number): HTMLCanvasElement {
    const canvas = document.createElement('canvas');
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    canvas.width = width;
    canvas.height = height;
    this.#host.picture.replaceChildren(canvas);
    return canvas;
  }

  #fixed(config: ChartConfiguration): ChartConfiguration {
    return {
      ...config,
      options: { ...config.options, responsive: false, events: [], devicePixelRatio: this.#ratio },
    };
  }

  #move(chart: Chart, config: ChartConfiguration, animated: boolean): void {
    chart.data.labels = config.data.labels ?? [];
    config.data.datasets.forEach((next, index) => {
      const standing = chart.data.datasets[index];
      if (standing) Object.assign(standing, next);
    });
    chart.options = config.options ?? {};
    chart.update(animated ? undefined : 'none');
  }
}
