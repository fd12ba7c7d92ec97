import type { RevealApi } from 'reveal.js';
import { isDialogOpen } from './dialog.ts';

type Key = Parameters<RevealApi['addKeyBinding']>[0];

/**
 * Binds a key for the slide on screen: nothing happens while it is held down, with a modifier or in the overview.
 * reveal.js itself sees to text fields and the black screen, but lets every key with Alt through (6.0.2,
 * controllers/keyboard.js, `unusedModifier`).
 */
export function bindKey(reveal: RevealApi, key: Key, act: () => void): void {
  bindKeyAnywhere(reveal, key, () => {
    if (!reveal.isOverview()) act();
  });
}

/** Binds a key for the show as a whole: in the overview too. */
export function bindKeyAnywhere(reveal: RevealApi, key: Key, act: () => void): void {
  reveal.addKeyBinding(key, ({ repeat, altKey }) => {
    if (!repeat && !altKey) act();
  });
}

/** Whether somebody writes in a field, or reads a dialog: then the keys are not the slides'. */
export function areKeysTaken(): boolean {
  return isDialogOpen() || (document.activeElement?.matches('input, textarea, select') ?? false);
}

/**
 * Binds a character as the keyboard writes it: `/` and `?` stand on other keys in other countries, and reveal.js
 * knows keys by the place they have on an American one. What it would do with the key is not done.
 */
export function bindCharacter(character: string, act: () => void): void {
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== character || event.ctrlKey || event.metaKey || event.altKey || areKeysTaken()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) act();
  };
  document.addEventListener('keydown', hear, { capture: true });
}
