/**
 * Keeps the slides that are far from the one on screen out of the document. At every step reveal.js goes through all
 * sections and whatever stands in them (6.0.2, js/reveal.js, `updateSlides`, `updateSlidesVisibility`), and each style sheet
 * is matched against all of it: the time for a key press grew with the talk.
 */
import type { RevealApi } from 'reveal.js';

/** How many slides before and after the one on screen are in the document. */
const near = 2;

/** What was taken out of its section. */
const lent = new Map<Element, DocumentFragment>();

function takeOut(section: Element): void {
  if (lent.has(section) || section.childNodes.length === 0) return;
  const contents = document.createDocumentFragment();
  contents.append(...section.childNodes);
  lent.set(section, contents);
}

/** Where a slide lies as seen from the one on screen. Its classes may be of an earlier step. */
function sideOf(section: Element): 'past' | 'future' | 'present' {
  const present = section.parentElement?.querySelector(':scope > section.present');
  if (!present || present === section) return 'present';
  const order = section.compareDocumentPosition(present);
  return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? 'past' : 'future';
}

/** Puts a slide's contents back, as reveal.js would have left it: a past slide with all of its steps, one to come with none. */
function putBack(section: Element): void {
  const contents = lent.get(section);
  if (!contents) return;
  lent.delete(section);
  const side = sideOf(section);
  if (side !== 'present') {
    section.classList.toggle('past', side === 'past');
    section.classList.toggle('future', side === 'future');
    for (const fragment of contents.querySelectorAll('.fragment')) {
      fragment.classList.toggle('visible', side === 'past');
      fragment.classList.remove('current-fragment');
    }
  }
  section.append(contents);
}

function putBackAll(): void {
  for (const section of [...lent.keys()]) putBack(section);
}

/** Does something that needs every slide in the document: nothing is painted meanwhile, as it may not wait. */
export function withAllSlides<Result>(work: () => Result): Result {
  const out = [...lent.keys()];
  putBackAll();
  try {
    return work();
  } finally {
    for (const section of out) takeOut(section);
  }
}

/** Sections from `near` before to `near` after one. */
const around = (slides: readonly HTMLElement[], index: number): HTMLElement[] =>
  slides.slice(Math.max(0, index - near), index + near + 1);

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
function bringIn(hash: string): void {
  const id = idIn(hash);
  const found = [...lent].find(([section, contents]) => section.id === id || contents.getElementById(id));
  if (found) putBack(found[0]);
}

/**
 * Brings in the slide that a link or an address names. To be told before reveal.js, which looks in the document for the place:
 * so to begin before it does (events of a window go to its listeners in their order, capturing or not: Chromium 156).
 */
export function bringInWhatIsNamed(root: HTMLElement): void {
  root.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
      if (link) bringIn(link.getAttribute('href') ?? '');
    },
    { capture: true },
  );
  window.addEventListener('hashchange', () => bringIn(window.location.hash));
}

/** What reveal.js goes through at every step. */
const everySlide = ['.slides>section', '.slides section'];

/**
 * Lets reveal.js work on the slides at hand. For every section and its backdrop it takes three classes away and gives one
 * back, which has the browser find that element's style anew (6.0.2, js/reveal.js, `updateSlides`, `layout`;
 * controllers/backgrounds.js, `update`). A stand-in outside of the document costs next to nothing, and keeps the places in
 * the lists.
 */
function standInForFarOnes(root: HTMLElement, isWhole: () => boolean): void {
  const standIn = document.createElement('section');
  const find = root.querySelectorAll.bind(root);
  root.querySelectorAll = (selector: string): NodeListOf<HTMLElement> => {
    const found = find<HTMLElement>(selector);
    if (!everySlide.includes(selector) || isWhole()) return found;
    const atHand = Array.from(found, (slide) => (lent.has(slide) ? standIn : slide));
    // All that is asked of it is its length, its places and its order.
    return atHand as unknown as NodeListOf<HTMLElement>;
  };
  const backdrops = root.querySelector('.backgrounds');
  if (!backdrops) return;
  Object.defineProperty(backdrops, 'childNodes', {
    get: () => {
      const slides = find('.slides>section');
      return Array.from(backdrops.children, (backdrop, index) => {
        const slide = slides[index];
        return slide && lent.has(slide) && !isWhole() ? standIn : backdrop;
      });
    },
  });
}

/**
 * Brings slides in before they are gone to, and all of them for the overview and the printer; to begin before
 * every behaviour. Gives back what lets the far ones go, once everyone has found in the slides what they work on.
 */
export function lendSlides(reveal: RevealApi): () => void {
  let isPrinting = false;
  const indexOf = (slide: HTMLElement): number => reveal.getSlides().indexOf(slide);
  const root = reveal.getRevealElement();
  if (root) {
    standInForFarOnes(root, () => isPrinting || root.classList.contains('overview'));
  }
  const letFarOnesGo = (): void => {
    if (isPrinting || reveal.isOverview()) return;
    const slides = reveal.getSlides();
    const previous: HTMLElement | null = reveal.getPreviousSlide();
    const kept = new Set([...around(slides, indexOf(reveal.getCurrentSlide())), previous]);
    for (const slide of slides) if (!kept.has(slide)) takeOut(slide);
  };
  reveal.on('beforeslidechange', (event) => {
    const { indexh } = event as Event & { readonly indexh: number };
    for (const slide of around(reveal.getSlides(), indexh)) putBack(slide);
  });
  reveal.on('slidechanged', letFarOnesGo);
  reveal.on('overviewshown', putBackAll);
  reveal.on('overviewhidden', letFarOnesGo);
  window.addEventListener('beforeprint', () => {
    isPrinting = true;
    putBackAll();
  });
  window.addEventListener('afterprint', () => {
    isPrinting = false;
    letFarOnesGo();
  });
  return letFarOnesGo;
}
