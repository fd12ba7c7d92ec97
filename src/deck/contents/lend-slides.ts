/**
 * Keeps the slides that are far from the one on screen out of the document. At every step reveal.js goes through all
 * sections and whatever stands in them (6.0.2, js/reveal.js, `updateSlides`, `updateSlidesVisibility`), takes classes
 * away and gives them back, and each style sheet is matched against all of it: the time for a key press grew with the talk.
 */
import type { RevealApi, RevealPlugin } from 'reveal.js';
import { SlidesAtHand } from './slides-at-hand.ts';
import { answerForFarOnes, teachReveal } from './teach-reveal.ts';

/** How many slides before and after the one on screen are in the document: those that reveal.js shows, ready to fade. */
export const near = 2;

let atHand: SlidesAtHand | undefined;

/** Does something that needs every slide in the document: nothing is painted meanwhile, as it may not wait. */
export function withAllSlides<Result>(work: () => Result): Result {
  return atHand ? atHand.withAll(work) : work();
}

/** Brings slides in before they are gone to. */
function bringInAhead(root: HTMLElement, slides: SlidesAtHand): void {
  const last = slides.talk.length - 1;
  root.addEventListener('beforeslidechange', (event) => {
    const { indexh } = event as Event & { readonly indexh: number };
    const to = Math.min(Math.max(indexh, 0), last);
    slides.bringIn(to - near, to + near);
  });
}

/** Lets go of what is far from the slide on screen; the one before it fades out yet. */
function letFarOnesGo(slides: SlidesAtHand, reveal?: RevealApi): void {
  const place = reveal?.getIndices().h ?? 0;
  slides.keepOnly(place - near, place + near, reveal?.getPreviousSlide() ?? null);
}

/** Begins with the first slides alone; gives back what reveal.js has to begin with. To be done before every behaviour. */
export function lendSlides(root: HTMLElement): RevealPlugin {
  const stage = root.querySelector<HTMLElement>('.slides');
  if (!stage) throw new Error('The page has no slides to lend.');
  const slides = new SlidesAtHand(stage);
  atHand = slides;
  let reveal: RevealApi | undefined;
  let isPrinting = false;
  const isOverview = (): boolean => reveal?.isOverview() ?? false;
  const settle = (): void => {
    if (!isPrinting && !isOverview()) letFarOnesGo(slides, reveal);
  };
  answerForFarOnes(root, slides, isOverview);
  settle();
  bringInAhead(root, slides);
  for (const event of ['slidechanged', 'overviewhidden']) root.addEventListener(event, settle);
  window.addEventListener('beforeprint', () => {
    isPrinting = true;
    slides.bringAllIn();
  });
  window.addEventListener('afterprint', () => {
    isPrinting = false;
    settle();
  });
  return {
    id: 'slides-at-hand',
    init(started) {
      reveal = started;
      teachReveal(started, slides);
    },
  };
}
