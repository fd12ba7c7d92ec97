/** The talk on a screen: reveal.js with the deck's settings, then the behaviours of the list. */
import 'reveal.js/reveal.css';
import '../theme/paper.css';
import '../theme/print-show.css';
import '../theme/show.css';
import '../theme/menu.css';
import Reveal, { type RevealApi, type RevealConfig } from 'reveal.js';
import type { Cut } from '../compiler/model.ts';
import { slideSize } from '../theme/tokens.ts';
import '../theme/overview.css';
import { behaviours } from './behaviours/index.ts';
import { restorePlace } from './behaviours/keep-place.ts';
import { seekAddress } from './dev/sought-place.ts';
import { applyCut, setSlidesAside } from './length/apply-cut.ts';
import { showKeys } from './menu/key-list.ts';
import { isDialogOpen } from './page/dialog.ts';
import { pressedKey } from './page/pressed-key.ts';
import { prefersStillness } from './page/stillness.ts';
import { askedPlace, ownQuery } from './place/asked-place.ts';
import { hasNoQuery } from './place/query.ts';
import { tellUnknownSlide } from './place/unknown-slide.ts';
import { writeAddress } from './place/write-address.ts';
import { isApart } from './window/fetch-contents.ts';
import { lendSlides, withAllSlides } from './window/lend-slides.ts';
import { shown } from './window/slides-at-hand.ts';

/**
 * Whether reveal.js is to hear a key: one that is on the deck's list, as it has others that nobody is told of (Shift and an arrow
 * leap to an end of the talk); not with Alt, which belongs to the browser. A click beside a dialog's buttons takes the focus
 * out of it, and its keys with it.
 */
function isForSlides(event: KeyboardEvent): boolean {
  if (isDialogOpen() || event.altKey) return false;
  // A behaviour that presses a key gives its number alone.
  return !event.key || showKeys.has(pressedKey(event));
}

/** Settings that differ from reveal's own, each with its reason where it is not plain. */
function settings(): RevealConfig {
  return {
    width: slideSize.width,
    height: slideSize.height,
    margin: 0,
    minScale: 0.1,
    maxScale: 6,
    center: false,
    // The deck writes its address itself: see `keepPlace`.
    hash: false,
    viewDistance: shown + 1,
    controlsLayout: 'edges',
    controlsTutorial: false,
    progress: false,
    transition: prefersStillness() ? 'none' : 'fade',
    backgroundTransition: prefersStillness() ? 'none' : 'fade',
    transitionSpeed: 'fast',
    // reveal's scroll view restructures the page under the charts; a phone gets the slides as they are.
    scrollActivationWidth: 0,
    // The deck lists its keys itself.
    help: false,
    keyboardCondition: isForSlides,
    postMessage: false,
  };
}

/**
 * Keeps other windows from driving reveal.js, which takes its methods as JSON from anyone and can be told to do so in
 * the address (6.0.2, js/reveal.js, `onPostMessage`, `getQueryHash`). The deck's own messages are objects.
 */
function refuseRemoteControl(): void {
  window.addEventListener('message', (event) => {
    if (typeof event.data === 'string') event.stopImmediatePropagation();
  });
}

/** The page's address with another query and place. A page that stands in a frame as its text (`srcdoc`) has none to change. */
function changeAddress(query: string, hash: string): void {
  writeAddress(`${window.location.pathname}${query}${hash}`);
}

const idsOf = (sections: Iterable<Element>): string[] => [...sections].map(({ id }) => id);

/**
 * Puts the address right before reveal.js reads it: its query to what is the deck's, its place to a slide that is there. Gives
 * back the slide that is asked for and is not in the talk.
 */
function readAddress(root: HTMLElement, cut: Cut): string | null {
  const { search, hash } = window.location;
  const sections = [...root.querySelectorAll('.slides > section')];
  const here = sections.filter((one) => one.matches(`[data-cuts~="${cut}"]`));
  const place = askedPlace(hash, idsOf(sections), new Set(idsOf(here)));
  const query = hasNoQuery() ? search : ownQuery(search);
  if (query !== search || (place.hash !== hash && !hasNoQuery())) changeAddress(query, place.hash);
  return place.unknown;
}

/** Which talk is shown, and how its slides come into the page: see `fetchContents`. */
export interface Talk {
  readonly cut: Cut;
  readonly contents: Promise<() => void>;
}

/** Whether the address asks for the first slide, which the page holds from the beginning. */
function beginsAtFirst(root: HTMLElement): boolean {
  const [asked = ''] = window.location.hash.replace(/^#\/?/, '').split('/');
  return asked === '' || asked === '0' || asked === root.querySelector('.slides > section')?.id;
}

/** Remembers the slide that is asked for before it is there; gives back what goes to it. */
function holdNavigation(reveal: RevealApi): () => void {
  let asked: number | undefined;
  const hold = (event: Event): void => {
    event.preventDefault();
    asked = (event as Event & { readonly indexh: number }).indexh;
  };
  reveal.on('beforeslidechange', hold);
  return () => {
    reveal.off('beforeslidechange', hold);
    if (asked !== undefined) reveal.slide(asked);
  };
}

/** Starts reveal.js on the slides in `root`. Whoever writes sees slides change in their place, so the dev server keeps all in the page. */
async function startReveal(root: HTMLElement): Promise<RevealApi> {
  const plugins = import.meta.env.DEV ? [] : [lendSlides(root)];
  const reveal = new Reveal(root, { ...settings(), plugins });
  await reveal.initialize();
  return reveal;
}

/** Shows the first slide while the others are on their way. */
async function showFirst(root: HTMLElement, { cut, contents }: Talk): Promise<RevealApi> {
  const putBack = setSlidesAside(root, cut);
  const reveal = await startReveal(root);
  const goOn = holdNavigation(reveal);
  const putIn = await contents;
  withAllSlides(() => {
    putBack();
    putIn();
    applyCut(root, cut);
  });
  goOn();
  return reveal;
}

async function showFromWhole(root: HTMLElement, { cut, contents }: Talk): Promise<RevealApi> {
  const putIn = await contents;
  putIn();
  applyCut(root, cut);
  return startReveal(root);
}

/** Starts the show in `root`; settles when the first slide is on screen and every behaviour has begun. */
export async function startShow(root: HTMLElement, talk: Talk): Promise<void> {
  refuseRemoteControl();
  restorePlace();
  if (import.meta.hot) seekAddress();
  const unknown = readAddress(root, talk.cut);
  const early = isApart(root) && beginsAtFirst(root);
  const reveal = await (early ? showFirst(root, talk) : showFromWhole(root, talk));
  await Promise.all(behaviours.map((begin) => begin({ reveal, root })));
  if (unknown !== null) tellUnknownSlide(reveal, root, unknown);
}
