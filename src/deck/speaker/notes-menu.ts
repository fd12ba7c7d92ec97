/** The menu in the presenter's window, where the teacher's keyboard is and the class does not look. It acts on the show. */
import type { Cut } from '../../compiler/model.ts';
import { listKeys } from '../menu/list-keys.ts';
import type { MenuContents } from '../menu/menu.ts';
import type { Ask } from './ask.ts';
import type { ScreenChange } from './messages.ts';

/** What the menu is opened with. */
export interface NotesMenu {
  /** The slides of the talk, wherever they stand. */
  readonly root: ParentNode;
  readonly cut: Cut;
  /** The slide on screen. */
  slide(): string;
  readonly ask: Ask;
  changeScreens(change: ScreenChange): void;
}

const keyO = { key: 'o', code: 'KeyO', keyCode: 79, shiftKey: false, repeat: false } as const;

function contents({ root, cut, slide, ask, changeScreens }: NotesMenu): MenuContents {
  return {
    root,
    cut,
    currentId: slide(),
    goTo: (id) => ask({ kind: 'go', slide: id }),
    chooseCut: (chosen) => ask({ kind: 'cut', cut: chosen }),
    actions: [
      { name: 'Use two screens', key: 'W', act: () => changeScreens('place') },
      { name: 'Swap the screens', key: 'X', act: () => changeScreens('swap') },
      { name: 'Full screen', key: 'F', act: () => ask({ kind: 'full-screen' }) },
      { name: 'All slides', key: 'O', act: () => ask({ kind: 'key', pressed: keyO }) },
      { name: 'All keys', key: '?', act: listKeys },
    ],
  };
}

/** Opens the menu in this window, at the slide on screen or in its search, which takes a slide's number too. */
export async function openNotesMenu(menu: NotesMenu, focusSearch: boolean): Promise<void> {
  const { openMenu } = await import('../menu/menu.ts');
  openMenu(contents(menu), focusSearch);
}
