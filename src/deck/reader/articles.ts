/** Slides as articles: what a slide shows, in the order in which it is read. */
import { element } from '../page/element.ts';
import { languageOf, takeNotes } from '../print/sheet.ts';
import { dayWords } from './day-words.ts';
import { optionList } from './options.ts';
import { readableChart, readableFigure } from './pictures.ts';
import { scrollBox } from './scroll-box.ts';
import { stackTable } from './stack-table.ts';

/** How a slide stands on the page. */
export interface Standing {
  /** Its number in the talk, from 1. */
  readonly number: number;
  readonly heading: 'h2' | 'h3';
  /** The address of the slide in the show. */
  readonly inShow: string;
}

const each = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** Everything on the slide but its frame's furniture, as text that flows; a drawing that lay behind the text follows it. */
function reflow(frame: HTMLElement): Element[] {
  for (const furniture of each(frame, '.kicker, .day-ruler')) furniture.remove();
  for (const chart of each(frame, '.chart')) readableChart(chart);
  for (const figure of each(frame, '.figure')) readableFigure(figure);
  for (const decision of each(frame, '.decision')) decision.replaceWith(optionList(decision));
  for (const table of frame.querySelectorAll<HTMLTableElement>('table:not(.figure-data, .chart-data)')) {
    stackTable(table);
    scrollBox(table, 'Table');
  }
  for (const step of each(frame, '.fragment')) step.classList.replace('fragment', 'step');
  const [evidence, behind] = [[...(frame.querySelector('.evidence')?.children ?? [])], [...frame.children]];
  return [...evidence, ...behind.filter((part) => !part.matches('.evidence'))];
}

/** Where the slide stands in the talk and in time, and the way to it. */
function placeLine(slide: HTMLElement, { number, inShow }: Standing): HTMLElement {
  const { act, day: days = '' } = slide.dataset;
  const day = act === '0' || days === 'none' ? [] : [element('span', {}, dayWords(days))];
  const link = element('a', { href: inShow }, `Show slide ${number}`);
  return element('p', { class: 'slide-place' }, link, ...day);
}

/** The part of the notes that is meant for readers; nothing else of the notes reaches the page. */
function runningText(slide: HTMLElement): HTMLElement[] {
  const written = takeNotes(slide, 'handout');
  return written.length === 0 ? [] : [element('div', { class: 'handout-text' }, ...written)];
}

/** The headline at its place in the page's outline, with an id of its own: one, or none where the page's title took it. */
function heading(slide: HTMLElement, level: Standing['heading']): HTMLElement[] {
  const headline = slide.querySelector<HTMLElement>('.slide-frame > h1');
  if (!headline) return [];
  headline.querySelector('.list-page')?.remove();
  headline.remove();
  const { dir } = headline;
  return [element(level, { id: `${slide.id}-headline`, ...(dir && { dir }) }, ...headline.childNodes)];
}

/** The slide's `<section>` turned into an article of the page; the section is used up. */
export function slideArticle(slide: HTMLElement, standing: Standing): HTMLElement {
  const frame = slide.querySelector<HTMLElement>('.slide-frame');
  const text = runningText(slide);
  const title = heading(slide, standing.heading);
  const sources = each(slide, '.source-line');
  for (const line of sources) line.remove();
  const body = frame ? reflow(frame) : [];
  slide.remove();
  const named = title.map(({ id }) => ({ id: slide.id, 'aria-labelledby': id }))[0];
  const parts = [placeLine(slide, standing), ...title, ...body, ...text, ...sources];
  return element('article', { class: 'reading-slide', ...named, ...languageOf(slide) }, ...parts);
}
