import { areKeysTaken } from '../page/bind-key.ts';
import type { Behaviour } from './behaviour.ts';

const movingKeys = new Set([
  'ArrowRight',
  'ArrowLeft',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Enter',
  'Escape',
  ' ',
]);

/**
 * Ends the black screen with any key that moves, which then does nothing else: reveal.js knows only B and the full stop
 * (6.0.2, controllers/keyboard.js, `resumeKeyCodes`), and a presenter who does not know why it is black presses on.
 */
export const liftBlackScreen: Behaviour = ({ reveal }) => {
  const lift = (event: KeyboardEvent): void => {
    if (!reveal.isPaused() || event.altKey || !movingKeys.has(event.key) || areKeysTaken()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) reveal.togglePause(false);
  };
  document.addEventListener('keydown', lift, { capture: true });
};
