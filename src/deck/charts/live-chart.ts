import type { ChartDefinition } from '../../charts/chart.ts';
import { prefersStillness } from '../page/stillness.ts';
import { CanvasChart } from './canvas-chart.ts';
import { type ChartHost, type ChartList, readChartHost } from './chart-host.ts';

/** The picture in words as far as it has come: the end of the argument is not told before it is seen. */
function wordsAt(step: number, { steps, summary }: ChartDefinition): string {
  if (step >= steps.length - 1) return summary;
  return steps
    .slice(0, step + 1)
    .map(({ says }) => says)
    .join(' ');
}

/** One chart of the talk on screen, at a step of its argument. */
export class LiveChart {
  readonly #host: ChartHost;
  readonly #element: HTMLElement;
  readonly #canvas: CanvasChart;
  #step = -1;

  constructor(element: HTMLElement, charts: ChartList, ratio: number) {
    this.#element = element;
    this.#host = readChartHost(element, charts);
    this.#canvas = new CanvasChart(this.#host.picture, ratio);
  }

  /** Shows a step: moves there when it is the next one, stands there at once when it is any other. */
  show(step: number): void {
    if (step === this.#step) return;
    const forward = this.#step >= 0 && step === this.#step + 1;
    const look = this.#host.look(forward && !prefersStillness());
    if (look.width === 0) return;
    this.#canvas.draw(this.#host.definition.configure(step, look), look, look.animated);
    this.#host.picture.setAttribute('aria-label', wordsAt(step, this.#host.definition));
    this.#step = step;
    this.#element.dataset['drawn'] = String(step);
  }

  /** Redraws for another scale of the deck or another screen. */
  sharpen(ratio: number): void {
    this.#canvas.sharpen(ratio);
  }

  /** Ends the chart, whose slide is far away: a canvas holds megabytes. */
  end(): void {
    this.#canvas.end();
    this.#host.picture.setAttribute('aria-label', this.#host.definition.summary);
    delete this.#element.dataset['drawn'];
  }
}
