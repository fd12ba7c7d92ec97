/** The views in which the deck is looked at, and what is measured in each. */
import type { Browser } from 'playwright-core';
import { openDeck } from '../browser/open-deck.ts';
import { waitForPaper, waitForShow } from '../browser/ready.ts';
import type { Site } from '../build/site.ts';
import type { Cut } from '../compiler/model.ts';
import { exitCodes, Failure } from '../program/exit.ts';
import type { Paints, SlideFacts } from './facts.ts';
import { measure } from './probe.ts';

/** The show, or the page that is printed. */
export const media = ['screen', 'print'] as const;
export type Medium = (typeof media)[number];

/** One way in which the audience meets the deck. */
export interface ViewName {
  readonly medium: Medium;
  readonly cut: Cut;
}

/** All slides of one view, measured. */
export interface View extends ViewName {
  readonly slides: readonly SlideFacts[];
}

/** What is looked at, and for how long it may keep us waiting. */
export interface Looking {
  readonly site: Site;
  /** How long the deck may take to get ready, in milliseconds. */
  readonly readyMilliseconds: number;
}

const queryFor = ({ medium, cut }: ViewName): string =>
  `?${new URLSearchParams({ cut: String(cut), ...(medium === 'print' && { view: 'paper' }) })}`;

/** A slide that does not come is the deck's fault; whatever else goes wrong in the page is ours. */
function notTurned(error: unknown): never {
  const words =
    error instanceof Error
      ? /The slide ".*" (did not come on the screen|is never drawn to its end)\./.exec(error.message)
      : null;
  if (words) throw new Failure(exitCodes.neverReady, words[0]);
  throw error;
}

/** How a view is measured. */
interface Manner {
  readonly paints: Paints;
  /** Slides that need not be measured again where they look the same. */
  readonly seen: readonly SlideFacts[];
}

/**
 * Opens a view and measures it at the slide's own size. Throws Failure (never ready) where the deck does not get ready,
 * or does not turn to a slide.
 */
async function lookAt(
  browser: Browser,
  name: ViewName,
  { paints, seen }: Manner,
  { site, readyMilliseconds }: Looking,
): Promise<View> {
  const deck = await openDeck(browser, site, { query: queryFor(name), context: { reducedMotion: 'reduce' } });
  try {
    const wait = name.medium === 'print' ? waitForPaper : waitForShow;
    await wait(deck.page, readyMilliseconds, deck.consoleErrors);
    const standing = name.medium === 'print' ? 'pages' : 'show';
    const slides = await measure(deck.page, { standing, paints }, seen).catch(notTurned);
    return { ...name, slides };
  } finally {
    await deck.close();
  }
}

/** No cut changes a colour, and pictures have the same on the screen as on paper: each is looked at once. */
const paintsFor = { screen: 'plain', print: 'all' } as const satisfies Record<Medium, Paints>;

/**
 * Opens every view of the cuts; gives them back in the order of the cuts. The longest cut comes first, as what looks the
 * same in a shorter one need not be measured again: turning to a slide of the show takes most of the time.
 */
export async function lookAtAll(browser: Browser, cuts: readonly Cut[], looking: Looking): Promise<View[]> {
  const views: View[] = [];
  for (const cut of [...cuts].sort((one, other) => other - one)) {
    const both = media.map((medium) => {
      const seen = views.filter((view) => view.medium === medium).flatMap(({ slides }) => slides);
      const paints = views.length === 0 ? paintsFor[medium] : 'none';
      return lookAt(browser, { medium, cut }, { paints, seen }, looking);
    });
    views.unshift(...(await Promise.all(both)));
  }
  return views;
}
