import { element } from '../page/element.ts';

/** So many works stand in full under a slide's text; of more, the numbers alone, so that a page holds them. */
const mostInFull = 6;

const numberLink = (entry: Element): HTMLElement =>
  element('a', { class: 'number', href: `#${entry.id}` }, entry.getAttribute('value') ?? '');

/** A work of the reference list in full, with its number as a link to its place there. */
function entryOf(entry: Element): HTMLElement {
  const words = entry.querySelector('.reference')?.cloneNode(true) ?? '';
  return element('li', {}, numberLink(entry), ' ', words);
}

/** `Also 12, 15 and 40, in the list at the end.` */
function numbersOf(entries: readonly Element[]): HTMLElement[] {
  if (entries.length === 0) return [];
  const links = entries.flatMap((entry, index) => {
    const before = index === 0 ? ' ' : index === entries.length - 1 ? ' and ' : ', ';
    return [before, numberLink(entry)];
  });
  return [element('li', { class: 'more' }, 'Also', ...links, ', in the list at the end.')];
}

/** The works a slide rests on, in full, by the numbers it cites them with; of many, the last by number alone. None, or one list. */
export function slideSources(slide: Element, root: ParentNode): HTMLElement[] {
  const cites = slide.querySelectorAll<HTMLElement>('.slide-frame a.cite');
  const keys = new Set([...cites].map((cite) => cite.dataset['source'] ?? ''));
  const entries = [...root.querySelectorAll('ol.references > li')].filter((entry) =>
    keys.has(entry.id.replace(/^ref-/, '')),
  );
  if (entries.length === 0) return [];
  const rest = entries.slice(mostInFull);
  const full = entries.slice(0, mostInFull).map(entryOf);
  return [element('ul', { class: 'slide-sources' }, ...full, ...numbersOf(rest))];
}
