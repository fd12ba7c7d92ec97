/** Every key of the deck, as `?` lists them. */

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
      { keys: ['→', '↓', 'Space', 'Page Down'], does: 'Next step, then next slide' },
      { keys: ['←', '↑', 'Page Up'], does: 'One step back' },
      { keys: ['Home', 'End'], does: 'First slide, last slide' },
      { keys: ['G'], does: 'Go to a slide by its number' },
      { keys: ['M'], does: 'Menu of slides, length of the talk' },
      { keys: ['/'], does: 'Find a slide' },
      { keys: ['O', 'Esc'], does: 'All slides at a glance' },
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
      { keys: ['?'], does: 'This list' },
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
