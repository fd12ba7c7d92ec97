import { stillCharts } from '../charts/still-charts.ts';
import { loadPaperKit, type PaperKit } from '../print/draw-charts.ts';
import type { Behaviour } from './behaviour.ts';

/** While the page prints: the paper's rules hold, reveal's own rules for print do not. */
const printClasses = ['paper', 'print-pdf', 'printing-show'] as const;

/** Where nothing draws the charts yet: their sentences and tables are printed. */
const inWords = 'charts-in-words';

/** Makes the show a page a slide; gives back how to undo it. */
function becomePaper(root: HTMLElement, kit: PaperKit | undefined): () => void {
  const { classList } = document.documentElement;
  const wasOverview = root.classList.contains('overview');
  root.classList.remove('overview');
  classList.add(...printClasses);
  classList.toggle(inWords, !kit);
  const showLiveCharts = kit && stillCharts(root, kit);
  return () => {
    showLiveCharts?.();
    classList.remove(...printClasses, inWords);
    root.classList.toggle('overview', wasOverview);
  };
}

/**
 * Prints the whole talk from the browser's own menu (Ctrl+P), a slide a page, as `npm run pdf` does but for the tags: those the
 * browser takes from the show. It gives a page no time before it prints, so the drawing kit is fetched ahead;
 * who prints before it is there gets the charts in words.
 */
export const printWholeTalk: Behaviour = ({ root }) => {
  let undo: (() => void) | undefined;
  let kit: PaperKit | undefined;
  void loadPaperKit().then((loaded) => {
    kit = loaded;
  });
  window.addEventListener('beforeprint', () => {
    undo ??= becomePaper(root, kit);
  });
  window.addEventListener('afterprint', () => {
    undo?.();
    undo = undefined;
  });
};
