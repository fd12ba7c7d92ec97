/**
 * A number of the data on the page to read is a button: tapped or focused and pressed, it shows what it counts, when, between
 * what bounds, how sure it is, on which words it rests, and its sources. The browser's own popover: Esc or a tap beside it
 * closes it, and the focus returns.
 */
import type { Figure } from '../../records/index.ts';
import { loadAgain } from '../lost/again.ts';
import { element } from '../page/element.ts';

type Values = Readonly<Record<string, Figure>>;
type About = (figure: Figure) => readonly { readonly term: string; readonly words: string }[];

const cardId = 'number-card';

/** The records, fetched with the first number that is asked about. */
async function loadRecords(): Promise<{ readonly values: Values; readonly about: About }> {
  const [{ values }, { aboutFigure }] = await Promise.all([
    loadAgain('the numbers', () => import('../../talk/data/values.ts')),
    loadAgain('the numbers', () => import('../../records/about-figure.ts')),
  ]);
  return { values, about: aboutFigure };
}

/** A source of the number, as the page's list has it. */
function sourceItem(key: string): HTMLElement[] {
  const entry = document.getElementById(`ref-${key}`);
  if (!entry) return [];
  const words = entry.querySelector('.reference')?.cloneNode(true) ?? key;
  const number = entry.querySelector('.number')?.textContent ?? '';
  return [element('li', {}, element('a', { href: `#ref-${key}` }, `[${number}]`), ' ', words)];
}

function fill(card: HTMLElement, figure: Figure, about: About, shown: string): void {
  const facts = about(figure).flatMap(({ term, words }) => [
    element('dt', {}, term),
    element('dd', {}, words),
  ]);
  const sources = figure.sources.flatMap(sourceItem);
  const close = element(
    'button',
    { type: 'button', popovertarget: cardId, popovertargetaction: 'hide', autofocus: '' },
    'Close',
  );
  card.setAttribute('aria-label', `About the number ${shown}`);
  card.replaceChildren(
    element('p', { class: 'card-number' }, shown),
    element('dl', {}, ...facts),
    ...(sources.length > 0 ? [element('ul', { 'aria-label': 'Sources' }, ...sources)] : []),
    close,
  );
}

/** A link in the card leads to the list behind it. */
function closeAtLinks(card: HTMLElement): void {
  card.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) card.hidePopover();
  });
}

function asButton(datum: HTMLElement): void {
  const name = datum.dataset['name'] ?? '';
  const button = element(
    'button',
    { type: 'button', class: 'datum', 'data-name': name, 'aria-haspopup': 'dialog' },
    ...datum.childNodes,
  );
  datum.replaceWith(button);
}

async function show(card: HTMLElement, button: HTMLElement): Promise<void> {
  const { values, about } = await loadRecords();
  const figure = values[button.dataset['name'] ?? ''];
  if (!figure) return;
  fill(card, figure, about, button.textContent ?? '');
  card.showPopover();
}

// A saved figure loads this page anew by itself, and no other one for its sake.
if (import.meta.hot)
  import.meta.hot.accept(['../../talk/data/values.ts', '../../records/about-figure.ts'], () => {});

/** The card of the page; none in a browser without popovers, where the numbers stay text. */
export function numberCard(): HTMLElement | null {
  if (!('popover' in HTMLElement.prototype)) return null;
  const card = element('div', { id: cardId, class: 'number-card', popover: 'auto', role: 'dialog' });
  closeAtLinks(card);
  return card;
}

/** Makes the numbers inside `part` buttons that fill and open `card`. */
export function offerNumbers(part: HTMLElement, card: HTMLElement): void {
  for (const datum of part.querySelectorAll<HTMLElement>('data.datum[data-name]')) {
    if (!datum.closest('a, button, summary')) asButton(datum);
  }
  part.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button.datum') : null;
    if (button) void show(card, button);
  });
}
