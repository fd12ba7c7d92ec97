/** The talk's charts, fetched when the first is drawn; while they are being written, as they were saved last. */

import { tellChartsChanged } from '../dev/slides-changed.ts';
import { loadAgain, loadedOnce } from '../lost/again.ts';
import type { ChartList } from './chart-host.ts';

/** What the audience is told where they do not come. */
export const theCharts = 'the charts';

const fetchOnce = loadedOnce(
  async (): Promise<ChartList> =>
    (await loadAgain(theCharts, () => import('../../talk/charts/index.ts'))).charts,
);
let saved: ChartList | undefined;

/** The charts by name, fetched once. Rejects where they do not come, and asks again the next time. */
export const loadCharts = async (): Promise<ChartList> => saved ?? fetchOnce();

if (import.meta.hot) {
  import.meta.hot.accept('../../talk/charts/index.ts', (module) => {
    // Saved with a mistake: the charts stay as they were.
    if (!module) return;
    saved = module['charts'] as ChartList;
    tellChartsChanged();
  });
}
