/** Does in the show what the presenter's window asks. */
import type { RevealApi } from 'reveal.js';
import { chooseCut } from '../length/choose-cut.ts';
import { closeDialogs } from '../page/dialog.ts';
import { goToSlide } from '../place/go-to.ts';
import { clear, count, countTo, takeBack } from '../votes/index.ts';
import type { ForwardedKey, SpeakerRequest } from './messages.ts';
import { clockActions } from './show-clock.ts';

const keyF = 70;

/** A key of the presenter's window, pressed here: every behaviour reads it as if it had been. */
function press(pressed: ForwardedKey): void {
  const event = new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true });
  // A browser that does not take it from the constructor would leave reveal.js without it.
  if (event.keyCode !== pressed.keyCode) Object.defineProperty(event, 'keyCode', { value: pressed.keyCode });
  document.dispatchEvent(event);
}

/** What lies over the slides gives way to whoever moves them from the other window; the black screen ends first. */
function move(reveal: RevealApi, step: () => void): void {
  closeDialogs();
  if (reveal.isPaused()) reveal.togglePause(false);
  else step();
}

/** Does what is asked; what concerns the two screens is another's business. */
export function obey(reveal: RevealApi, request: SpeakerRequest): void {
  switch (request.kind) {
    case 'hello':
    case 'bye':
    case 'screens':
      break;
    case 'next':
      move(reveal, () => reveal.next());
      break;
    case 'previous':
      move(reveal, () => reveal.prev());
      break;
    case 'go':
      closeDialogs();
      goToSlide(reveal, request.slide);
      break;
    case 'cut':
      closeDialogs();
      chooseCut(request.cut, reveal);
      break;
    case 'key':
      closeDialogs();
      press(request.pressed);
      break;
    case 'full-screen':
      reveal.triggerKey(keyF);
      break;
    case 'clock':
      clockActions[request.action]();
      break;
    case 'count':
      count(request.decision, request.option);
      break;
    case 'count-to':
      countTo(request.decision, request.option, request.hands);
      break;
    case 'take-back':
      takeBack(request.decision);
      break;
    case 'clear':
      clear(request.decision);
      break;
  }
}
