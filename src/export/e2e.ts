/** What the end-to-end tests share: one browser and one build of this project's deck a process. */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser/index.ts';
import { type OpenDeck, type OpenOptions, openDeck } from './open-deck.ts';
import { buildSingleFile, type SingleFile } from './single-file.ts';
import { buildSite } from './site.ts';

/** The project's own folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

let browser: Promise<Browser> | undefined;

/** The browser of this test process, started by whoever asks first; it ends with the process. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launchBrowser();
  return browser;
}

/** Opens the project's deck, built once a process, in the shared browser. */
export async function openBuiltDeck(options: OpenOptions = {}): Promise<OpenDeck> {
  const [started, site] = await Promise.all([sharedBrowser(), buildSite(projectRoot)]);
  return openDeck(started, site, options);
}

let file: Promise<SingleFile> | undefined;

/** The project's deck as one file, built once a process. */
export function builtSingleFile(): Promise<SingleFile> {
  file ??= buildSingleFile(projectRoot);
  return file;
}
