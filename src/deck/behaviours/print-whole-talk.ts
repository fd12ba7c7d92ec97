import { loadPaperKit, type PaperKit } from '../paper/draw-charts.ts';
import { stillCharts } from '../still-charts.ts';
import type { Behaviour } from './behaviour.ts';

/** While the page prints: the paper's rules hold, reveal's own rules for print do not. */
const printClasses = ['paper', 'print-pdf', 'printing-show'] as const;

/** What reveal.js puts on every slide but the one on screen, so that nobody reads it. */
const hiding = ['hidden', 'aria-hidden'] as const;

/** Shows every slide to readers' programs; gives back how to undo it. */
function openSlides(root: ParentNode): () => void {
  const undo = [...root.querySelectorAll('.slides > section')].flatMap((slide) =>
    hiding.map((attribute) => {
      const before = slide.getAttribute(attribute);
      slide.removeAttribute(attribute);
      return () => {
        if (before !== null) slide.setAttribute(attribute, before);
      };
    }),
  );
  return () => {
    for (const restore of undo) restore();
  };
}

/** Makes the show a page a slide; gives back how to undo it. */
function becomePaper(root: HTMLElement, kit: PaperKit | undefined): () => void {
  const { classList } = document.documentElement;
  const wasOverview = root.classList.contains('overview');
  root.classList.remove('overview');
  classList.add(...printClasses);
  const undo = [openSlides(root), ...(kit ? [stillCharts(root, kit)] : [])];
  return () => {
    for (const restore of undo) restore();
    classList.remove(...printClasses);
    root.classList.toggle('overview', wasOverview);
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
    undo ??= becomePaper(root, kit);
  });
  window.addEventListener('afterprint', () => {
    undo?.();
    undo = undefined;
  });
};
