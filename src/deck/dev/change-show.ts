/** One update in the running show, which stays where it is. */
import type { RevealApi } from 'reveal.js';
import type { TalkUpdate } from '../../build/dev/talk-update.ts';
import type { Cut } from '../../compiler/model.ts';
import { queryForCut, readCut } from '../length/read-cut.ts';
import { orderForReading } from '../print/reading-order.ts';
import { fragmentGroups } from '../steps.ts';
import { forgetCharts } from './forget-charts.ts';
import { changeSlides, keyOfSlide } from './page-slides.ts';
import { tellSlidesChanged } from './slides-changed.ts';
import { holdPlace, placeOnScreen, type SlidePlace, soughtPlace } from './sought-place.ts';

/** What is changed. */
export interface RunningShow {
  readonly reveal: RevealApi;
  readonly root: HTMLElement;
}

/** The steps of a new slide stand at once: reveal.js would let them come one by one, and say so. */
function standSteps(slide: Element, shown: number): void {
  for (const step of fragmentGroups(slide).slice(0, shown).flat()) step.classList.add('visible');
}

/** Goes to the place that is sought, or else to the one that was on screen, or to what now stands where that has stood. */
function goToPlace(reveal: RevealApi, shown: SlidePlace): void {
  const slides = reveal.getSlides();
  const keys = slides.map(keyOfSlide);
  const place = [soughtPlace(reveal), shown].find(({ key }) => keys.includes(key));
  const at = place ? keys.indexOf(place.key) : Math.min(reveal.getIndices().h, slides.length - 1);
  const { step } = place ?? soughtPlace(reveal);
  const slide = slides[at];
  if (slide) standSteps(slide, step + 1);
  reveal.slide(at, 0, step);
  reveal.sync();
}

/** Whoever reads the length from the address reads the one that is shown. */
function nameCut(cut: Cut): void {
  const { search, hash } = window.location;
  if (cut !== readCut(search)) window.history.replaceState(null, '', `${queryForCut(search, cut)}${hash}`);
}

/** Changes the slides. The show stays at its slide and step, and comes back to them where they have been away. */
export function changeShow({ reveal, root }: RunningShow, update: TalkUpdate): void {
  const shown = placeOnScreen(reveal);
  const { cut, isOther, gone } = changeSlides(root, update, orderForReading);
  document.title = update.title;
  if (update.lang !== undefined) document.documentElement.lang = update.lang;
  if (!isOther) return;
  nameCut(cut);
  holdPlace(() => goToPlace(reveal, shown));
  tellSlidesChanged();
  for (const slide of gone) void forgetCharts(slide);
}
