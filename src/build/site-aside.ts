/** A site built in another thread, while this one starts the browser that is to show it. */

import { exitCodes, Failure } from '../program/exit.ts';
import { startThread, talkFrom } from './compile-aside.ts';
import type { Site } from './site.ts';
import type { SiteTalk } from './site-talk.ts';

/** What the thread says of its site: a deck that cannot be built is told in the builder's words. */
export type SiteAnswer = { readonly files: Site['files'] } | { readonly failure: string };

/** A site on its way, and before it its talk. */
export interface SiteUnderWay {
  readonly talk: Promise<SiteTalk>;
  /** Rejects with Failure (the deck has errors) where it cannot be built, and where its talk has errors. */
  readonly site: Promise<Site>;
}

/** Compiles and builds the project in `root`, notes and all. */
export function buildSiteAside(root: string): SiteUnderWay {
  const thread = startThread(new URL('./site-worker.ts', import.meta.url), root);
  const talk = talkFrom(thread);
  const site = new Promise<Site>((resolve, reject) => {
    thread.on('message', (answer: SiteTalk | SiteAnswer) => {
      if ('files' in answer) resolve({ files: answer.files });
      else if ('failure' in answer) reject(new Failure(exitCodes.deckHasErrors, answer.failure));
    });
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The thread that builds the deck ended without it.')));
  });
  // Who waits for the talk hears of what is wrong with it, and may never ask for the site.
  site.catch(() => undefined);
  return { talk, site };
}
