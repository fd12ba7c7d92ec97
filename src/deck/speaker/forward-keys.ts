/** Keys and clickers work whichever window has the focus: what is pressed here is pressed in the show. */
import type { Ask } from './ask.ts';

/** Keys that move, black out, count, time, or show all slides. */
const forwarded =
  /^(Arrow(Left|Right|Up|Down)|Page(Up|Down)|Home|End|Enter|Escape|Backspace|[ .,0-9]|[nphjklbvotNPHJKLBVOT])$/;

/** What this window does itself with a key. */
export type OwnKeys = Readonly<Record<string, () => void>>;

/** Whether the key is meant for what has the focus here: a list to choose from, or a button under space or enter. */
function isForFocus({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('select, input, textarea, dialog')) return true;
  return target.closest('button, a') !== null && (key === ' ' || key === 'Enter');
}

const nameOf = ({ key, shiftKey }: KeyboardEvent): string =>
  shiftKey && key.length > 1 ? `Shift ${key}` : key.toLowerCase();

/** Does the window's own keys and passes the others on, for as long as the page lives. */
export function forwardKeys(ask: Ask, own: OwnKeys): void {
  document.addEventListener('keydown', (event) => {
    const { key, code, keyCode, shiftKey, repeat } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || isForFocus(event)) return;
    const act = own[nameOf(event)];
    if (!act && !forwarded.test(key)) return;
    event.preventDefault();
    if (act) act();
    else ask({ kind: 'key', pressed: { key, code, keyCode, shiftKey, repeat } });
  });
}
