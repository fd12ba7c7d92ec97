/** The presenter's window: what the room sees, what comes next, the notes, and the time. It draws what the show tells it. */
import '../../theme/menu.css';
import '../../theme/speaker.css';
import type { Cut } from '../../compiler/model.ts';
import { bindCharacter } from '../bind-key.ts';
import { queryForCut } from '../cut/read-cut.ts';
import { followTalk } from '../hot/follow-talk.ts';
import { changeSlides } from '../hot/page-slides.ts';
import { onChartsChanged } from '../hot/slides-changed.ts';
import { listKeys } from '../menu/list-keys.ts';
import { askShow, showWindow } from './ask.ts';
import { buildView } from './build-view.ts';
import { forwardKeys } from './forward-keys.ts';
import { readMove, readState, type ScreenChange, type ShowState } from './messages.ts';
import { type NotesPanel, noteReferences } from './notes-panel.ts';
import type { Area } from './screens.ts';
import { knowsScreens } from './two-screens.ts';
import { hearOpener } from './window-link.ts';
import { sayByHand } from './words.ts';

/** How often the window asks for the show's state, and how long the show may be silent before it is missed. Milliseconds. */
const rhythm = { ask: 1000, missed: 3000 } as const;

function changeScreens(change: ScreenChange): void {
  if (knowsScreens()) askShow({ kind: 'screens', change });
  else sayByHand('unknown', null);
}

function bindKeys({ resize, scroll }: NotesPanel): void {
  forwardKeys(askShow, {
    '+': () => resize(1),
    '=': () => resize(1),
    '-': () => resize(-1),
    'Shift ArrowDown': () => scroll(1),
    'Shift ArrowUp': () => scroll(-1),
    w: () => changeScreens('place'),
    x: () => changeScreens('swap'),
    f: () => askShow({ kind: 'full-screen' }),
  });
  bindCharacter('?', listKeys);
}

function moveTo({ left, top, width, height }: Area): void {
  window.moveTo(left, top);
  window.resizeTo(width, height);
}

/** Keeps the window in step with the show: asks for its state, and says when there is no answer. */
function connect(draw: (state: ShowState) => void, connection: HTMLElement): void {
  let heard = Number.NEGATIVE_INFINITY;
  const say = (words: string): void => {
    if (connection.textContent !== words) connection.textContent = words;
  };
  hearOpener((data) => {
    const area = readMove(data);
    if (area) moveTo(area);
    const state = readState(data);
    if (!state) return;
    heard = performance.now();
    say('');
    draw(state);
  });
  const greet = (): void => {
    askShow({ kind: 'hello' });
    if (performance.now() - heard < rhythm.missed) return;
    say(
      showWindow()
        ? 'Waiting for the window with the slides …'
        : 'The window with the slides is gone. Open the deck again and press S there.',
    );
  };
  greet();
  window.setInterval(greet, rhythm.ask);
}

const titleOf = (talk: string): string => `Speaker view: ${talk}`;

/** Replaces the page by the presenter's window and connects it to the show that opened it. */
export function startSpeakerView(root: HTMLElement, cut: Cut): void {
  const { view, draw, connection, notes, take } = buildView(askShow);
  const takeSlides = (): void => {
    noteReferences(root);
    take([...root.querySelectorAll<HTMLElement>('section.slide')]);
  };
  takeSlides();
  document.documentElement.classList.add('speaker-view');
  document.title = titleOf(document.title);
  root.replaceWith(view);
  bindKeys(notes);
  connect((state) => {
    // Another talk has other slides and other times: this page is made anew for it.
    if (state.cut !== cut) window.location.search = queryForCut(window.location.search, state.cut);
    else draw(state);
  }, connection);
  if (import.meta.hot) {
    followTalk(import.meta.hot, (update) => {
      changeSlides(root, update, cut, '.slide-frame, aside.notes');
      document.title = titleOf(update.title);
      takeSlides();
    });
    onChartsChanged(() => window.location.reload());
  }
}
