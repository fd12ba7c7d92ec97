/**
 * Every key of the deck: the one list that `?` shows, that reveal.js is held to, and by which the presenter's window passes keys
 * on. The README has the same.
 */

/** Keys that do one thing, each as it is written on the keyboard. */
export interface ListedKeys {
  readonly keys: readonly string[];
  readonly does: string;
}

/** A part of the list. */
export interface KeyGroup {
  readonly name: string;
  readonly list: readonly ListedKeys[];
}

/** Every key of the show, by what it is for. */
export const keyGroups: readonly KeyGroup[] = [
  {
    name: 'Move',
    list: [
      {
        keys: ['→', '↓', 'Space', 'Page Down', 'N'],
        does: 'Next step, then next slide; in full screen a click on the slide too',
      },
      { keys: ['←', '↑', 'Shift Space', 'Page Up', 'P'], does: 'One step back' },
      { keys: ['Home', 'End'], does: 'First slide, last slide' },
      { keys: ['G'], does: 'Go to a slide by its number' },
      { keys: ['M'], does: 'Menu of slides, length of the talk' },
      { keys: ['/'], does: 'Find a slide' },
      { keys: ['O', 'Esc'], does: 'All slides at a glance' },
      { keys: ['Enter'], does: 'Go to the slide that is chosen there' },
    ],
  },
  {
    name: 'Present',
    list: [
      { keys: ['S'], does: 'Speaker view: notes, clock, next slide' },
      { keys: ['W'], does: 'Slides on the other screen, notes on this one' },
      { keys: ['X'], does: 'Swap the two screens' },
      { keys: ['F'], does: 'Full screen' },
      { keys: ['B', '.'], does: 'Black screen; any key that moves ends it' },
      { keys: ['?', 'F1'], does: 'This list' },
    ],
  },
  {
    name: 'With the class',
    list: [
      { keys: ['1', '–', '9'], does: 'Count a hand, on a decision slide' },
      { keys: ['Backspace'], does: 'Take the last hand back' },
      { keys: ['0'], does: 'Clear all hands' },
      { keys: ['T'], does: 'Start or stop the timer, on a question slide' },
    ],
  },
  {
    name: 'In the speaker view',
    list: [
      { keys: ['+', '−'], does: 'Larger or smaller notes' },
      { keys: ['Shift ↓', 'Shift ↑'], does: 'Scroll the notes' },
    ],
  },
];

const names: Readonly<Record<string, string>> = {
  '→': 'ArrowRight',
  '←': 'ArrowLeft',
  '↓': 'ArrowDown',
  '↑': 'ArrowUp',
  '−': '-',
  'Page Down': 'PageDown',
  'Page Up': 'PageUp',
  Esc: 'Escape',
};

/** `Shift ↓` to `Shift ArrowDown`, as `pressedKey` names it. */
function nameOf(written: string): string {
  const [, shift = '', key = written] = /^(Shift )(.+)$/.exec(written) ?? [];
  const name = names[key] ?? key;
  return `${shift}${name.length === 1 ? name.toLowerCase() : name}`;
}

/** All that a row of the list means: a dash stands for the digits between two. */
function namesIn({ keys }: ListedKeys): string[] {
  const [from, dash, to] = keys;
  if (dash !== '–') return keys.map(nameOf);
  const [first, last] = [Number(from), Number(to)];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

const namesOf = (groups: readonly KeyGroup[]): ReadonlySet<string> =>
  new Set(groups.flatMap(({ list }) => list).flatMap(namesIn));

/** The keys of the show, by the names that `pressedKey` gives them. */
export const showKeys = namesOf(keyGroups.slice(0, -1));

/** The keys that only the presenter's window has. */
export const notesKeys = namesOf(keyGroups.slice(-1));
