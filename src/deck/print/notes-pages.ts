/** The presenter's copy: a page for the teacher first, then each slide with its notes, its time and the time so far. */
import { element } from '../page/element.ts';
import type { PaperForm } from '../place/view.ts';
import { isAppendix, slideInWords, talkLength } from '../talk-length.ts';
import { minutesAndSeconds, secondsOf, startTimes } from './planned-times.ts';
import {
  allSlides,
  replaceSlides,
  shownSlides,
  smallSlide,
  sourcePages,
  sourceSlides,
  takeNotes,
  talkTitle,
  usePages,
} from './sheet.ts';

type NotesForm = Extract<PaperForm, { kind: 'notes' }>;

/** Minutes of every act of the talk that is shown, and of all of it. */
function minutesByAct(slides: readonly HTMLElement[]): HTMLElement {
  const acts = new Map<string, number>();
  for (const slide of slides) {
    const act = slide.dataset['actName'] ?? '';
    acts.set(act, (acts.get(act) ?? 0) + secondsOf(slide));
  }
  // What stands behind the end of the talk takes none.
  const timed = [...acts].filter(([, seconds]) => seconds > 0);
  const total = [...acts.values()].reduce((sum, seconds) => sum + seconds, 0);
  const row = ([name, seconds]: readonly [string, number]): HTMLElement =>
    element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, minutesAndSeconds(seconds)));
  const columns = ['Act', 'Minutes'].map((name) => element('th', { scope: 'col' }, name));
  return element(
    'table',
    { class: 'minutes-by-act' },
    element('caption', {}, 'Minutes by act, as planned'),
    element('thead', {}, element('tr', {}, ...columns)),
    element('tbody', {}, ...[...timed, ['The whole talk', total] as const].map(row)),
  );
}

/** The first slide's notes may hold a part for the teacher: it stands here, before the talk, and nowhere else. */
function teacherPage(slides: readonly HTMLElement[]): HTMLElement {
  const written = slides.flatMap((slide) => takeNotes(slide, 'teacher'));
  return element(
    'section',
    { class: 'teacher-page' },
    element('h1', {}, 'For the teacher'),
    ...written,
    minutesByAct(slides),
  );
}

/** Number and times of a slide, in a line; a slide of the appendix has no time. */
function timeLine(slide: HTMLElement, all: readonly HTMLElement[], start: number): HTMLElement {
  const number = slideInWords(all.indexOf(slide), talkLength(all), all.length);
  const [own, from, to] = [secondsOf(slide), start, start + secondsOf(slide)].map(minutesAndSeconds);
  const time = isAppendix(slide) ? '' : ` · ${own} minutes, from ${from} to ${to}`;
  return element('p', { class: 'notes-time' }, `${number}${time}`);
}

/** All parts of a slide's notes; none where it has no notes. */
function notesOf(slide: HTMLElement): HTMLElement[] {
  const parts = [...(slide.querySelector('aside.notes')?.children ?? [])];
  return parts.length > 0 ? [element('div', { class: 'notes-parts' }, ...parts)] : [];
}

function notesPage(slide: HTMLElement, all: readonly HTMLElement[], start: number): HTMLElement {
  const notes = notesOf(slide);
  const parts = [timeLine(slide, all, start), smallSlide(slide), ...notes];
  return element('div', { class: 'notes-page' }, ...parts);
}

/** Lays the slides inside `root` out as the presenter's copy; to be done once, after the cut is applied. */
export function layOutNotes(root: HTMLElement, { sheet, date }: NotesForm): void {
  usePages(sheet, [talkTitle(root), 'presenter’s copy', date]);
  const all = allSlides(root);
  const starts = startTimes(all);
  const teacher = teacherPage(all);
  const pages = shownSlides(root).map((slide) => notesPage(slide, all, starts.get(slide) ?? 0));
  const lists = sourceSlides(root);
  const onLists = lists.flatMap((slide) => [
    ...(isAppendix(slide) ? [] : [timeLine(slide, all, starts.get(slide) ?? 0)]),
    ...notesOf(slide),
  ]);
  replaceSlides(root, `notes sheet-${sheet}`, [teacher, ...pages, ...sourcePages(root, onLists)]);
}
