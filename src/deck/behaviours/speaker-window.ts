import type { RevealApi } from 'reveal.js';
import { onSlidesChanged } from '../dev/slides-changed.ts';
import { isPlaceHeld } from '../dev/sought-place.ts';
import { readCut } from '../length/read-cut.ts';
import { bindKeyAnywhere } from '../page/bind-key.ts';
import { addControl } from '../page/controls.ts';
import { isFullScreen } from '../page/full-screen.ts';
import { queryHere } from '../place/query.ts';
import { keepAwake } from '../session/keep-awake.ts';
import { keepRoomTime } from '../session/room-time.ts';
import { isAnythingLost, onLoss } from '../session/storage-loss.ts';
import type { ScreenChange, ShowState } from '../speaker/messages.ts';
import { NotesWindow } from '../speaker/notes-window.ts';
import { obey } from '../speaker/obey.ts';
import { beginTalk, clock } from '../speaker/show-clock.ts';
import { knowsScreens, useTwoScreens } from '../speaker/two-screens.ts';
import { sayNotesHere } from '../speaker/words.ts';
import { onThinkTimer, readThinkTimer } from '../timer/index.ts';
import { onVotes, readVotes } from '../votes/index.ts';
import type { Behaviour } from './behaviour.ts';

const keys = { s: 83, w: 87, x: 88 } as const;

const steps = ['slidechanged', 'fragmentshown', 'fragmenthidden'];

function stateOf(reveal: RevealApi): ShowState {
  return {
    slide: reveal.getCurrentSlide().id,
    step: (reveal.getIndices().f ?? -1) + 1,
    black: reveal.isPaused(),
    cut: readCut(queryHere()),
    clock: clock.read(),
    votes: readVotes(),
    timer: readThinkTimer(),
    ...(isAnythingLost() && { isLost: true }),
  };
}

/**
 * The slides fill their screen, and it may be the projector. `isExtended` is Chromium's word for a second screen;
 * where nobody says, there may be one.
 */
function mayFillProjector(): boolean {
  const { isExtended } = window.screen as Screen & { readonly isExtended?: boolean };
  return isFullScreen() && isExtended !== false;
}

/**
 * Opens the presenter's window on S and keeps it told; puts slides and notes on two screens on W, and swaps them on X.
 * The clock starts with the first step of the talk after the window has been opened, and belongs to this tab: a reload
 * of either window keeps it.
 */
export const speakerWindow: Behaviour = ({ reveal, root }) => {
  keepRoomTime();
  const notes = new NotesWindow({
    state: () => stateOf(reveal),
    obey(request) {
      if (request.kind === 'screens') void changeScreens(request.change);
      else obey(reveal, request);
    },
    changed: () => look(),
  });
  const tell = (): void => notes.tell();
  const look = keepAwake(() => notes.isOpen);
  const showNotes: NotesWindow['show'] = (area) => notes.show(area);
  const changeScreens = (change: ScreenChange) => useTwoScreens(change, showNotes);
  const open = (): void => {
    if (notes.isOpen || !mayFillProjector()) notes.show();
    else sayNotesHere(knowsScreens(), () => changeScreens('place'), showNotes);
  };

  for (const event of steps)
    reveal.on(event, () => {
      // Whoever writes with the window open has not begun to talk.
      const isSaved = import.meta.hot && isPlaceHeld();
      if (notes.isOpen && !isSaved) beginTalk();
    });
  for (const event of [...steps, 'paused', 'resumed']) reveal.on(event, tell);
  for (const watch of [clock.on, onVotes, onThinkTimer, onLoss]) watch(tell);
  if (import.meta.hot) onSlidesChanged(tell);
  bindKeyAnywhere(reveal, keys.s, open);
  bindKeyAnywhere(reveal, keys.w, () => changeScreens('place'));
  bindKeyAnywhere(reveal, keys.x, () => changeScreens('swap'));
  addControl(root, 'Speaker view', open);
};
