import type { Cut } from '../../compiler/model.ts';
import { bindCharacter, bindKey } from '../bind-key.ts';
import { addControl } from '../controls.ts';
import { queryForCut, readCut } from '../cut/read-cut.ts';
import { goToSlide } from '../go-to.ts';
import { loadAgain } from '../lost/again.ts';
import type { MenuAction, MenuContents } from '../menu/menu.ts';
import { goToQuery, queryHere } from '../query.ts';
import { readFromHere } from '../read/offer-reading.ts';
import type { Behaviour, Stage } from './behaviour.ts';
import { placeInAddress } from './keep-place.ts';

const keyM = 77;

/** Done by their keys, which their behaviours bind; the overview and the list of keys have other ways in. */
const keyActions = [
  { name: 'Speaker view', key: 'S' },
  { name: 'Use two screens', key: 'W' },
  { name: 'Swap the screens', key: 'X' },
  { name: 'Full screen', key: 'F' },
  { name: 'Go to a number', key: 'G' },
] as const;

function actions(stage: Stage): MenuAction[] {
  const { reveal } = stage;
  const pressing = keyActions.map(({ name, key }) => ({
    name,
    key,
    act: () => reveal.triggerKey(key.charCodeAt(0)),
  }));
  const listKeys = async (): Promise<void> => {
    const keys = await loadAgain('the list of keys', () => import('../menu/list-keys.ts')).catch(() => null);
    keys?.listKeys();
  };
  return [
    ...pressing,
    { name: 'Read as a page', act: () => readFromHere(stage) },
    { name: 'All slides', key: 'O', act: () => reveal.toggleOverview() },
    { name: 'All keys', key: '?', act: listKeys },
  ];
}

/** The place in the other talk: this one, or the last slide before it that the other talk has as well. */
function placeIn(cut: Cut, { reveal }: Stage): string {
  const slides = reveal.getSlides();
  const current = reveal.getCurrentSlide();
  const isKept = (slide: HTMLElement) => slide.dataset['cuts']?.split(' ').includes(String(cut));
  const nearest = slides.slice(0, slides.indexOf(current) + 1).findLast(isKept);
  return nearest === current ? placeInAddress(reveal) : `#/${nearest?.id ?? ''}`;
}

/** The talk's length is part of the address, so it survives a reload and can be kept as a bookmark. */
function chooseCut(cut: Cut, stage: Stage): void {
  if (cut !== readCut(queryHere())) goToQuery(queryForCut(queryHere(), cut), placeIn(cut, stage));
}

const menuContents = (stage: Stage): MenuContents => ({
  root: stage.root,
  currentId: stage.reveal.getCurrentSlide().id,
  cut: readCut(queryHere()),
  actions: actions(stage),
  goTo: (id) => goToSlide(stage.reveal, id),
  chooseCut: (cut) => chooseCut(cut, stage),
});

/** Opens the menu of acts and slides on M, with its search on `/`, and by a visible control. */
export const openMenuOnKey: Behaviour = (stage) => {
  const { reveal, root } = stage;
  const open = async (focusSearch: boolean): Promise<void> => {
    const menu = await loadAgain('the menu', () => import('../menu/menu.ts')).catch(() => null);
    menu?.openMenu(menuContents(stage), focusSearch);
  };
  bindKey(reveal, keyM, () => open(false));
  bindCharacter('/', () => open(true));
  addControl(root, 'Menu', () => open(false));
};
