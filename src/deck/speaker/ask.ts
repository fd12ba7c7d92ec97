/** How the presenter's window asks, and what asks: a way to the show, and buttons that keep no focus. */
import { element } from '../element.ts';
import { type SpeakerRequest, signed } from './messages.ts';
import { post, postWithLeave } from './window-link.ts';

/** Asks the show for something. */
export type Ask = (request: SpeakerRequest) => void;

/** The window with the slides; null when it is gone. */
export const showWindow = (): Window | null => {
  const opener = window.opener as Window | null;
  return opener && !opener.closed ? opener : null;
};

/** Sends a request to the show; it comes to nothing where there is none any more. */
export const askShow: Ask = (request) => {
  const show = showWindow();
  if (!show) return;
  const needsLeave = request.kind === 'screens' || request.kind === 'full-screen';
  (needsLeave ? postWithLeave : post)(show, signed(request));
};

/** A button that acts and gives the keys back. `name` is what screen readers say, where the label is not enough. */
export function button(label: string, act: () => void, name?: string): HTMLButtonElement {
  const made = element('button', { type: 'button', ...(name && { 'aria-label': name }) }, label);
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', act);
  return made;
}
