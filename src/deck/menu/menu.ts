/** The menu: every act and slide, a search, the talk's length, and what else can be done. */
import type { Cut } from '../../compiler/model.ts';
import { offeredCuts } from '../length/read-cut.ts';
import { dialogButton, openDialog } from '../page/dialog.ts';
import { element } from '../page/element.ts';
import { withAllSlides } from '../window/lend-slides.ts';
import { bestMatch, byAct, excerpt, findSlides, listSlides, type SlideEntry } from './slide-list.ts';

/** Something else the menu offers: by its name and the key that does it too, where one does. */
export interface MenuAction {
  readonly name: string;
  readonly key?: string;
  act(): void;
}

/** What the menu shows, and what its entries do. */
export interface MenuContents {
  /** The page's slides. */
  readonly root: ParentNode;
  readonly currentId: string;
  readonly cut: Cut;
  readonly actions: readonly MenuAction[];
  goTo(id: string): void;
  chooseCut(cut: Cut): void;
}

function slideLink(entry: SlideEntry, query: string, { currentId, goTo }: MenuContents): HTMLElement {
  const { id, number, headline } = entry;
  const shownNumber = element('span', { class: 'number' }, String(number));
  const link = element('a', { href: `#/${id}` }, shownNumber, ' ', element('span', {}, headline));
  if (id === currentId) link.setAttribute('aria-current', 'true');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(id);
  });
  const why = excerpt(entry, query);
  if (why === null) return element('li', {}, link);
  const words = element('p', { class: 'excerpt', id: `excerpt-${id}` }, why);
  link.setAttribute('aria-describedby', words.id);
  return element('li', {}, link, words);
}

function actList(entries: readonly SlideEntry[], query: string, contents: MenuContents): HTMLElement[] {
  return byAct(entries).map(({ act, slides }) =>
    element(
      'section',
      {},
      element('h3', {}, act),
      element('ul', {}, ...slides.map((slide) => slideLink(slide, query, contents))),
    ),
  );
}

function lengths({ root, cut, chooseCut }: MenuContents): HTMLElement {
  const choices = withAllSlides(() => offeredCuts(root)).map((length) =>
    dialogButton(`${length} minutes`, () => chooseCut(length), { 'aria-pressed': String(length === cut) }),
  );
  return element(
    'div',
    { class: 'menu-lengths', role: 'group', 'aria-label': 'Length of the talk' },
    ...choices,
  );
}

function actionList({ actions }: MenuContents): HTMLElement {
  const buttons = actions.map(({ name, key, act }) => {
    const button = dialogButton(name, act, key ? { 'aria-keyshortcuts': key } : {});
    if (key) button.append(element('kbd', { 'aria-hidden': 'true' }, key));
    return button;
  });
  return element('div', { class: 'menu-actions', role: 'group', 'aria-label': 'More' }, ...buttons);
}

/** Up and down walk through the slides, as well as Tab does; `/` goes back to the search. */
function walk(dialog: HTMLElement, field: HTMLElement, event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const isSearch = event.key === '/' && document.activeElement !== field;
  if (by === undefined && !isSearch) return;
  event.preventDefault();
  if (by === undefined) {
    field.focus();
    return;
  }
  const stops = [field, ...dialog.querySelectorAll<HTMLElement>('nav a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
}

/** The search field over the list it narrows. */
function slideFinder(contents: MenuContents) {
  const all = withAllSlides(() => listSlides(contents.root));
  const field = element('input', { type: 'search', id: 'menu-search', autocomplete: 'off' });
  const list = element('nav', { 'aria-label': 'Slides' });
  const count = element('p', { class: 'menu-count', role: 'status' });
  const show = (): void => {
    const found = findSlides(all, field.value);
    list.replaceChildren(...actList(found, field.value, contents));
    list.scrollTop = 0;
    count.textContent = field.value === '' ? '' : `${found.length} of ${all.length} slides`;
  };
  field.addEventListener('input', show);
  field.addEventListener('keydown', (event) => {
    const match = bestMatch(all, field.value);
    if (event.key === 'Enter' && match) contents.goTo(match.id);
  });
  show();
  const label = element('label', { for: 'menu-search' }, 'Find a slide');
  return { field, list, search: element('div', { class: 'menu-search' }, label, field, count) };
}

/** Opens the menu over the show, at the slide on screen or in its search. */
export function openMenu(contents: MenuContents, focusSearch: boolean): void {
  const goTo = (id: string): void => {
    dialog.close();
    contents.goTo(id);
  };
  const shown = { ...contents, goTo };
  const { field, list, search } = slideFinder(shown);
  const title = element('header', {}, element('h2', {}, 'Menu'), dialogButton('Close'));
  const dialog: HTMLDialogElement = openDialog(
    { label: 'Menu', kind: 'menu' },
    title,
    search,
    list,
    element('div', { class: 'menu-side' }, lengths(shown), actionList(shown)),
  );
  dialog.addEventListener('keydown', (event) => walk(dialog, field, event));
  const current = dialog.querySelector<HTMLElement>('[aria-current]');
  (focusSearch ? field : (current ?? field)).focus();
  current?.scrollIntoView({ block: 'center' });
}
