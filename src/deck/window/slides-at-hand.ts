/** The slides of the talk that are in the document. All others stand outside of it, with their backdrops, until they are needed. */
import { standIn } from './stand-in.ts';

/** How many slides before and after the one on screen reveal.js shows, ready to fade. */
export const shown = 1;

/** How many are in the document, the outer ones laid out for when they are shown. */
export const near = shown + 1;

/** A slide, with the backdrop that reveal.js keeps to it (6.0.2, controllers/backgrounds.js, `createBackground`). */
type Slide = HTMLElement & { slideBackgroundElement?: HTMLElement };

/** Makes a slide what reveal.js would have left it: all steps of a past slide shown, none of one to come. */
function dress(slide: HTMLElement, isPast: boolean): void {
  slide.classList.remove('present');
  slide.classList.toggle('past', isPast);
  slide.classList.toggle('future', !isPast);
  slide.hidden = true;
  slide.inert = true;
  slide.setAttribute('aria-hidden', 'true');
  slide.style.display = 'none';
  for (const fragment of slide.querySelectorAll('.fragment')) {
    fragment.classList.toggle('visible', isPast);
    fragment.classList.remove('current-fragment');
  }
}

/** Knows every slide of the talk, which of them are in the document, and which of those reveal.js works on. */
export class SlidesAtHand {
  /** All slides in order, wherever they are. */
  readonly talk: readonly Slide[];
  /** What reveal.js works on: for every slide of the talk itself where it is shown, or a stand-in; always the same list. */
  readonly sections: HTMLElement[];
  /** The same for their backdrops. */
  readonly backdrops: HTMLElement[];
  readonly #slides: HTMLElement;
  readonly #places: ReadonlyMap<Element, number>;
  #makeBackdrop: ((slide: HTMLElement, holder: HTMLElement) => void) | undefined;
  #backdropHolder: HTMLElement | undefined;

  /** `slides` is the element that holds the talk's sections, and nothing else as yet. */
  constructor(slides: HTMLElement) {
    this.#slides = slides;
    this.talk = [...slides.children] as Slide[];
    this.sections = [...this.talk];
    this.backdrops = this.talk.map(() => standIn);
    this.#places = new Map(this.talk.map((slide, place) => [slide, place]));
  }

  /** The place of a slide in the talk, from 0; undefined for what is no slide of it. */
  placeOf(slide: Element): number | undefined {
    return this.#places.get(slide);
  }

  /** Gives every slide in the document a backdrop in `holder`, and from now on each that comes. */
  layBackdrops(holder: HTMLElement, make: (slide: HTMLElement, holder: HTMLElement) => void): void {
    this.#backdropHolder = holder;
    this.#makeBackdrop = make;
    holder.replaceChildren();
    for (const place of this.talk.keys()) {
      if (!this.#isFar(place)) this.#layBackdrop(place, null);
    }
  }

  /** Brings the slides from one place to another into the document, both of them too, for reveal.js to work on. */
  bringIn(from: number, to: number): void {
    const present = this.#firstInDocument((_, slide) => slide.classList.contains('present'));
    const at = present ? (this.placeOf(present) ?? 0) : 0;
    let next = this.#firstInDocument((place) => place > to) ?? null;
    for (let place = Math.min(to, this.talk.length - 1); place >= Math.max(from, 0); place -= 1) {
      const slide = this.talk[place];
      if (!slide) continue;
      if (this.#isFar(place)) {
        dress(slide, place < at);
        this.#slides.insertBefore(slide, next);
        this.#layBackdrop(place, next);
      }
      this.#handOver(place, slide);
      next = slide;
    }
  }

  /** Has reveal.js work on all that is in the document. */
  handOver(): void {
    for (const [place, slide] of this.#inDocument()) this.#handOver(place, slide);
  }

  /** Leaves reveal.js only the slides from one place to another, and `others`: those beside them wait as they are. */
  takeBack(from: number, to: number, ...others: readonly (Element | null)[]): void {
    for (const [place, slide] of this.#inDocument()) {
      const isShown = (place >= from && place <= to) || others.includes(slide);
      if (!isShown) this.#takeBack(place);
    }
  }

  bringAllIn(): void {
    this.bringIn(0, this.talk.length - 1);
  }

  /** Takes all slides out of the document but those from one place to another, and `others`. */
  keepOnly(from: number, to: number, ...others: readonly (Element | null)[]): void {
    for (const [place, slide] of [...this.#inDocument()]) {
      const isKept = (place >= from && place <= to) || others.includes(slide);
      if (!isKept) this.#takeOut(place);
    }
  }

  /** Does something that needs every slide in the document: nothing is painted meanwhile, as it may not wait. */
  withAll<Result>(work: () => Result): Result {
    const out = [...this.talk.keys()].filter((place) => this.#isFar(place));
    this.bringAllIn();
    try {
      return work();
    } finally {
      for (const place of out) this.#takeOut(place);
    }
  }

  #isFar(place: number): boolean {
    return this.talk[place]?.parentNode !== this.#slides;
  }

  /** Goes through what is in the document, not through the talk. */
  *#inDocument(): Generator<readonly [place: number, slide: Slide]> {
    for (const child of this.#slides.children) {
      const place = this.placeOf(child);
      if (place !== undefined) yield [place, child as Slide];
    }
  }

  #firstInDocument(isWanted: (place: number, slide: Slide) => boolean): Slide | undefined {
    for (const [place, slide] of this.#inDocument()) if (isWanted(place, slide)) return slide;
    return undefined;
  }

  #handOver(place: number, slide: Slide): void {
    this.sections[place] = slide;
    this.backdrops[place] = slide.slideBackgroundElement ?? standIn;
  }

  #takeBack(place: number): void {
    this.sections[place] = standIn;
    this.backdrops[place] = standIn;
  }

  #layBackdrop(place: number, next: Slide | null): void {
    const [slide, holder] = [this.talk[place], this.#backdropHolder];
    if (!slide || !holder) return;
    if (!slide.slideBackgroundElement) this.#makeBackdrop?.(slide, holder);
    const backdrop = slide.slideBackgroundElement;
    if (!backdrop) return;
    holder.insertBefore(backdrop, next?.slideBackgroundElement ?? null);
    this.#handOver(place, slide);
  }

  #takeOut(place: number): void {
    const slide = this.talk[place];
    slide?.remove();
    slide?.slideBackgroundElement?.remove();
    this.#takeBack(place);
  }
}
