/** The presenter's window: what the room sees, what comes next, the notes, and the time. It draws what the show tells it. */
import '../../theme/menu.css';
import '../../theme/speaker.css';
import type { Cut } from '../../compiler/model.ts';
import { followTalk } from '../dev/follow-talk.ts';
import { changeSlides } from '../dev/page-slides.ts';
import { onChartsChanged } from '../dev/slides-changed.ts';
import { queryForCut } from '../length/read-cut.ts';
import { listKeys } from '../menu/list-keys.ts';
import { goToQuery, queryHere } from '../place/query.ts';
import type { Ask } from './ask.ts';
import { buildView, type SpeakerView } from './build-view.ts';
import { forwardKeys } from './forward-keys.ts';
import type { ScreenChange } from './messages.ts';
import { type NotesMenu, openNotesMenu } from './notes-menu.ts';
import { noteReferences } from './notes-panel.ts';
import type { Area } from './screens.ts';
import { connectionWords, ShowLink } from './show-link.ts';
import { knowsScreens } from './two-screens.ts';
import { sayByHand } from './words.ts';

function changeScreens(ask: Ask, change: ScreenChange): void {
  if (knowsScreens()) ask({ kind: 'screens', change });
  else sayByHand('unknown', null);
}

function bindKeys({ notes: { resize, scroll }, isCounting }: SpeakerView, menu: NotesMenu): void {
  const { ask, changeScreens: change } = menu;
  const find = (): void => void openNotesMenu(menu, true);
  const own = {
    '+': () => resize(1),
    '=': () => resize(1),
    '-': () => resize(-1),
    'Shift ArrowDown': () => scroll(1),
    'Shift ArrowUp': () => scroll(-1),
    w: () => change('place'),
    x: () => change('swap'),
    f: () => ask({ kind: 'full-screen' }),
    m: () => void openNotesMenu(menu, false),
    // The search takes numbers too.
    g: find,
    '/': find,
    '?': listKeys,
    F1: listKeys,
  };
  forwardKeys(ask, own, isCounting);
}

function moveTo({ left, top, width, height }: Area): void {
  window.moveTo(left, top);
  window.resizeTo(width, height);
}

const titleOf = (talk: string): string => `Speaker view: ${talk}`;

/** Replaces the page by the presenter's window and connects it to the show that opened it. */
export function startSpeakerView(root: HTMLElement, cut: Cut): void {
  let link: ShowLink | undefined;
  const ask: Ask = (request) => link?.ask(request);
  const speaker = buildView(ask);
  const { view, draw, connection, take } = speaker;
  let slide = '';
  const takeSlides = (): void => {
    noteReferences(root);
    take([...root.querySelectorAll<HTMLElement>('section.slide')]);
  };
  takeSlides();
  document.documentElement.classList.add('speaker-view');
  document.title = titleOf(document.title);
  root.replaceWith(view);
  const changeTo = (change: ScreenChange): void => changeScreens(ask, change);
  bindKeys(speaker, { root, cut, ask, slide: () => slide, changeScreens: changeTo });
  link = new ShowLink({
    draw(state, at) {
      // Another talk has other slides and other times: this page is made anew for it.
      if (state.cut !== cut) {
        goToQuery(queryForCut(queryHere(), state.cut));
        return;
      }
      slide = state.slide;
      draw(state, at);
    },
    move: moveTo,
    say(how) {
      if (connection.textContent !== connectionWords[how]) connection.textContent = connectionWords[how];
    },
  });
  if (import.meta.hot) {
    followTalk(import.meta.hot, (update) => {
      changeSlides(root, update);
      document.title = titleOf(update.title);
      takeSlides();
    });
    onChartsChanged(() => window.location.reload());
  }
}
