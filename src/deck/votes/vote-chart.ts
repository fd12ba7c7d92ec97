import { configureVoteBars } from '../../charts/vote-bars.ts';
import { type Ground, palettes } from '../../theme/tokens.ts';
import { CanvasChart } from '../charts/canvas-chart.ts';
import { prefersStillness } from '../page/stillness.ts';
import { type DecisionHost, isChosenShown } from './decision-host.ts';
import { earlierCounts } from './decision-rows.ts';
import { counts, type Votes } from './votes.ts';

/** The bars beside a decision's rows. */
export class VoteChart {
  readonly #host: DecisionHost;
  readonly #canvas: CanvasChart;
  readonly #ground: Ground;

  constructor(host: DecisionHost, ratio: number) {
    this.#host = host;
    this.#canvas = new CanvasChart(host.picture, ratio);
    this.#ground = host.element.closest<HTMLElement>('[data-ground]')?.dataset['ground'] as Ground;
  }

  /** Draws the votes; the bars grow where `moving`, and the person at the screen did not ask for stillness. */
  show(votes: Votes, moving: boolean): void {
    const { clientWidth: width, clientHeight: height } = this.#host.picture;
    if (width === 0 || height === 0) return;
    const { name, rows, chosen } = this.#host;
    const earlier = earlierCounts(this.#host, votes);
    const animated = moving && !prefersStillness();
    const bars = {
      counts: counts(votes, name, rows.length),
      ...(earlier && { earlier }),
      ...(chosen !== null && isChosenShown(this.#host) && { chosen: chosen - 1 }),
    };
    const look = { palette: palettes[this.#ground ?? 'paper'], width, height, animated };
    this.#canvas.draw(configureVoteBars(bars, look), look, animated);
  }

  sharpen(ratio: number): void {
    this.#canvas.sharpen(ratio);
  }
}
