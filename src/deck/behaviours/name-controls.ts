import type { Behaviour } from './behaviour.ts';

/**
 * Gives reveal's arrows a name, and keeps a swipe that begins on one from being two steps: they act at the first touch, and the
 * swipe again (6.0.2, controllers/controls.js, controllers/touch.js).
 */
export const nameControls: Behaviour = ({ root }) => {
  const controls = root.querySelector('aside.controls');
  controls?.setAttribute('aria-label', 'Arrows');
  controls?.setAttribute('data-prevent-swipe', '');
};
