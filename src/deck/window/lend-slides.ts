/**
 * Keeps the slides that are far from the one on screen out of the document. At every step reveal.js goes through all
 * sections and whatever stands in them (6.0.2, js/reveal.js, `updateSlides`, `updateSlidesVisibility`), takes classes
 * away and gives them back, and each style sheet is matched against all of it: the time for a key press grew with the talk.
 */
import type { RevealApi, RevealPlugin } from 'reveal.js';
import { idle } from '../page/idle.ts';
import { near, SlidesAtHand, shown } from './slides-at-hand.ts';
import { answerForFarOnes, layOut, teachReveal } from './teach-reveal.ts';

let atHand: SlidesAtHand | undefined;

/** Does something that needs every slide in the document: nothing is painted meanwhile, as it may not wait. */
export function withAllSlides<Result>(work: () => Result): Result {
  return atHand ? atHand.withAll(work) : work();
}

/** Brings slides in before they are gone to, where they are not there yet. At a leap those that wait come to lie on another side. */
function bringInAhead(root: HTMLElement, slides: SlidesAtHand): void {
  const last = slides.talk.length - 1;
  let at = 0;
  root.addEventListener('beforeslidechange', (event) => {
    const { indexh } = event as Event & { readonly indexh: number };
    const to = Math.min(Math.max(indexh, 0), last);
    if (Math.abs(to - at) > 1) slides.handOver();
    slides.bringIn(to - shown, to + shown);
    at = to;
  });
}

/** Brings in what is near the slide on screen, and lets go of what is far from it; the one before it fades out yet. */
function keepNearOnes(slides: SlidesAtHand, reveal?: RevealApi): void {
  const place = reveal?.getIndices().h ?? 0;
  const fading = reveal?.getPreviousSlide() ?? null;
  slides.keepOnly(place - near, place + near, fading);
  if (!reveal) return;
  slides.bringIn(place - near, place + near);
  layOut(reveal, slides);
  slides.takeBack(place - shown, place + shown, fading);
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
    if (!isPrinting && !isOverview()) keepNearOnes(slides, reveal);
  };
  const settleWhenIdle = (): void => void idle().then(settle);
  answerForFarOnes(root, slides, isOverview);
  settle();
  bringInAhead(root, slides);
  // Not at the key: what comes and goes there is not seen, and its layout would keep the next slide waiting.
  root.addEventListener('slidechanged', settleWhenIdle);
  root.addEventListener('overviewhidden', settle);
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
