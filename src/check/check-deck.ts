/** Runs every check over a built deck. */
import type { Browser } from 'playwright-core';
import { inReadingOrder, type Message } from '../compiler/messages/message.ts';
import type { Compilation, Cut } from '../compiler/model.ts';
import { slideChecks, talkChecks } from './index.ts';
import { knownSources } from './known-sources.ts';
import { type Found, mergeFindings } from './merge.ts';
import { type Looking, lookAtAll, type View } from './views.ts';

/** What every check of slides finds in a view; what has no place of its own has its slide's. */
const findIn = ({ slides, medium, cut }: View): Found[] =>
  slides.flatMap((slide) =>
    slideChecks
      .flatMap((check) => check(slide))
      .map((finding) => ({ ...finding, at: finding.at || slide.at, view: { medium, cut } })),
  );

/** Everything that is to be said of a talk and of the deck that was built of it, the compiler's messages with it, in reading order. */
export function judge(
  { deck, messages }: Compilation,
  cuts: readonly Cut[],
  views: readonly View[],
): Message<string>[] {
  const talk = { deck, cuts, sources: knownSources() };
  return inReadingOrder<string>([
    ...messages,
    ...talkChecks.flatMap((check) => check(talk)),
    ...mergeFindings(views.flatMap(findIn)),
  ]);
}

/** Opens a built deck in every view of the cuts, and judges it. Throws Failure where it does not get ready. */
export const checkDeck = async (
  browser: Browser,
  talk: Compilation,
  cuts: readonly Cut[],
  looking: Looking,
): Promise<Message<string>[]> => judge(talk, cuts, await lookAtAll(browser, cuts, looking));
