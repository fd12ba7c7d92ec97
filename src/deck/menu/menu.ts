/** The menu: every act and slide, a search, and the talk's length. A modal dialog of the browser's own. */
import { type Cut, cuts } from '../../compiler/model.ts';
import { element } from '../element.ts';
import { byAct, findSlides, listSlides, type SlideEntry } from './slide-list.ts';

/** What the menu shows, and what its entries do. */
export interface MenuContents {
  /** The page's slides. */
  readonly root: ParentNode;
  readonly currentId: string;
  readonly cut: Cut;
  /** Further things to do, by their name. */
  readonly actions: readonly { readonly name: string; readonly key: string; act(): void }[];
  goTo(id: string): void;
  chooseCut(cut: Cut): void;
}

function slideLink({ id, number, headline }: SlideEntry, { currentId, goTo }: MenuContents): HTMLElement {
  const link = element(
    'a',
    { href: `#/${id}` },
    element('span', { class: 'number' }, String(number)),
    headline,
  );
  if (id === currentId) link.setAttribute('aria-current', 'true');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(id);
  });
  return element('li', {}, link);
}

function actList(entries: readonly SlideEntry[], contents: MenuContents): HTMLElement[] {
  return byAct(entries).map(({ act, slides }) =>
    element(
      'section',
      {},
      element('h3', {}, act),
      element('ul', {}, ...slides.map((slide) => slideLink(slide, contents))),
    ),
  );
}

function button(
  name: string,
  act: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const made = element('button', { type: 'button', ...attributes }, name);
  made.addEventListener('click', act);
  return made;
}

function lengths({ cut, chooseCut }: MenuContents): HTMLElement {
  const choices = cuts.map((length) =>
    button(`${length} minutes`, () => chooseCut(length), { 'aria-pressed': String(length === cut) }),
  );
  return element(
    'div',
    { class: 'menu-lengths', role: 'group', 'aria-label': 'Length of the talk' },
    ...choices,
  );
}

/** Up and down walk through what can be clicked, as well as Tab does. */
function walk(dialog: HTMLElement, event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
  event.preventDefault();
}

/** The search field over the list it narrows; Enter goes to the first that is left. */
function slideFinder(contents: MenuContents): { field: HTMLInputElement; parts: HTMLElement[] } {
  const all = listSlides(contents.root);
  const field = element('input', { type: 'search', id: 'menu-search', autocomplete: 'off' });
  const list = element('nav', { 'aria-label': 'Slides' });
  const count = element('p', { class: 'menu-count', role: 'status' });
  const show = (): void => {
    const found = findSlides(all, field.value);
    list.replaceChildren(...actList(found, contents));
    count.textContent = field.value === '' ? '' : `${found.length} of ${all.length} slides`;
  };
  field.addEventListener('input', show);
  field.addEventListener('keydown', (event) => {
    const first = findSlides(all, field.value)[0];
    if (event.key === 'Enter' && first) contents.goTo(first.id);
  });
  show();
  const label = element('label', { for: 'menu-search' }, 'Find a slide');
  return { field, parts: [element('div', { class: 'menu-search' }, label, field, count), list] };
}

/**
 * Opens the menu over the show. It takes the keyboard while it is open and gives it back when it closes (Escape, a
 * choice, a click beside it).
 */
export function openMenu(contents: MenuContents, focusSearch: boolean): void {
  const dialog = element('dialog', { class: 'menu', 'aria-label': 'Menu' });
  const closing = <Arguments extends readonly unknown[]>(act: (...given: Arguments) => void) => {
    return (...given: Arguments): void => {
      dialog.close();
      act(...given);
    };
  };
  const shown = { ...contents, goTo: closing(contents.goTo), chooseCut: closing(contents.chooseCut) };
  const { field, parts } = slideFinder(shown);
  const actions = contents.actions.map(({ name, key, act }) => button(`${name} (${key})`, closing(act)));
  const close = button(
    'Close',
    closing(() => {}),
    { class: 'menu-close' },
  );
  dialog.append(
    element('header', {}, element('h2', {}, 'Menu'), close),
    lengths(shown),
    ...parts,
    element('footer', {}, ...actions),
  );
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    walk(dialog, event);
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  const current = dialog.querySelector<HTMLElement>('[aria-current]');
  (focusSearch ? field : (current ?? field)).focus();
  current?.scrollIntoView({ block: 'center' });
}
