import { loadPaperKit } from '../paper/draw-charts.ts';
import { stillCharts } from '../still-charts.ts';
import type { Behaviour, Stage } from './behaviour.ts';

/** How many slides stand in a row: as many as begin at the height of the first. */
function slidesInRow(slides: readonly HTMLElement[]): number {
  const first = slides[0]?.offsetTop;
  return slides.filter(({ offsetTop }) => offsetTop === first).length;
}

const rows: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down go from row to row; in reveal's own overview, one long row, they go nowhere. */
function moveBetweenRows({ reveal, root }: Stage): void {
  const slides = [...root.querySelectorAll<HTMLElement>('.slides > section')];
  const changeRow = (event: KeyboardEvent): void => {
    const by = rows[event.key];
    if (by === undefined || !reveal.isOverview() || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
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
  reveal.on('overviewshown', async () => {
    reveal.getCurrentSlide().scrollIntoView({ block: 'center' });
    const kit = await loadPaperKit();
    if (!reveal.isOverview() || undo) return;
    undo = stillCharts(root, kit);
    root.classList.add('overview-drawn');
  });
  reveal.on('overviewhidden', () => {
    undo?.();
    undo = undefined;
    root.classList.remove('overview-drawn');
  });
  reveal.on('slidechanged', () => {
    if (reveal.isOverview()) reveal.getCurrentSlide().scrollIntoView({ block: 'nearest' });
  });
};
