/** The presenter's window as parts on the page, and how they are drawn anew. */
import { element } from '../page/element.ts';
import { lossWords } from '../session/storage-loss.ts';
import { fragmentGroups, nextPlace } from '../steps.ts';
import { slideInWords, talkLength } from '../talk-length.ts';
import { type Ask, button } from './ask.ts';
import { decisionBoard } from './decision-board.ts';
import type { ShowState } from './messages.ts';
import { type NotesPanel, notesPanel } from './notes-panel.ts';
import { slidePicture } from './slide-picture.ts';
import { timePanel } from './time-panel.ts';

/** The parts of the speaker view that change. */
export interface SpeakerView {
  readonly view: HTMLElement;
  readonly notes: NotesPanel;
  /** Where the window says that the show is missed. */
  readonly connection: HTMLElement;
  /** Whether the slide on screen has a decision to count hands for. */
  isCounting(): boolean;
  /** Takes the slides of the talk, as they are from now on. */
  take(slides: readonly HTMLElement[]): void;
  /** Draws the show's state, as it was at this time of the show's. */
  draw(state: ShowState, at: number): void;
}

const headline = (slide: Element): string =>
  slide.querySelector('h1')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

const optionsOf = (slides: readonly HTMLElement[]): HTMLElement[] =>
  slides.map((slide, index) => element('option', { value: slide.id }, `${index + 1}. ${headline(slide)}`));

function slideChooser(ask: Ask): HTMLSelectElement {
  const chooser = element('select', { 'aria-label': 'Go to slide' });
  chooser.addEventListener('change', () => {
    ask({ kind: 'go', slide: chooser.value });
    chooser.blur();
  });
  return chooser;
}

/** ` · Tue 16 October 1962`; nothing for a slide without the ruler of days. */
const dayOf = (slide: Element): string => {
  if (!slide.querySelector('.day-ruler')) return '';
  const lit = slide.querySelector('.day-ruler .lit')?.textContent?.trim();
  return ` · ${lit ? `${lit} October 1962` : 'outside the thirteen days'}`;
};

/** What the room sees, with the buttons that move it, and what comes next. */
function picturePanel(ask: Ask) {
  let slides: readonly HTMLElement[] = [];
  let steps: readonly number[] = [];
  const [current, next] = [slidePicture(), slidePicture()];
  const nextLabel = element('h2', {}, 'Next');
  const chooser = slideChooser(ask);
  const move = element(
    'nav',
    { 'aria-label': 'Move' },
    button('← Back', () => ask({ kind: 'previous' })),
    button('Next →', () => ask({ kind: 'next' })),
    chooser,
  );
  current.frame.classList.add('current-picture');
  next.frame.classList.add('next-picture');
  const now = element('h2', {}, 'On the screen');
  return {
    panel: element('div', { class: 'speaker-pictures' }, now, current.frame, move, nextLabel, next.frame),
    take(all: readonly HTMLElement[]): void {
      slides = all;
      steps = slides.map((slide) => fragmentGroups(slide).length);
      chooser.replaceChildren(...optionsOf(slides));
    },
    draw({ step, black }: ShowState, slide: number): void {
      const coming = nextPlace(steps, { slide, step }, talkLength(slides));
      current.show(slides[slide] ?? null, step);
      current.frame.classList.toggle('black', black);
      next.show(coming ? (slides[coming.slide] ?? null) : null, coming?.step ?? 0);
      nextLabel.textContent = coming
        ? `Next ${coming.slide === slide ? 'step' : 'slide'}`
        : 'End of the talk';
      // A list that is open would close.
      if (document.activeElement !== chooser) chooser.value = slides[slide]?.id ?? '';
    },
  };
}

/** Builds the window. It is empty until it is given slides, and told where the show stands. */
export function buildView(ask: Ask): SpeakerView {
  let slides: readonly HTMLElement[] = [];
  let latest: { readonly state: ShowState; readonly at: number } | undefined;
  const pictures = picturePanel(ask);
  const notes = notesPanel();
  const time = timePanel(ask);
  const board = decisionBoard(ask);
  const place = element('h1', { class: 'speaker-place' });
  const connection = element('p', { class: 'speaker-connection', role: 'status' });
  const loss = element('p', { class: 'speaker-loss', role: 'alert' });
  const reading = element('section', { class: 'speaker-reading' }, board.board, notes.tools, notes.notes);
  const top = element('header', {}, time.panel, place, connection, loss);
  const draw = (state: ShowState, at: number): void => {
    latest = { state, at };
    const index = slides.findIndex(({ id }) => id === state.slide);
    const slide = slides[index];
    if (!slide) return;
    const number = slideInWords(index, talkLength(slides), slides.length);
    const words = `${number}${dayOf(slide)}${state.black ? ' · black screen' : ''}`;
    if (place.textContent !== words) place.textContent = words;
    if (state.isLost && loss.textContent === '') loss.textContent = lossWords;
    pictures.draw(state, index);
    notes.show(slide);
    board.draw(slide, state);
    time.draw(state, index, at);
  };
  return {
    view: element('main', { class: 'speaker' }, top, pictures.panel, reading),
    notes,
    connection,
    isCounting: () => board.board.childElementCount > 0,
    take(all) {
      slides = all;
      pictures.take(all);
      time.take(all);
      if (latest) draw(latest.state, latest.at);
    },
    draw,
  };
}
