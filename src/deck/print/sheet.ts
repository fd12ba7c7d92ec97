/** What the handout and the presenter's copy share: the sheet, small slides on it, and the list of sources. */
import { element } from '../page/element.ts';
import type { Sheet } from '../place/view.ts';

const names: Readonly<Record<Sheet, string>> = { a4: 'A4', letter: 'letter' };

/** CSS for a string, which each kind of line end would break off: what the foot of a page says comes from the slides and the address. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/["\\\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/**
 * Sets the sheet's size and its foot: title and date on the left, page number on the right. A page box cannot be reached
 * by an element's style, and a sheet made here needs no exception in the page's security policy.
 */
export function usePages(sheet: Sheet, foot: readonly string[]): void {
  const look =
    'font: 400 8pt "IBM Plex Mono", monospace; color: #555; vertical-align: top; padding-top: 4mm;';
  const words = foot.filter(Boolean).join(' · ');
  const style = new CSSStyleSheet();
  style.replaceSync(`@page {
    size: ${names[sheet]};
    margin: 14mm 15mm 17mm;
    @bottom-left { content: ${quoted(words)}; ${look} }
    @bottom-right { content: counter(page) " / " counter(pages); ${look} }
  }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  document.documentElement.classList.add('on-sheets');
}

/** Title of the talk: the first slide's headline. */
export const talkTitle = (root: ParentNode): string =>
  root.querySelector('section.slide h1')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

/** Every slide of the talk that is shown, the reference list's too. */
export const allSlides = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('section.slide'),
];

/** The slides that a sheet shows: the reference list comes as text at the end instead. */
export const shownSlides = (root: ParentNode): HTMLElement[] =>
  allSlides(root).filter((slide) => !slide.classList.contains('layout-references'));

/** A slide in small: the whole of it, scaled by the style sheet, without its notes. Dark slides are printed light. */
export function smallSlide(slide: HTMLElement): HTMLElement {
  slide.querySelector('aside.notes')?.remove();
  slide.dataset['ground'] = 'paper';
  return element('div', { class: 'small-slide' }, slide);
}

/** A part of a slide's notes without its title; nothing where the slide has no such part. Takes it out of the notes. */
export function takeNotes(slide: Element, part: string): ChildNode[] {
  const found = slide.querySelector(`aside.notes .notes-${part}`);
  found?.remove();
  found?.querySelector(':scope > .notes-part')?.remove();
  return [...(found?.childNodes ?? [])];
}

/** The slide's language where it is not the talk's: what is taken out of it is in the same. */
export const languageOf = (slide: Element): { lang?: string } => {
  const lang = slide.getAttribute('lang');
  return lang === null ? {} : { lang };
};

/** The slides of the reference list: a sheet has its entries as text instead. */
export const sourceSlides = (root: ParentNode): HTMLElement[] =>
  allSlides(root).filter((slide) => slide.classList.contains('layout-references'));

/** Every source of the talk as text, out of the slides of the reference list, under `words`: none, or one section. */
export function sourcePages(root: ParentNode, words: readonly Node[] = []): HTMLElement[] {
  const entries = [...root.querySelectorAll('ol.references > li')];
  if (entries.length === 0) return [];
  const list = element('ol', { class: 'references' }, ...entries);
  return [element('section', { class: 'sheet-sources' }, element('h1', {}, 'Sources'), ...words, list)];
}

/** Puts the sheets in the place of the slides. */
export function replaceSlides(root: HTMLElement, className: string, parts: readonly Node[]): void {
  root.replaceChildren(element('div', { class: `sheets ${className}` }, ...parts));
}
