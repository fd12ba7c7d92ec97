/** What stands round the text: the bar, the talk's title, its contents, and the foot. */

import { offeredCuts, queryForCut, readCut } from '../length/read-cut.ts';
import { element } from '../page/element.ts';
import { queryHere } from '../place/query.ts';
import type { Act } from './acts.ts';
import { slideInView } from './slide-in-view.ts';
import { addressInView } from './view-choice.ts';

/** A way to the slides, at the one that is being read. */
function showLink(words: string, root: ParentNode): HTMLAnchorElement {
  const address = (id: string): string => addressInView(queryHere(), 'show', id);
  const link = element('a', { href: address(''), class: 'to-slides' }, words);
  link.addEventListener('click', () => {
    link.href = address(slideInView(root));
  });
  return link;
}

/** Tells the style sheet how high the bar is: with large letters it takes two lines, and what is gone to has to stand below it. */
export function tellHeight(bar: HTMLElement): void {
  const { style } = document.documentElement;
  new ResizeObserver(() => style.setProperty('--bar-height', `${bar.offsetHeight}px`)).observe(bar);
  style.setProperty('--bar-height', `${bar.offsetHeight}px`);
}

/** The bar that stays at the window's head. */
export function pageBar(title: string, root: ParentNode): HTMLElement {
  const links = [
    element('a', { href: '#title', class: 'bar-title' }, title),
    element('a', { href: '#contents' }, 'Contents'),
    element('a', { href: '#sources' }, 'Sources'),
    showLink('Slides', root),
  ];
  return element('header', { class: 'reading-bar' }, element('nav', { 'aria-label': 'This page' }, ...links));
}

/** The talk's lengths: which of them this page is, and the ways to the others. */
function lengths(root: ParentNode): HTMLElement {
  const current = readCut(queryHere());
  const others = offeredCuts(root)
    .filter((cut) => cut !== current)
    .map((cut) => element('a', { href: queryForCut(queryHere(), cut) }, `${cut} minutes`));
  const which = `The talk of ${current} minutes as a page to read.`;
  const words = others.length > 0 ? `${which} Other lengths: ` : which;
  return element('p', { class: 'lengths' }, words, ...others.flatMap((link) => [link, ' ']));
}

/** The title of the talk, out of its first slide, which keeps what else it shows. */
export function pageTitle(first: HTMLElement, root: ParentNode): HTMLElement {
  const parts = [...first.querySelectorAll('.kicker, .slide-frame > h1, .lead')];
  for (const part of parts) part.removeAttribute('data-at');
  const header = element('header', { id: 'title', class: 'reading-title' }, ...parts);
  first.removeAttribute('id');
  header.append(lengths(root), element('p', {}, showLink('Show the slides', root)));
  return header;
}

/** A slide by its headline; nothing for the title, which is the page's, and for what opens an act. */
function slideEntry(slide: HTMLElement): HTMLElement[] {
  const headline = slide.querySelector('.slide-frame > h1')?.cloneNode(true) as HTMLElement | undefined;
  if (!headline || slide.classList.contains('layout-opener')) return [];
  for (const part of headline.querySelectorAll('a.cite, .list-page')) part.remove();
  return [element('li', {}, element('a', { href: `#${slide.id}` }, headline.textContent ?? ''))];
}

function actEntry({ id, name, slides }: Act): HTMLElement {
  const entries = slides.flatMap(slideEntry);
  const link = element('a', { href: `#${id}` }, name);
  if (entries.length === 0) return element('li', {}, link);
  const count = entries.length === 1 ? 'One headline' : `${entries.length} headlines`;
  const ofAct = element('span', { class: 'visually-hidden' }, ` of ${name}`);
  const summary = element('summary', {}, count, ofAct);
  return element('li', {}, link, element('details', {}, summary, element('ol', {}, ...entries)));
}

/** The acts as links, each with its headlines folded away. */
export function contents(acts: readonly Act[]): HTMLElement {
  return element(
    'nav',
    { id: 'contents', class: 'contents', 'aria-labelledby': 'contents-heading' },
    element('h2', { id: 'contents-heading' }, 'Contents'),
    element('ol', {}, ...acts.map(actEntry)),
  );
}

/** The foot of the page: the way to the slides once more. */
export const pageFoot = (root: ParentNode): HTMLElement =>
  element(
    'footer',
    { class: 'reading-foot' },
    element('p', {}, showLink('Show the slides', root)),
    element('p', {}, element('a', { href: '#title' }, 'Back to the top')),
  );
