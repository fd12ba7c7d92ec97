/** The slides of the talk that are in the document. All others stand outside of it, with their backdrops, until they are needed. */
import { standIn } from './stand-in.ts';

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

export class SlidesAtHand {
  /** All slides in order, wherever they are. */
  readonly talk: readonly Slide[];
  /** For every slide of the talk itself where it is in the document, or a stand-in; always the same list. */
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

  /** Brings the slides from one place to another into the document, both of them too. */
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
        this.sections[place] = slide;
        this.#layBackdrop(place, next);
      }
      next = slide;
    }
  }

  bringAllIn(): void {
    this.bringIn(0, this.talk.length - 1);
  }

  /** Takes all slides out of the document but those from one place to another, and `others`. */
  keepOnly(from: number, to: number, ...others: readonly (Element | null)[]): void {
    for (const slide of [...this.#slides.children]) {
      const place = this.placeOf(slide);
      const isKept = place === undefined || (place >= from && place <= to) || others.includes(slide);
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
    return this.sections[place] === standIn;
  }

  /** Goes through what is in the document, not through the talk. */
  #firstInDocument(isWanted: (place: number, slide: Slide) => boolean): Slide | undefined {
    for (const child of this.#slides.children) {
      const place = this.placeOf(child);
      if (place !== undefined && isWanted(place, child as Slide)) return child as Slide;
    }
    return undefined;
  }

  #layBackdrop(place: number, next: Slide | null): void {
    const [slide, holder] = [this.talk[place], this.#backdropHolder];
    if (!slide || !holder) return;
    if (!slide.slideBackgroundElement) this.#makeBackdrop?.(slide, holder);
    const backdrop = slide.slideBackgroundElement;
    if (!backdrop) return;
    holder.insertBefore(backdrop, next?.slideBackgroundElement ?? null);
    this.backdrops[place] = backdrop;
  }

  #takeOut(place: number): void {
    const slide = this.talk[place];
    slide?.remove();
    slide?.slideBackgroundElement?.remove();
    this.sections[place] = standIn;
    this.backdrops[place] = standIn;
  }
}
