/** The talk on a screen: reveal.js with the deck's settings, then the behaviours of the list. */
import 'reveal.js/reveal.css';
import '../theme/show.css';
import Reveal, { type RevealConfig } from 'reveal.js';
import Notes from 'reveal.js/plugin/notes';
import { slideSize } from '../theme/tokens.ts';
import { behaviours } from './behaviours/index.ts';
import { prefersStillness } from './stillness.ts';

/** Seconds for a slide without a planned time. Compiled slides all have one. */
const secondsWithoutPlan = 60;

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
    controlsLayout: 'edges',
    controlsTutorial: false,
    progress: false,
    transition: prefersStillness() ? 'none' : 'fade',
    backgroundTransition: prefersStillness() ? 'none' : 'fade',
    transitionSpeed: 'fast',
    // reveal's scroll view restructures the page under the charts; a phone gets the slides as they are.
    scrollActivationWidth: 0,
    // Every slide has its own data-timing; without a default the speaker window shows no pace at all
    // (reveal.js 6.0.2, plugin/notes/speaker-view.html, getTimings). Its type allows null alone.
    defaultTiming: secondsWithoutPlan as unknown as null,
    plugins: [Notes],
  };
}

/** Starts the show in `root`; settles when the first slide is on screen and every behaviour has begun. */
export async function startShow(root: HTMLElement): Promise<void> {
  const reveal = new Reveal(root, settings());
  await reveal.initialize();
  await Promise.all(behaviours.map((begin) => begin({ reveal, root })));
}
