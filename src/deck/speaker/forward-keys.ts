/** Keys and clickers work whichever window has the focus: what is pressed here is pressed in the show. */
import type { SpeakerRequest } from './messages.ts';

/** Keys that move, black out, count or time. What opens something over the slides stays where the slides are. */
const forwarded =
  /^(Arrow(Left|Right|Up|Down)|Page(Up|Down)|Home|End|Backspace|[ .,0-9]|[nphjklbvtNPHJKLBVT])$/;

/** Whether the key is meant for what has the focus here: a list to choose from, or a button under space or enter. */
function isForFocus({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('select, input, textarea')) return true;
  return target.closest('button') !== null && (key === ' ' || key === 'Enter');
}

/** Passes keys on for as long as the page lives. */
export function forwardKeys(ask: (request: SpeakerRequest) => void): void {
  document.addEventListener('keydown', (event) => {
    const { key, code, keyCode, shiftKey } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!forwarded.test(key) || isForFocus(event)) return;
    event.preventDefault();
    ask({ kind: 'key', pressed: { key, code, keyCode, shiftKey } });
  });
}
