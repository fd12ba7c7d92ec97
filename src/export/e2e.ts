/** What the end-to-end tests share: one browser a process, and one build of this project's deck a run. */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser/index.ts';
import { madeOnce } from './made-once.testing.ts';
import { type OpenDeck, type OpenOptions, openDeck } from './open-deck.ts';
import { buildSingleFile, type SingleFile } from './single-file.ts';
import { buildSite, type Site } from './site.ts';

/** The project's own folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

let browser: Promise<Browser> | undefined;

/** The browser of this test process, started by whoever asks first; it ends with the process. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launchBrowser();
  return browser;
}

/** The project's deck as a site, built once a run. */
export const builtSite = (): Promise<Site> => madeOnce('site', () => buildSite(projectRoot));

/** Opens the project's deck, built once a run, in the shared browser. */
export async function openBuiltDeck(options: OpenOptions = {}): Promise<OpenDeck> {
  const [started, site] = await Promise.all([sharedBrowser(), builtSite()]);
  return openDeck(started, site, options);
}

/** The project's deck as one file, built once a run. */
export const builtSingleFile = (): Promise<SingleFile> =>
  madeOnce('single file', () => buildSingleFile(projectRoot));
