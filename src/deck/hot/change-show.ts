/** One update in the running show: it stays where it is, and only what changed is drawn anew. */
import type { RevealApi } from 'reveal.js';
import type { Cut } from '../../compiler/model.ts';
import type { TalkUpdate } from '../../compiler/talk-update.ts';
import { fragmentGroups } from '../steps.ts';
import { changeSlides } from './page-slides.ts';
import { tellSlidesChanged } from './slides-changed.ts';

/** What is changed, and which talk it shows. */
export interface RunningShow {
  readonly reveal: RevealApi;
  readonly root: HTMLElement;
  readonly cut: Cut;
}

/** New steps of the slide on screen stand at once: reveal.js would let them come one by one, and say so. */
function standSteps(slide: Element, shown: number): void {
  for (const step of fragmentGroups(slide).slice(0, shown).flat()) step.classList.add('visible');
}

/** Changes the slides; the show stays at its slide and step, or at what now stands in the place of a slide that is gone. */
export function changeShow({ reveal, root, cut }: RunningShow, update: TalkUpdate): void {
  const current = reveal.getCurrentSlide();
  const { h, f } = reveal.getIndices() as { h: number; f?: number };
  const { structure, seen, steps } = changeSlides(root, update, cut);
  document.title = update.title;
  if (update.lang !== undefined) document.documentElement.lang = update.lang;
  if (steps) {
    const slides = reveal.getSlides();
    const standing = slides.indexOf(current);
    const at = standing === -1 ? Math.min(h, slides.length - 1) : standing;
    const slide = slides[at];
    if (slide) standSteps(slide, (f ?? -1) + 1);
    reveal.slide(at, 0, f ?? -1);
  }
  if (structure) reveal.sync();
  if (seen) tellSlidesChanged();
}
