/** The presenter's window: what the room sees, what comes next, the notes, and the time. It draws what the show tells it. */
import '../../theme/speaker.css';
import { element } from '../element.ts';
import { fragmentGroups } from '../steps.ts';
import { decisionBoard } from './decision-board.ts';
import { forwardKeys } from './forward-keys.ts';
import { readState, type ShowState, type SpeakerRequest, signed } from './messages.ts';
import { notesSize } from './notes-size.ts';
import { slidePicture } from './slide-picture.ts';
import { timePanel } from './time-panel.ts';
import { hearOpener, post } from './window-link.ts';

/** How often the window asks for the show's state, and how long the show may be silent before it is missed. Milliseconds. */
const rhythm = { ask: 1000, missed: 3000 } as const;

type Ask = (request: SpeakerRequest) => void;

const button = (label: string, act: () => void, name?: string): HTMLElement => {
  const made = element('button', { type: 'button', ...(name && { 'aria-label': name }) }, label);
  made.addEventListener('click', () => {
    made.blur();
    act();
  });
  return made;
};

/** The slide and step that the next key brings; null at the end of the talk. */
function nextPlace(slides: readonly HTMLElement[], at: number, step: number): [HTMLElement, number] | null {
  const here = slides[at];
  if (here && step < fragmentGroups(here).length) return [here, step + 1];
  const next = slides[at + 1];
  return next ? [next, 0] : null;
}

function slideChooser(slides: readonly HTMLElement[], ask: Ask): HTMLSelectElement {
  const options = slides.map((slide, index) => {
    const headline = slide.querySelector('h1')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
    return element('option', { value: slide.id }, `${index + 1}. ${headline}`);
  });
  const chooser = element('select', { 'aria-label': 'Go to slide' }, ...options);
  chooser.addEventListener('change', () => {
    ask({ kind: 'go', slide: chooser.value });
    chooser.blur();
  });
  return chooser;
}

/** What the day ruler of a slide has lit. */
const dayOf = (slide: Element): string => {
  const lit = slide.querySelector('.day-ruler .lit')?.textContent?.trim();
  return lit ? `${lit} October 1962` : 'outside the thirteen days';
};

function notesOf(slide: Element): HTMLElement[] {
  const notes = slide.querySelector('aside.notes');
  const parts = [...(notes?.children ?? [])].filter(
    (part) => !part.matches('.notes-teacher, .notes-handout'),
  );
  return parts.map((part) => part.cloneNode(true) as HTMLElement);
}

/** The window's parts, and how they are drawn anew. */
function buildView(slides: readonly HTMLElement[], ask: Ask) {
  const current = slidePicture('On the screen');
  const next = slidePicture('Next');
  const place = element('p', { class: 'speaker-place' });
  const connection = element('p', { class: 'speaker-connection', role: 'status' });
  const notes = element('div', { class: 'speaker-notes', tabindex: '0', 'aria-label': 'Notes' });
  const board = element('div');
  const nextLabel = element('h2');
  const chooser = slideChooser(slides, ask);
  const time = timePanel(slides, ask);
  const resize = notesSize(notes);
  const view = element(
    'main',
    { class: 'speaker' },
    element('header', {}, time.panel, place, connection),
    element(
      'div',
      { class: 'speaker-pictures' },
      element('h2', {}, 'On the screen'),
      current.frame,
      element(
        'nav',
        { 'aria-label': 'Move' },
        button('← Back', () => ask({ kind: 'previous' })),
        button('Next →', () => ask({ kind: 'next' })),
        chooser,
      ),
      nextLabel,
      next.frame,
    ),
    element(
      'section',
      { class: 'speaker-reading' },
      element(
        'div',
        { class: 'speaker-tools' },
        element('h2', {}, 'Notes'),
        button('A−', () => resize(-1), 'Smaller notes'),
        button('A+', () => resize(1), 'Larger notes'),
      ),
      board,
      notes,
    ),
  );
  let noted = '';
  const draw = (state: ShowState): void => {
    const at = slides.findIndex(({ id }) => id === state.slide);
    const slide = slides[at];
    if (!slide) return;
    const coming = nextPlace(slides, at, state.step);
    current.show(slide, state.step);
    next.show(coming?.[0] ?? null, coming?.[1] ?? 0);
    nextLabel.textContent = coming ? (coming[0] === slide ? 'Next step' : 'Next slide') : 'End of the talk';
    const black = state.black ? ' · the screen is black (B)' : '';
    place.textContent = `Slide ${at + 1} of ${slides.length} · ${dayOf(slide)}${black}`;
    chooser.value = slide.id;
    if (noted !== slide.id) {
      notes.replaceChildren(...notesOf(slide));
      notes.scrollTop = 0;
      noted = slide.id;
    }
    const hands = decisionBoard(slide, state, ask);
    board.replaceChildren(...(hands ? [hands] : []));
    time.draw(state, at);
  };
  return { view, draw, connection };
}

/** Replaces the page by the presenter's window and connects it to the show that opened it. */
export function startSpeakerView(root: HTMLElement, cut: number): void {
  const slides = [...root.querySelectorAll<HTMLElement>('section.slide')];
  const ask: Ask = (request) => {
    if (window.opener && !window.opener.closed) post(window.opener as Window, signed(request));
  };
  const { view, draw, connection } = buildView(slides, ask);
  document.documentElement.classList.add('speaker-view');
  document.title = `Speaker view: ${document.title}`;
  root.replaceWith(view);
  let heard = Number.NEGATIVE_INFINITY;
  hearOpener((data) => {
    const state = readState(data);
    if (!state) return;
    if (state.cut !== cut) {
      const query = new URLSearchParams(window.location.search);
      query.set('cut', String(state.cut));
      window.location.search = query.toString();
      return;
    }
    heard = performance.now();
    connection.textContent = '';
    draw(state);
  });
  const greet = (): void => {
    ask({ kind: 'hello' });
    if (performance.now() - heard < rhythm.missed) return;
    connection.textContent =
      !window.opener || window.opener.closed
        ? 'The window with the slides is gone. Open the deck again and press S there.'
        : 'Waiting for the window with the slides …';
  };
  forwardKeys(ask);
  greet();
  window.setInterval(greet, rhythm.ask);
}
