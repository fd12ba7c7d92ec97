import type { RevealApi } from 'reveal.js';
import { awayInAddress } from '../dev/sought-place.ts';
import { AddressTrail } from '../place/address-trail.ts';
import { jumpOrigin } from '../place/go-to.ts';
import { placeFor, placeFormat } from '../place/kept-place.ts';
import { addressOf, placeOf, readPlace, type ShowPlace, slideNamed } from '../place/place.ts';
import { writeAddress } from '../place/write-address.ts';
import { sessionState, tabStorage } from '../session/session-state.ts';
import type { Behaviour, Stage } from './behaviour.ts';

const kept = sessionState(placeFormat, tabStorage());

const address = (): string => `${window.location.search}${window.location.hash}`;

const moves = ['slidechanged', 'fragmentshown', 'fragmenthidden'];

/** Brings the address up to the place that was kept; to be done before reveal.js reads it. */
export function restorePlace(): void {
  const place = placeFor(address(), kept.read());
  if (place !== null) writeAddress(place);
}

/**
 * Keeps the place at every step: it is written into the address up to a second late, and a reload or a crash just after a step
 * would lose it. Storage takes its time, and the slide does not wait for it.
 */
function keepInTab(reveal: RevealApi): void {
  const place = (): string => (import.meta.hot && awayInAddress(reveal)) || addressOf(placeOf(reveal));
  const keep = (): void => kept.write({ place: `${window.location.search}${place()}`, address: address() });
  for (const event of moves) reveal.on(event, () => window.setTimeout(keep));
  window.addEventListener('pagehide', keep);
}

/** Goes where an entry of the history stands, to the step as well. */
function goBackTo(reveal: RevealApi, { slide, step }: ShowPlace): void {
  const index = reveal.getSlides().findIndex(({ id }) => id === slide);
  if (index >= 0) reveal.slide(index, 0, step);
}

/** Whether a click on a link within the talk is being followed: reveal.js goes there without a word of why. */
function linkWatch(root: HTMLElement): () => boolean {
  let isFollowed = false;
  const follow = ({ target }: Event): void => {
    if (!(target instanceof Element) || !target.closest('a[href^="#"]')) return;
    isFollowed = true;
    window.setTimeout(() => {
      isFollowed = false;
    });
  };
  root.addEventListener('click', follow, { capture: true });
  return () => isFollowed;
}

/**
 * Has the address follow the show. Whoever leaps to another slide, by a link, the menu, a number or a key, comes back by the
 * browser's Back; while a slide is being chosen, nothing is written.
 */
function followInAddress({ reveal, root }: Stage): void {
  const trail = new AddressTrail(placeOf(reveal));
  const isLinkFollowed = linkWatch(root);
  const isChoosing = (): boolean => reveal.isOverview() || root.querySelector('.jump-to-slide') !== null;
  const indexOf = (slide: string): number => reveal.getSlides().findIndex(({ id }) => id === slide);
  const isLeap = (slide: string, origin: unknown): boolean => {
    if (slide === trail.standing.slide) return false;
    // Whoever changes the address has made an entry already.
    const named = slideNamed(window.location.hash);
    if (named === slide && named !== trail.standing.slide) return false;
    const far = Math.abs(indexOf(slide) - indexOf(trail.standing.slide)) > 1;
    return far || origin === jumpOrigin || isLinkFollowed();
  };
  const follow = (event?: Event): void => {
    if (isChoosing()) return;
    const place = placeOf(reveal);
    const { origin } = (event ?? {}) as { readonly origin?: unknown };
    if (isLeap(place.slide, origin)) trail.jump(place);
    else trail.step(place);
  };
  for (const event of moves) reveal.on(event, follow);
  reveal.on('overviewhidden', follow);
  // The field for a number goes a moment after it has lost the focus, or heard Enter.
  const followSoon = (): number => window.setTimeout(follow, 20);
  root.addEventListener('focusout', followSoon);
  root.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') followSoon();
  });
  window.addEventListener('popstate', ({ state }) => {
    const place = readPlace(state);
    if (!place) return;
    trail.arrive(place);
    goBackTo(reveal, place);
  });
}

/** Keeps the place for a reload, and in the address and the browser's history. */
export const keepPlace: Behaviour = (stage) => {
  keepInTab(stage.reveal);
  followInAddress(stage);
};
