/** One decision on its slide: its rows at once, its bars as soon as Chart.js is there. */
import { drawnFaces } from '../charts/faces.ts';
import { loadAgain, loadedOnce } from '../lost/again.ts';
import type { DecisionHost } from './decision-host.ts';
import { prepareRows } from './decision-rows.ts';
import type { VoteChart } from './vote-chart.ts';
import { counts, type Votes } from './votes.ts';

/** Shows the counts of one decision. */
export interface DecisionView {
  readonly host: DecisionHost;
  /** Shows the votes in words and bars; the bars grow where `moving`. Settles when they are drawn. */
  show(votes: Votes, moving: boolean): Promise<void>;
  /** Redraws for another scale of the deck. */
  sharpen(): void;
}

async function loadVoteChart(): Promise<typeof VoteChart> {
  const [loaded] = await Promise.all([
    loadAgain('the bars of the votes', () => import('./vote-chart.ts')),
    drawnFaces(),
  ]);
  return loaded.VoteChart;
}

const fetchKit = loadedOnce(loadVoteChart);

/** Makes a decision countable. `countHand` is called for a click on a row, `ratio` whenever the bars need it. */
export function decisionView(
  host: DecisionHost,
  countHand: (option: number) => void,
  ratio: () => number,
): DecisionView {
  const write = prepareRows(host, countHand);
  let chart: VoteChart | undefined;
  let latest: Votes = {};
  return {
    host,
    async show(votes, moving) {
      latest = votes;
      write(votes);
      const stood = chart !== undefined;
      const Bars = await fetchKit().catch(() => null);
      if (!Bars) return;
      chart ??= new Bars(host, ratio());
      chart.show(latest, moving && stood);
      host.element.dataset['drawn'] = counts(latest, host.name, host.rows.length).join(' ');
    },
    sharpen: () => chart?.sharpen(ratio()),
  };
}
