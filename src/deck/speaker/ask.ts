/** How the parts of the presenter's window ask the show for something, and their buttons, which keep no focus. */
import { element } from '../page/element.ts';
import type { SpeakerRequest } from './messages.ts';

/** Asks the show for something. */
export type Ask = (request: SpeakerRequest) => void;

/** A button that acts and gives the keys back. `name` is what screen readers say, where the label is not enough. */
export function button(label: string, act: () => void, name?: string): HTMLButtonElement {
  const made = element('button', { type: 'button', ...(name && { 'aria-label': name }) }, label);
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', act);
  return made;
}
