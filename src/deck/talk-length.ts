/** Where the talk ends: before its appendix, whose slides nobody comes to by stepping on. */
import { onSlidesChanged } from './dev/slides-changed.ts';
import { withAllSlides } from './window/lend-slides.ts';

/** Whether a slide stands behind the end of the talk. */
export const isAppendix = (slide: Element): boolean => slide.hasAttribute('data-appendix');

/** How many slides there are before the appendix; all of them where nothing else is left. */
export const talkLength = (slides: readonly Element[]): number =>
  slides.findLastIndex((slide) => !isAppendix(slide)) + 1 || slides.length;

/** `Slide 3 of 32`; for the slides of the appendix `Slide 2 of 16 after the talk`. `index` is the slide's among all `total`. */
export function slideInWords(index: number, length: number, total: number): string {
  if (index < length) return `Slide ${index + 1} of ${length}`;
  return `Slide ${index - length + 1} of ${total - length} after the talk`;
}

/** The length of the talk that is shown, kept up to date while it is being written. */
export class TalkLength {
  readonly #root: ParentNode;
  #now: number;

  constructor(root: ParentNode) {
    this.#root = root;
    this.#now = this.count();
    onSlidesChanged(() => this.count());
  }

  get now(): number {
    return this.#now;
  }

  /** Counts anew: slides may have come of which nobody has been told yet. */
  count(): number {
    const slides = withAllSlides(() => [...this.#root.querySelectorAll('.slides > section')]);
    this.#now = talkLength(slides);
    return this.#now;
  }
}
