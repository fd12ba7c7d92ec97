/**
 * Makes the page the talk of one length. The page as written is the longest talk; slides, numbers of sources,
 * the reference list and the planned times follow the cut.
 */
import type { Cut } from '../../compiler/model.ts';
import { wordForCut } from './read-cut.ts';

const each = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

const slidesOutside = (root: ParentNode, cut: Cut): HTMLElement[] =>
  each(root, 'section[data-cuts]').filter(
    (slide) => !slide.dataset['cuts']?.split(' ').includes(String(cut)),
  );

/** A page of the reference list goes with the rest: its entries have been moved by then. */
function removeSlidesOutside(root: ParentNode, cut: Cut): void {
  for (const slide of slidesOutside(root, cut)) slide.remove();
}

/**
 * Takes the slides out that the talk of `cut` minutes does not have, before their contents are there: until what this gives
 * back puts them behind the others, for `applyCut` to find the sources that stand in them.
 */
export function setSlidesAside(root: ParentNode, cut: Cut): () => void {
  const aside = slidesOutside(root, cut);
  const [first] = each(root, '.slides');
  for (const slide of aside) slide.remove();
  return () => first?.append(...aside);
}

function renumberCitations(root: ParentNode, cut: Cut): void {
  for (const cite of each(root, 'a.cite[data-numbers]')) {
    const number = wordForCut(cite.dataset['numbers'] ?? '', cut);
    if (number !== null) cite.textContent = `[${number}]`;
  }
}

/** The numbers at the end of a source line stand in ascending order, and another cut may number otherwise. */
function sortNumbersOfSourceLines(root: ParentNode): void {
  for (const line of each(root, '.source-line .more-cites')) {
    const number = (cite: Element): number => Number(cite.textContent?.replaceAll(/\D/g, ''));
    const cites = [...line.children].sort((a, b) => number(a) - number(b));
    line.replaceChildren(...cites.flatMap((cite) => [cite, ' ']));
  }
}

/** Puts the cut's entries in its order onto its pages, and takes the others out. */
function relistReferences(root: ParentNode, cut: Cut): void {
  const lists = each(root, 'ol.references');
  const entries = each(root, 'ol.references > li[data-numbers]').map((entry) => ({
    entry,
    number: Number(wordForCut(entry.dataset['numbers'] ?? '', cut)),
    page: Number(wordForCut(entry.dataset['pages'] ?? '', cut)),
  }));
  for (const { entry } of entries) entry.remove();
  for (const { entry, number, page } of entries.sort((a, b) => a.number - b.number)) {
    if (number === 0) continue;
    entry.setAttribute('value', String(number));
    const shown = entry.querySelector('.number');
    if (shown) shown.textContent = String(number);
    lists[page - 1]?.append(entry);
  }
}

/** ` (2 of 6)` in the headline of a page of the list; nothing where the cut's list has one page. */
function recountListPages(root: ParentNode, cut: Cut): void {
  for (const which of each(root, '.list-page')) {
    const pages = Number(wordForCut(which.dataset['counts'] ?? '', cut));
    which.textContent = pages > 1 ? ` (${which.dataset['page']}\u00a0of\u00a0${pages})` : '';
  }
}

/** The presenter's window paces by `data-timing`, in seconds. */
function retime(root: ParentNode, cut: Cut): void {
  for (const slide of each(root, `section[data-minutes-${cut}]`)) {
    const minutes = Number(slide.getAttribute(`data-minutes-${cut}`));
    slide.dataset['timing'] = String(Math.round(minutes * 60));
  }
}

/** The number a slide shows at its foot. */
export function numberSlides(root: ParentNode): void {
  each(root, '.slides > section > .slide-frame').forEach((frame, index) => {
    frame.dataset['number'] = String(index + 1);
  });
}

/** Cuts the slides inside `root` to the talk of `cut` minutes; to be done before anything else reads them. */
export function applyCut(root: ParentNode, cut: Cut): void {
  relistReferences(root, cut);
  removeSlidesOutside(root, cut);
  recountListPages(root, cut);
  renumberCitations(root, cut);
  sortNumbersOfSourceLines(root);
  retime(root, cut);
  numberSlides(root);
}
