/** Has reveal.js work on the slides at hand, and know all the others by their places. */
import type { RevealApi } from 'reveal.js';
import { near, type SlidesAtHand } from './slides-at-hand.ts';
import { standIn } from './stand-in.ts';

interface Indices {
  readonly h: number;
  readonly v?: number | undefined;
  readonly f?: number | undefined;
}

/** What plugins are given is more than the types say (6.0.2, js/reveal.js, "Our internal API"): reveal.js asks itself through it. */
type Inner = Omit<RevealApi, 'getIndices'> & {
  readonly controls: { update(): void };
  readonly fragments: { availableRoutes(): object };
  getIndices(slide?: HTMLElement): Indices;
  readonly backgrounds: {
    element: Pick<HTMLElement, 'classList'>;
    create(): void;
    createBackground(slide: HTMLElement, holder: HTMLElement): void;
    update(includeAll?: boolean): void;
  };
  readonly slideContent: { load(slide: HTMLElement): void; unload(slide: HTMLElement): void };
  readonly location: { getIndicesFromHash(hash?: string, options?: object): Indices | null };
};

const everySlide = ['.slides>section', '.slides section'];
const countedSlides = '.slides section:not(.stack):not([data-visibility="uncounted"])';

/**
 * Answers reveal.js when it asks for all slides, as it does anew at every step. `isWhole` says when it needs the slides
 * themselves: in the overview.
 */
export function answerForFarOnes(root: HTMLElement, atHand: SlidesAtHand, isWhole: () => boolean): void {
  const find = root.querySelectorAll.bind(root);
  const answer = (selector: string): readonly Element[] | NodeListOf<Element> => {
    if (selector === countedSlides) return atHand.talk;
    if (!everySlide.includes(selector)) return find(selector);
    if (isWhole()) atHand.bringAllIn();
    return atHand.sections;
  };
  // All that is asked of these lists is their length, their members and their order.
  root.querySelectorAll = (selector: string) => answer(selector) as NodeListOf<HTMLElement>;
}

/**
 * Between grounds that are the same nothing fades. reveal.js says so anew at every step, and takes it back in a task of its own,
 * which made one more frame; here the word stays until the ground changes.
 */
function layBackdropsOfNearOnes({ backgrounds }: Inner, atHand: SlidesAtHand): void {
  const make = backgrounds.createBackground.bind(backgrounds);
  const update = backgrounds.update.bind(backgrounds);
  backgrounds.create = () => {
    backgrounds.element.classList.add('at-once');
    atHand.layBackdrops(backgrounds.element as HTMLElement, make);
  };
  backgrounds.update = (includeAll) => {
    const holder = backgrounds.element;
    let isSame = false;
    const noteSame = (): void => {
      isSame = true;
    };
    const inItsPlace = { childNodes: atHand.backdrops, classList: { add: noteSame } };
    backgrounds.element = inItsPlace as unknown as HTMLElement;
    try {
      update(includeAll);
    } finally {
      backgrounds.element = holder;
      holder.classList.toggle('at-once', isSame);
    }
  };
}

/**
 * Takes the layout of those alone that are leaving. What is outside of the document has nothing to unload, and to look for it makes
 * three lists a slide (6.0.2, controllers/slidecontent.js).
 */
function unloadLeavingOnes(inner: Inner, atHand: SlidesAtHand): void {
  const { slideContent } = inner;
  const unload = slideContent.unload.bind(slideContent);
  slideContent.unload = (slide) => {
    if (slide === standIn) return;
    const place = atHand.placeOf(slide) ?? 0;
    if (Math.abs(place - inner.getIndices().h) > near) unload(slide);
  };
}

/** Leaves the arrows as they are where they lead as before: at every step reveal.js takes their state away and gives it back. */
function changeArrowsWithTheirWays(inner: Inner): void {
  const { controls } = inner;
  const update = controls.update.bind(controls);
  let known = '';
  controls.update = () => {
    const ways = JSON.stringify([inner.availableRoutes(), inner.fragments.availableRoutes()]);
    if (ways !== known) update();
    known = ways;
  };
}

/** The id in an address that ends in `#/id/2` or `#id`; as it stands where it is no valid escape. */
function idIn(hash: string): string {
  const [id = ''] = hash.replace(/^#\/?/, '').split('/');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Brings the slide in that an address names, by its own id or by that of something in it. */
function bringInNamed(hash: string, atHand: SlidesAtHand): void {
  const id = idIn(hash);
  if (/^\d*$/.test(id) || document.getElementById(id)) return;
  const named = `#${CSS.escape(id)}`;
  const isNamed = (slide: HTMLElement): boolean => slide.id === id || slide.querySelector(named) !== null;
  const place = atHand.talk.findIndex(isNamed);
  if (place >= 0) atHand.bringIn(place, place);
}

/** Places of far slides, which reveal.js looks for in its own lists and in the document. */
function findFarOnes(inner: Inner, atHand: SlidesAtHand): void {
  const whereItIs = inner.getIndices;
  inner.getIndices = (slide?: HTMLElement) => {
    const place = slide && atHand.placeOf(slide);
    return place === undefined ? whereItIs(slide) : { h: place, v: undefined, f: undefined };
  };
  const { location } = inner;
  const read = location.getIndicesFromHash.bind(location);
  location.getIndicesFromHash = (hash = window.location.hash, options = {}) => {
    bringInNamed(hash, atHand);
    return read(hash, options);
  };
}

/** Has the slides at hand laid out where they are not yet, so that a key only has to show the next one. */
export function layOut(reveal: RevealApi, atHand: SlidesAtHand): void {
  const { slideContent } = reveal as Inner;
  for (const slide of atHand.sections) {
    if (slide !== standIn && slide.style.display === 'none') slideContent.load(slide);
  }
}

/** To be done before reveal.js starts, as a plugin of it. */
export function teachReveal(reveal: RevealApi, atHand: SlidesAtHand): void {
  const inner = reveal as Inner;
  layBackdropsOfNearOnes(inner, atHand);
  unloadLeavingOnes(inner, atHand);
  changeArrowsWithTheirWays(inner);
  findFarOnes(inner, atHand);
}
