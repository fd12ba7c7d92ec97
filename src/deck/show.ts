/** The talk on a screen: reveal.js with the deck's settings, then the behaviours of the list. */
import 'reveal.js/reveal.css';
import '../theme/paper.css';
import '../theme/print-show.css';
import '../theme/show.css';
import '../theme/menu.css';
import Reveal, { type RevealConfig } from 'reveal.js';
import { slideSize } from '../theme/tokens.ts';
import { behaviours } from './behaviours/index.ts';
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
  };
}

/** Starts the show in `root`; settles when the first slide is on screen and every behaviour has begun. */
export async function startShow(root: HTMLElement): Promise<void> {
  const reveal = new Reveal(root, settings());
  await reveal.initialize();
  await Promise.all(behaviours.map((begin) => begin({ reveal, root })));
}
