import type { ChartConfiguration } from 'chart.js';
import { Chart } from '../../charts/register.ts';

/** A chart's size in CSS pixels of the 1280 x 720 slide. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A Chart.js picture in a box of the slide. Its canvas has a fixed size in the slide's pixels (`responsive` would
 * grow it for ever or make it 0 x 0 on a hidden slide) and as many device pixels as the deck's scale needs.
 */
export class CanvasChart {
  readonly #box: HTMLElement;
  #chart: Chart | undefined;
  #ratio: number;

  constructor(box: HTMLElement, ratio: number) {
    this.#box = box;
    this.#ratio = ratio;
  }

  /** Draws the configuration, moving there from the one before where `animated`. */
  draw(config: ChartConfiguration, size: ChartSize, animated: boolean): void {
    const fixed = this.#fixed(config);
    if (this.#chart?.data.datasets.length === config.data.datasets.length) {
      this.#move(this.#chart, fixed, animated);
      return;
    }
    this.#chart?.destroy();
    this.#chart = new Chart(this.#canvas(size), fixed);
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

  /** Gives its pixels back; it can be drawn anew. */
  end(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#box.replaceChildren();
  }

  #canvas({ width, height }: ChartSize): HTMLCanvasElement {
    const canvas = document.createElement('canvas');
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    canvas.width = width;
    canvas.height = height;
    // Its box has the words, or the rows beside it do.
    canvas.setAttribute('aria-hidden', 'true');
    this.#box.replaceChildren(canvas);
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
