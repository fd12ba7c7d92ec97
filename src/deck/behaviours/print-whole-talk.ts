import { loadPaperKit, type PaperKit } from '../paper/draw-charts.ts';
import type { Behaviour } from './behaviour.ts';

/** Puts every chart's still picture, complete, in the place of its canvas; gives back how to undo it. */
function stillCharts(root: ParentNode, kit: PaperKit): () => void {
  const undo = [...root.querySelectorAll<HTMLElement>('.chart')].map((chart) => {
    const picture = chart.querySelector('.chart-picture');
    const live = [...(picture?.childNodes ?? [])];
    kit.drawComplete(chart);
    return () => picture?.replaceChildren(...live);
  });
  return () => {
    for (const restore of undo) restore();
  };
}

/**
 * Prints the whole talk from the browser's own menu (Ctrl+P), a slide a page, as `npm run pdf` does. The browser gives
 * a page no time before it prints, so the drawing kit is fetched ahead.
 */
export const printWholeTalk: Behaviour = ({ root }) => {
  let undo: (() => void) | undefined;
  let kit: PaperKit | undefined;
  void loadPaperKit().then((loaded) => {
    kit = loaded;
  });
  window.addEventListener('beforeprint', () => {
    document.documentElement.classList.add('paper', 'printing-show');
    if (kit) undo = stillCharts(root, kit);
  });
  window.addEventListener('afterprint', () => {
    document.documentElement.classList.remove('paper', 'printing-show');
    undo?.();
    undo = undefined;
  });
};
