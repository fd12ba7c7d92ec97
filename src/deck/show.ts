/** The talk on a screen: reveal.js with the deck's settings, then the behaviours of the list. */
import 'reveal.js/reveal.css';
import '../theme/paper.css';
import '../theme/print-show.css';
import '../theme/show.css';
import '../theme/menu.css';
import Reveal, { type RevealConfig } from 'reveal.js';
import { slideSize } from '../theme/tokens.ts';
import '../theme/overview.css';
import { behaviours } from './behaviours/index.ts';
import { restorePlace } from './behaviours/keep-place.ts';
import { isDialogOpen } from './dialog.ts';
import { prefersStillness } from './stillness.ts';

/** Settings that differ from reveal's own, each with its reason where it is not plain. */
function settings(): RevealConfig {
  return {
    width: slideSize.width,
    height: slideSize.height,
    margin: 0,
    minScale: 0.1,
    maxScale: 6,
    center: false,
    hash: true,
    // Not shown by reveal (the theme hides it): with this format G jumps to a slide by its number in the talk.
    slideNumber: 'c',
    controlsLayout: 'edges',
    controlsTutorial: false,
    progress: false,
    transition: prefersStillness() ? 'none' : 'fade',
    backgroundTransition: prefersStillness() ? 'none' : 'fade',
    transitionSpeed: 'fast',
    // reveal's scroll view restructures the page under the charts; a phone gets the slides as they are.
    scrollActivationWidth: 0,
    // The deck lists its keys itself.
    help: false,
    // A click beside a dialog's buttons takes the focus out of it, and its keys with it.
    keyboardCondition: () => !isDialogOpen(),
    postMessage: false,
  };
}

/**
 * Keeps other windows from driving reveal.js, which takes its methods as JSON from anyone and can be told to do so in
 * the address (6.0.2, js/reveal.js, `onPostMessage`, `getQueryHash`). The deck's own messages are objects.
 */
function refuseRemoteControl(): void {
  window.addEventListener('message', (event) => {
    if (typeof event.data === 'string') event.stopImmediatePropagation();
  });
}

/** Starts the show in `root`; settles when the first slide is on screen and every behaviour has begun. */
export async function startShow(root: HTMLElement): Promise<void> {
  refuseRemoteControl();
  restorePlace();
  const reveal = new Reveal(root, settings());
  await reveal.initialize();
  await Promise.all(behaviours.map((begin) => begin({ reveal, root })));
}
