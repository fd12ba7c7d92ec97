/** The talk's charts, fetched when the first is drawn; while they are being written, as they were saved last. */
import type { ChartList } from './chart-host.ts';
import { tellChartsChanged } from './hot/slides-changed.ts';

let fetched: Promise<ChartList> | undefined;

/** The charts by name, fetched once. */
export function loadCharts(): Promise<ChartList> {
  fetched ??= import('../charts/index.ts').then(({ charts }) => charts);
  return fetched;
}

if (import.meta.hot) {
  import.meta.hot.accept('../charts/index.ts', (saved) => {
    // Saved with a mistake: the charts stay as they were.
    if (!saved) return;
    fetched = Promise.resolve(saved['charts'] as ChartList);
    tellChartsChanged();
  });
}
