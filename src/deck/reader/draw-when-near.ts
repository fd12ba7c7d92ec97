/** Charts and drawings are laid out when they come near the window, one at a time, and all of them for the printer. */
import { palettes } from '../../theme/tokens.ts';
import { loadCharts, theCharts } from '../charts/chart-list.ts';
import { drawnFaces } from '../charts/faces.ts';
import { loadAgain, loadedOnce } from '../lost/again.ts';
import { chartSize } from './chart-size.ts';
import { cropDrawing } from './crop-drawing.ts';
import { nextTask } from './next-task.ts';
import { paintByRole } from './paint-by-role.ts';
import { narrowScreen } from './view-choice.ts';

type Draw = (chart: HTMLElement, columnWidth: number) => void;

/** Fetches the charts, their typefaces and the drawing of SVG. */
async function loadDrawing(): Promise<Draw> {
  const [charts, { drawChartAsSvg }] = await Promise.all([
    loadCharts(),
    loadAgain(theCharts, () => import('../../charts/svg/draw-as-svg.ts')),
    drawnFaces(),
  ]);
  const measure = document.createElement('canvas').getContext('2d');
  if (!measure) throw new Error('This browser has no canvas to measure text with.');
  return (chart, columnWidth) => {
    const name = chart.dataset['chart'] ?? '';
    const definition = charts[name];
    const picture = chart.querySelector<HTMLElement>('.chart-picture');
    if (!definition || !picture)
      throw new Error(`The page has a chart "${name}" that this deck cannot draw.`);
    const size = chartSize(name, columnWidth);
    const look = { ...size, palette: palettes.paper, animated: false };
    const drawing = drawChartAsSvg(definition.configure(definition.steps.length - 1, look), size, measure);
    paintByRole(drawing, palettes.paper);
    picture.replaceChildren(drawing);
    chart.dataset['drawn'] = String(definition.steps.length - 1);
  };
}

const undrawn = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('.chart:not([data-drawn])'),
];

/** Keeps the room a chart will take, so that nothing moves when it comes. */
function reserveRoom(chart: HTMLElement, columnWidth: number): void {
  const { width } = chartSize(chart.dataset['chart'] ?? '', columnWidth);
  chart.style.setProperty('--drawn-width', String(width));
}

/** How far from the window a picture is near, in heights of the window. */
const near = '100% 0px';

function cropDrawings(root: ParentNode, columnWidth: number): void {
  for (const figure of root.querySelectorAll<HTMLElement>('.figure[data-crop]'))
    cropDrawing(figure, columnWidth);
}

/** Draws one chart after the other, each in a task of its own, with what is fetched for the first of them. */
class DrawingQueue {
  readonly #columnWidth: number;
  readonly #fetch = loadedOnce(loadDrawing);
  readonly #waiting: HTMLElement[] = [];
  #draw: Draw | undefined;
  #last = Promise.resolve();

  constructor(columnWidth: number) {
    this.#columnWidth = columnWidth;
  }

  /** Fetches what draws, once; where it does not come, a card says so, and the next picture asks again. */
  async prepare(): Promise<void> {
    this.#draw = (await this.#fetch().catch(() => undefined)) ?? this.#draw;
  }

  add(chart: HTMLElement): void {
    this.#waiting.push(chart);
    this.#last = this.#last.then(async () => {
      await this.prepare();
      for (const next of this.#draw ? this.#waiting.splice(0) : []) {
        await nextTask();
        this.#drawNow(next);
      }
    });
  }

  /** Draws at once, as far as what draws is there: a printer does not wait. */
  drawAll(root: ParentNode): void {
    for (const chart of undrawn(root)) this.#drawNow(chart);
  }

  #drawNow(chart: HTMLElement): void {
    if (chart.dataset['drawn'] === undefined) this.#draw?.(chart, this.#columnWidth);
  }
}

/**
 * Gives back what watches a part of the page, for `root`'s pictures to be laid out when their article comes near.
 * `columnWidth` is in CSS pixels: measured once, for measuring it at every chart would lay the page out each time.
 */
export function drawWhenNear(root: ParentNode, columnWidth: number): (part: ParentNode) => void {
  const queue = new DrawingQueue(columnWidth);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        cropDrawings(target, columnWidth);
        for (const chart of undrawn(target)) queue.add(chart);
      }
    },
    { rootMargin: near },
  );
  window.addEventListener('beforeprint', () => {
    cropDrawings(root, columnWidth);
    queue.drawAll(root);
  });
  // A phone fetches nothing before it is needed; who sits at a larger screen may print at any moment.
  if (!window.matchMedia(narrowScreen).matches) window.requestIdleCallback?.(() => queue.prepare());
  return (part) => {
    for (const chart of undrawn(part)) reserveRoom(chart, columnWidth);
    for (const article of part.querySelectorAll('article')) observer.observe(article);
  };
}
