/** Keys and clickers work whichever window has the focus: what is pressed here is pressed in the show. */
import { showKeys } from '../menu/key-list.ts';
import { digitPlace, keyCodeOf, pressedKey } from '../page/pressed-key.ts';
import type { Ask } from './ask.ts';

/** What this window does itself with a key. */
export type OwnKeys = Readonly<Record<string, () => void>>;

/** Keys that open something: held down, they do it once. */
const opens = /^([a-z/?]|F1)$/;

/** Whether the key is meant for what has the focus here: a list to choose from, or a button under space or enter. */
function isForFocus({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('select, input, textarea, dialog')) return true;
  return target.closest('button, a, summary') !== null && (key === ' ' || key === 'Enter');
}

/**
 * Does the window's own keys and passes those of the show on, for as long as the page lives. While hands are counted, the keys
 * in the row of digits count, whatever sign a keyboard has there.
 */
export function forwardKeys(ask: Ask, own: OwnKeys, isCounting: () => boolean): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isForFocus(event)) return;
    const name = (isCounting() ? digitPlace(event) : undefined) ?? pressedKey(event);
    const act = own[name];
    if (!act && !showKeys.has(name)) return;
    event.preventDefault();
    const { code, repeat } = event;
    if (act) {
      if (!repeat || !opens.test(name)) act();
      return;
    }
    const keyCode = keyCodeOf(name);
    const asShown = keyCode === undefined ? event : { key: name, keyCode, shiftKey: false };
    ask({
      kind: 'key',
      pressed: { key: asShown.key, code, keyCode: asShown.keyCode, shiftKey: asShown.shiftKey, repeat },
    });
  });
}
