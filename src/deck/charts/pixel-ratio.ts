/** How many device pixels a chart needs for one pixel of the slide, and when that changes. */
import type { RevealApi } from 'reveal.js';

/**
 * Device pixels for one CSS pixel of the slide: Chart.js knows the screen's ratio, not the deck's scale. Never fewer
 * than one, or hairlines vanish from small pictures of the deck.
 */
export const pixelRatio = (reveal: RevealApi): number =>
  Math.max(1, window.devicePixelRatio * reveal.getScale());

/**
 * Calls `change` whenever the ratio may have changed. reveal.js tells of a new scale only; a window that goes to
 * another screen, or is zoomed, may keep its scale.
 */
export function onPixelRatio(reveal: RevealApi, change: () => void): void {
  reveal.on('resize', change);
  window.addEventListener('resize', change);
}
