/** The sheet a teacher gives out: two, three, four or six slides a page with room to write, or a page a slide with its text. */
import { element } from '../page/element.ts';
import type { PaperForm, Sheet } from '../place/view.ts';
import {
  languageOf,
  replaceSlides,
  shownSlides,
  smallSlide,
  sourcePages,
  sourceSlides,
  takeNotes,
  talkTitle,
  usePages,
} from './sheet.ts';
import { slideSources } from './slide-sources.ts';
import { writingLines } from './writing-lines.ts';

type Handout = Extract<PaperForm, { kind: 'handout' }>;

/** Lines under a small slide, over the whole width of the page: what three rows leave of its height. */
const linesBelow: Readonly<Record<Sheet, number>> = { a4: 2, letter: 1 };

/** What the class is to find by itself stays out: the marks of a chart that the slide marks, and what was decided. */
function keepOpen(slide: Element): void {
  for (const step of slide.querySelectorAll('.chart[data-bare] .chart-step')) step.classList.add('not-yet');
  for (const chosen of slide.querySelectorAll('.decision-chosen')) chosen.classList.add('not-yet');
}

/**
 * What a reader who was absent should know: the notes' part for the handout, or else the words that stand for the
 * slide's picture. Nothing else of the notes reaches this paper.
 */
function textFor(slide: Element): HTMLElement[] {
  const written = takeNotes(slide, 'handout');
  const picture = slide.querySelector('[role="img"]:not(.task)')?.getAttribute('aria-label') ?? '';
  const words = written.length > 0 || picture === '' ? written : [element('p', {}, picture)];
  return words.length > 0 ? [element('div', { class: 'sheet-text', ...languageOf(slide) }, ...words)] : [];
}

function fullPage(slide: HTMLElement, root: ParentNode): HTMLElement {
  const text = textFor(slide);
  const sources = slideSources(slide, root);
  keepOpen(slide);
  const parts = [smallSlide(slide), ...text, ...sources, writingLines('rest')];
  return sheetPage(...parts);
}

function row(slide: HTMLElement, sheet: Sheet): HTMLElement {
  keepOpen(slide);
  const lines = [writingLines('beside'), writingLines('below', linesBelow[sheet])];
  return element('div', { class: 'sheet-row' }, smallSlide(slide), ...lines);
}

function cell(slide: HTMLElement): HTMLElement {
  keepOpen(slide);
  return element('div', { class: 'sheet-cell' }, smallSlide(slide), writingLines('rest'));
}

const head = (title: string): HTMLElement =>
  element(
    'header',
    { class: 'sheet-head' },
    element('p', { class: 'sheet-title' }, title),
    element('p', {}, 'Name'),
    element('p', {}, 'Class and date'),
  );

/** So many parts a page. */
const pagesOf = (parts: readonly HTMLElement[], perPage: number): HTMLElement[][] =>
  Array.from({ length: Math.ceil(parts.length / perPage) }, (_, page) =>
    parts.slice(page * perPage, (page + 1) * perPage),
  );

const sheetPage = (...parts: readonly Node[]): HTMLElement =>
  element('div', { class: 'sheet-page' }, ...parts);

function pagesFor(slides: readonly HTMLElement[], { perPage, sheet }: Handout, root: ParentNode) {
  if (perPage === 1) return slides.map((slide) => fullPage(slide, root));
  if (perPage === 3)
    return pagesOf(
      slides.map((slide) => row(slide, sheet)),
      3,
    ).map((rows) => sheetPage(...rows));
  const cells = slides.map(cell);
  return pagesOf(cells, perPage).map((page) => sheetPage(element('div', { class: 'sheet-grid' }, ...page)));
}

/** Lays the slides inside `root` out as a handout; to be done once, after the cut is applied. */
export function layOutHandout(root: HTMLElement, form: Handout): void {
  const { perPage, sheet, date } = form;
  const title = talkTitle(root);
  usePages(sheet, [title, 'handout', date]);
  const pages = pagesFor(shownSlides(root), form, root);
  pages[0]?.prepend(head(title));
  const onSources = perPage === 1 ? sourceSlides(root).flatMap((slide) => takeNotes(slide, 'handout')) : [];
  const sources = sourcePages(root, onSources);
  replaceSlides(root, `handout per-page-${perPage} sheet-${sheet}`, [...pages, ...sources]);
}
