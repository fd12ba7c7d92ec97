import type { RevealApi } from 'reveal.js';

type Key = Parameters<RevealApi['addKeyBinding']>[0];

/**
 * Binds a key for the slide on screen: nothing happens while it is held down, with a modifier or in the overview.
 * reveal.js itself sees to text fields and the black screen, but lets every key with Alt through (6.0.2,
 * controllers/keyboard.js, `unusedModifier`).
 */
export function bindKey(reveal: RevealApi, key: Key, act: () => void): void {
  reveal.addKeyBinding(key, ({ repeat, altKey }) => {
    if (!repeat && !altKey && !reveal.isOverview()) act();
  });
}
