import { chooseCut } from '../length/choose-cut.ts';
import { readCut } from '../length/read-cut.ts';
import { loadAgain } from '../lost/again.ts';
import type { MenuAction, MenuContents } from '../menu/menu.ts';
import { bindCharacter, bindKeyAnywhere } from '../page/bind-key.ts';
import { addControl } from '../page/controls.ts';
import { goToSlide } from '../place/go-to.ts';
import { queryHere } from '../place/query.ts';
import { readFromHere } from '../reader/offer-reading.ts';
import type { Behaviour, Stage } from './behaviour.ts';

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

const menuContents = (stage: Stage): MenuContents => ({
  root: stage.root,
  currentId: stage.reveal.getCurrentSlide().id,
  cut: readCut(queryHere()),
  actions: actions(stage),
  goTo(id) {
    if (stage.reveal.isOverview()) stage.reveal.toggleOverview(false);
    goToSlide(stage.reveal, id);
  },
  chooseCut: (cut) => chooseCut(cut, stage.reveal),
});

/** Opens the menu of acts and slides on M, with its search on `/`, and by a visible control. */
export const openMenuOnKey: Behaviour = (stage) => {
  const { reveal, root } = stage;
  const open = async (focusSearch: boolean): Promise<void> => {
    const menu = await loadAgain('the menu', () => import('../menu/menu.ts')).catch(() => null);
    // It may have been long on its way.
    if (!reveal.isPaused()) menu?.openMenu(menuContents(stage), focusSearch);
  };
  bindKeyAnywhere(reveal, keyM, () => open(false));
  bindCharacter('/', () => open(true));
  addControl(root, 'Menu', () => open(false));
};
