import { showKeys } from '../menu/key-list.ts';
import { areKeysTaken } from '../page/bind-key.ts';
import { digitPlace, keyCodeOf, pressedKey } from '../page/pressed-key.ts';
import type { Behaviour } from './behaviour.ts';

/**
 * Reads keys as `pressedKey` does before anybody else hears them: reveal.js goes by numbers, which browsers do not give alike to
 * the keys of other scripts. A key that means another is pressed again as that.
 */
export const readKeys: Behaviour = () => {
  const hear = (event: KeyboardEvent): void => {
    const { key, code, repeat, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || areKeysTaken()) return;
    const written = pressedKey(event);
    const name = showKeys.has(written) ? written : (digitPlace(event) ?? written);
    const keyCode = keyCodeOf(name);
    if (keyCode === undefined || key.toLowerCase() === name) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const init = { key: name, code, keyCode, repeat, bubbles: true, cancelable: true };
    (target ?? document).dispatchEvent(new KeyboardEvent('keydown', init));
  };
  document.addEventListener('keydown', hear, { capture: true });
};
