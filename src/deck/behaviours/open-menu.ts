import type { Cut } from '../../compiler/model.ts';
import { queryForCut, readCut } from '../cut/read-cut.ts';
import { element } from '../element.ts';
import type { MenuContents } from '../menu/menu.ts';
import type { Behaviour, Stage } from './behaviour.ts';

const keys = { m: 77, slash: 191, s: 83, f: 70, g: 71 } as const;

/** The slide on screen, or the last one before it that the other talk has as well. */
function nearestIn(cut: Cut, { reveal, root }: Stage): string {
  const slides = [...root.querySelectorAll<HTMLElement>('.slides > section')];
  const here = slides.indexOf(reveal.getCurrentSlide());
  const isKept = (slide: HTMLElement) => slide.dataset['cuts']?.split(' ').includes(String(cut));
  return slides.slice(0, here + 1).findLast(isKept)?.id ?? '';
}

/** The talk's length is part of the address, so it survives a reload and can be kept as a bookmark. */
function chooseCut(cut: Cut, stage: Stage): void {
  const page = window.location.href.replace(/[?#].*$/s, '');
  window.location.assign(`${page}${queryForCut(window.location.search, cut)}#/${nearestIn(cut, stage)}`);
}

function menuContents(stage: Stage): MenuContents {
  const { reveal, root } = stage;
  const press = (keyCode: number) => () => reveal.triggerKey(keyCode);
  return {
    root,
    currentId: reveal.getCurrentSlide().id,
    cut: readCut(window.location.search),
    actions: [
      { name: 'Speaker view', key: 'S', act: press(keys.s) },
      { name: 'Full screen', key: 'F', act: press(keys.f) },
      { name: 'Overview', key: 'O', act: () => reveal.toggleOverview() },
      { name: 'Jump by number', key: 'G', act: press(keys.g) },
      { name: 'All keys', key: '?', act: () => reveal.toggleHelp() },
    ],
    goTo: (id) => {
      window.location.hash = `#/${id}`;
    },
    chooseCut: (cut) => chooseCut(cut, stage),
  };
}

/** A control that comes with the pointer and goes with the next key: while the talk runs, only the slide is projected. */
function addControl(root: HTMLElement, open: () => void): void {
  const control = element(
    'button',
    { type: 'button', class: 'deck-control', 'aria-haspopup': 'dialog' },
    'Menu',
  );
  control.addEventListener('click', () => {
    control.blur();
    open();
  });
  root.append(control);
  document.addEventListener('pointermove', () => root.classList.add('pointed-at'));
  document.addEventListener('keydown', () => root.classList.remove('pointed-at'));
}

/** Opens the menu of acts and slides on M, with its search on `/`, and by a visible control. */
export const openMenuOnKey: Behaviour = (stage) => {
  const { reveal, root } = stage;
  const open = async (focusSearch: boolean): Promise<void> => {
    const { openMenu } = await import('../menu/menu.ts');
    openMenu(menuContents(stage), focusSearch);
  };
  reveal.addKeyBinding({ keyCode: keys.m, key: 'M', description: 'Menu of slides' }, () => open(false));
  // With Shift the same key is "?", which lists the keys.
  const findOrHelp = (event: KeyboardEvent): unknown => (event.shiftKey ? reveal.toggleHelp() : open(true));
  reveal.addKeyBinding({ keyCode: keys.slash, key: '/', description: 'Find a slide' }, findOrHelp);
  addControl(root, () => open(false));
};
