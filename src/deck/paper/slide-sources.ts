import { element } from '../element.ts';

/** A work of the reference list in full, with its number as a link to its place there. */
function entryOf(entry: Element): HTMLElement {
  const number = entry.getAttribute('value') ?? '';
  const words = entry.querySelector('.reference')?.cloneNode(true) ?? '';
  const link = element('a', { class: 'number', href: `#${entry.id}` }, number);
  return element('li', {}, link, ' ', words);
}

/** The works a slide rests on, in full, by the numbers it cites them with: none, or one list. */
export function slideSources(slide: Element, root: ParentNode): HTMLElement[] {
  const cites = slide.querySelectorAll<HTMLElement>('.slide-frame a.cite');
  const keys = new Set([...cites].map((cite) => cite.dataset['source'] ?? ''));
  const entries = [...root.querySelectorAll('ol.references > li')].filter((entry) =>
    keys.has(entry.id.replace(/^ref-/, '')),
  );
  if (entries.length === 0) return [];
  return [element('ul', { class: 'slide-sources' }, ...entries.map(entryOf))];
}
