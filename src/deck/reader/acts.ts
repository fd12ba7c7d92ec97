/** The page's outline: the slides by act, each act a section under its own heading. */

import { element } from '../page/element.ts';
import { queryHere } from '../place/query.ts';
import { slideArticle } from './articles.ts';
import { addressInView } from './view-choice.ts';

/** An act: its slides in order, before they are set as articles. */
export interface Act {
  /** What the table of contents links to. */
  readonly id: string;
  readonly name: string;
  /** Whether its first slide opens it, and so carries its heading. */
  readonly opens: boolean;
  readonly slides: readonly HTMLElement[];
}

/** All entries of the reference list on its first page; the page knows no page breaks. */
function joinReferences(slides: readonly HTMLElement[]): HTMLElement[] {
  const [first, ...rest] = slides.filter((slide) => slide.classList.contains('layout-references'));
  const list = first?.querySelector('ol.references');
  for (const page of rest) list?.append(...page.querySelectorAll('ol.references > li'));
  return slides.filter((slide) => !rest.includes(slide));
}

/** The slides of the talk by act, neighbours of one name together. */
export function actsOf(slides: readonly HTMLElement[]): Act[] {
  const groups: HTMLElement[][] = [];
  for (const slide of joinReferences(slides)) {
    const last = groups.at(-1);
    if (last && last[0]?.dataset['actName'] === slide.dataset['actName']) last.push(slide);
    else groups.push([slide]);
  }
  return groups.map((group, index) => {
    const opens = group[0]?.classList.contains('layout-opener') ?? false;
    const id = (opens && group[0]?.id) || `act-${index}`;
    return { id, name: group[0]?.dataset['actName'] ?? '', opens, slides: group };
  });
}

const kickerOf = (slide: HTMLElement | undefined): string =>
  slide?.querySelector('.kicker')?.textContent ?? '';

/** What stands over an act that no slide opens: its number, which its slides' kickers begin with, and its name. */
function actHead({ id, name, slides }: Act): HTMLElement {
  const [number = ''] = kickerOf(slides[0]).split(' · ');
  const isNumbered = slides[0]?.dataset['act'] !== '0';
  const kicker = isNumbered ? [element('p', { class: 'kicker' }, number)] : [];
  return element('header', { class: 'act-head' }, ...kicker, element('h2', { id }, name));
}

const numberOf = (slide: HTMLElement): number =>
  Number(slide.querySelector<HTMLElement>('.slide-frame')?.dataset['number'] ?? 0);

/** An act as a section of the page; its slides are used up. */
export function actSection(act: Act): HTMLElement {
  const { opens, slides } = act;
  const head = opens ? [] : [actHead(act)];
  const kicker = opens ? [element('p', { class: 'kicker' }, kickerOf(slides[0]))] : [];
  const articles = slides.map((slide, place) =>
    slideArticle(slide, {
      number: numberOf(slide),
      heading: opens && place === 0 ? 'h2' : 'h3',
      inShow: addressInView(queryHere(), 'show', slide.id),
    }),
  );
  articles[0]?.prepend(...kicker);
  return element('section', { class: 'act' }, ...head, ...articles);
}
