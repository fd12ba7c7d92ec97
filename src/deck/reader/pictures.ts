/** Charts and drawings as the reader meets them: a picture that may scroll, and the same in words and cells below. */
import { element } from '../page/element.ts';
import { saveChartNumbers } from './save-numbers.ts';
import { scrollBox } from './scroll-box.ts';

/** A table of numbers as it stands in the fold: in a box of its own, visible. */
function foldedTable(table: HTMLElement): HTMLElement {
  table.classList.remove('visually-hidden');
  const place = element('div', {}, table);
  scrollBox(table, 'Table');
  return place;
}

/** The words that stand for a picture, and its table where it has one, folded away under the picture. */
function inWords(words: string, table: HTMLElement | null): HTMLElement {
  return element(
    'details',
    { class: 'in-words' },
    element('summary', {}, table ? 'In words and as a table' : 'In words'),
    element('p', {}, words),
    ...(table ? [foldedTable(table)] : []),
  );
}

/** What the chart's steps say, in order: the argument that a class sees arrive. */
function stepList(chart: Element): HTMLElement[] {
  const says = [...chart.querySelectorAll('.chart-step')].map((step) => step.textContent ?? '');
  for (const step of chart.querySelectorAll('.chart-step')) step.remove();
  if (says.length === 0) return [];
  return [element('ol', { class: 'chart-steps' }, ...says.map((words) => element('li', {}, words)))];
}

/** Readies a chart; its picture is drawn when it comes near. */
export function readableChart(chart: HTMLElement): void {
  const picture = chart.querySelector<HTMLElement>('.chart-picture');
  if (!picture) return;
  const table = chart.querySelector<HTMLElement>('table');
  const words = picture.getAttribute('aria-label') ?? '';
  const fold = inWords(words, table);
  if (table) fold.append(saveChartNumbers(chart.dataset['chart'] ?? ''));
  chart.append(...stepList(chart), fold);
  scrollBox(picture, 'Chart');
}

/**
 * Readies a drawing and takes its table, which stands after it, into the fold. A drawing that lay behind the slide's
 * text is to be cut to what it shows (`data-crop`), for it left room for that text.
 */
export function readableFigure(figure: HTMLElement): void {
  const next = figure.nextElementSibling;
  const table = next instanceof HTMLElement && next.matches('.figure-data') ? next : null;
  const words = figure.getAttribute('aria-label') ?? '';
  const drawing = figure.querySelector<SVGSVGElement>('svg');
  if (figure.classList.contains('behind')) figure.dataset['crop'] = '';
  figure.classList.remove('behind');
  if (drawing) figure.style.setProperty('--drawn-width', String(drawing.viewBox.baseVal.width));
  if (words === '') return;
  figure.after(inWords(words, table));
  if (drawing) scrollBox(figure, 'Drawing');
}
