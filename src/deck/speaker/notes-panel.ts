/** The notes of the slide, in the size the presenter likes. */
import { element } from '../page/element.ts';
import { button } from './ask.ts';
import { notesSize } from './notes-size.ts';

/** What is printed for others is not read here. */
const elsewhere = '.notes-teacher, .notes-handout';

/** The numbers of sources lead nowhere in this window; a pointer on one reads the source. */
function unlinkSources(notes: HTMLElement): void {
  for (const cite of notes.querySelectorAll<HTMLElement>('a.cite')) {
    const entry = cite.dataset['reference'];
    if (entry) cite.title = entry;
    cite.removeAttribute('href');
  }
}

function notesOf(slide: Element): HTMLElement[] {
  const parts = [...(slide.querySelector('aside.notes')?.children ?? [])].filter(
    (part) => !part.matches(elsewhere),
  );
  return parts.map((part) => {
    const copy = part.cloneNode(true) as HTMLElement;
    unlinkSources(copy);
    return foldable(copy);
  });
}

/** A part with a heading can be folded to it; what to say, which has none, cannot. */
function foldable(part: HTMLElement): HTMLElement {
  const heading = part.querySelector('.notes-part');
  if (!heading) return part;
  const summary = element('summary', { class: 'notes-part' }, ...heading.childNodes);
  heading.remove();
  return element('details', { class: part.className }, summary, ...part.childNodes);
}

/**
 * Opens as many parts as fit below what is to be said, in their order, and folds the others: what is folded is seen to be
 * there, what would have to be scrolled to is not.
 */
function openWhatFits(notes: HTMLElement): void {
  const parts = [...notes.querySelectorAll('details')];
  for (const part of parts) part.open = false;
  for (const part of parts) {
    part.open = true;
    part.open = notes.scrollHeight <= notes.clientHeight;
  }
}

/** Writes every source's entry to its numbers, while the list of sources still stands. */
export function noteReferences(root: ParentNode): void {
  for (const cite of root.querySelectorAll<HTMLElement>('aside.notes a.cite')) {
    const entry = root.querySelector(`[id="ref-${cite.dataset['source']}"] .reference`);
    cite.dataset['reference'] = entry?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
  }
}

/** The notes of the slide on screen, and the buttons that set their size. */
export interface NotesPanel {
  readonly tools: HTMLElement;
  readonly notes: HTMLElement;
  /** Shows a slide's notes from their beginning; the same notes again stay as they are. */
  show(slide: Element): void;
  resize(by: 1 | -1): void;
  scroll(by: 1 | -1): void;
}

/** Builds the panel, empty. */
export function notesPanel(): NotesPanel {
  const notes = element('div', {
    class: 'speaker-notes',
    role: 'region',
    tabindex: '0',
    'aria-label': 'Notes',
  });
  const setSize = notesSize(notes);
  // What the presenter has opened or folded stays so for as long as its slide.
  let isChosen = false;
  const refit = (): void => {
    if (!isChosen) openWhatFits(notes);
  };
  notes.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('summary')) isChosen = true;
  });
  new ResizeObserver(refit).observe(notes);
  const resize = (by: 1 | -1): void => {
    setSize(by);
    refit();
  };
  let shown: { readonly id: string; readonly notes: string } = { id: '', notes: '' };
  return {
    notes,
    resize,
    tools: element(
      'div',
      { class: 'speaker-tools' },
      element('h2', {}, 'Notes'),
      button('A−', () => resize(-1), 'A− (smaller notes)'),
      button('A+', () => resize(1), 'A+ (larger notes)'),
    ),
    show(slide) {
      // The sources that its numbers stand for may be others than before, while the talk is being written.
      const now = { id: slide.id, notes: slide.querySelector('aside.notes')?.innerHTML ?? '' };
      const { id, notes: before } = shown;
      if (id === now.id && before === now.notes) return;
      shown = now;
      notes.replaceChildren(...notesOf(slide));
      if (id !== now.id) isChosen = false;
      refit();
      if (id !== now.id) notes.scrollTop = 0;
    },
    scroll: (by) => notes.scrollBy({ top: by * 0.6 * notes.clientHeight }),
  };
}
