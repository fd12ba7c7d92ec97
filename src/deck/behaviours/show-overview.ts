import { stillCharts } from '../charts/still-charts.ts';
import { onSlidesChanged } from '../dev/slides-changed.ts';
import { areKeysTaken } from '../page/bind-key.ts';
import { loadPaperKit } from '../print/draw-charts.ts';
import type { Behaviour, Stage } from './behaviour.ts';

/** How many slides stand in a row: as many as begin at the height of the first. */
function slidesInRow(slides: readonly HTMLElement[]): number {
  const first = slides[0]?.offsetTop;
  return slides.filter(({ offsetTop }) => offsetTop === first).length;
}

const rows: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down go from row to row; in reveal's own overview, one long row, they go nowhere. */
function moveBetweenRows({ reveal }: Stage): void {
  const changeRow = (event: KeyboardEvent): void => {
    const by = rows[event.key];
    if (by === undefined || !reveal.isOverview() || areKeysTaken()) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const slides = reveal.getSlides();
    const target = slides.indexOf(reveal.getCurrentSlide()) + by * slidesInRow(slides);
    if (slides[target]) reveal.slide(target);
  };
  document.addEventListener('keydown', changeRow, { capture: true });
}

/**
 * Makes reveal's overview (Escape or O) a contact sheet: the style sheet lays it out in rows with every step shown, and
 * the charts give way to still pictures of their last step. Nothing of the show's own state is touched by that.
 */
export const showOverview: Behaviour = (stage) => {
  const { reveal, root } = stage;
  let undo: (() => void) | undefined;
  moveBetweenRows(stage);
  const draw = async (): Promise<void> => {
    const kit = await loadPaperKit();
    if (!reveal.isOverview() || undo) return;
    undo = stillCharts(root, kit);
    root.classList.add('overview-drawn');
  };
  reveal.on('overviewshown', () => {
    reveal.getCurrentSlide().scrollIntoView({ block: 'center' });
    return draw();
  });
  reveal.on('overviewhidden', () => {
    undo?.();
    undo = undefined;
    root.classList.remove('overview-drawn');
  });
  if (import.meta.hot) {
    onSlidesChanged(() => {
      undo?.();
      undo = undefined;
      void draw();
    });
  }
  reveal.on('slidechanged', () => {
    if (reveal.isOverview()) reveal.getCurrentSlide().scrollIntoView({ block: 'nearest' });
  });
};
