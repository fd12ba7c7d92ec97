/** What the end-to-end tests share: one browser of a kind a process, and one build of this project's deck a run. */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { launchBrowser } from '../browser/index.ts';
import { type OpenDeck, type OpenOptions, openDeck } from '../browser/open-deck.ts';
import { buildSingleFile, type SingleFile } from '../build/single-file.ts';
import { buildSite, type Site } from '../build/site.ts';
import { madeOnce } from './made-once.testing.ts';

/** The project's own folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The Chromiums of this machine that print in the tests, by name: the bundled one and the system's, as far as there are. */
export const testBrowsers = (inject('chromiums') ?? []).map(({ name }) => name);

/** One of `testBrowsers`. */
export type TestBrowserName = (typeof testBrowsers)[number];

/** The browser of the tests that do not ask for each: the system's where there is one, as in the commands. */
export function defaultBrowser(): TestBrowserName {
  const name = testBrowsers.at(-1);
  if (!name) throw new Error('There is no browser to test with: install Chrome, Edge or Chromium.');
  return name;
}

/** The environment in which a command takes that browser. */
export function browserEnv(name: TestBrowserName): Readonly<Record<string, string | undefined>> {
  const program = inject('chromiums').find((one) => one.name === name)?.program;
  return { ...process.env, CRISIS_BROWSER: program };
}

const browsers = new Map<TestBrowserName, Promise<Browser>>();

/** A browser of this test process, started by whoever asks first; it ends with the process. */
export function sharedBrowser(name: TestBrowserName = defaultBrowser()): Promise<Browser> {
  const browser = browsers.get(name) ?? launchBrowser(browserEnv(name));
  browsers.set(name, browser);
  return browser;
}

/** The project's deck as a site, built once a run. */
export const builtSite = (): Promise<Site> => madeOnce('site', () => buildSite(projectRoot));

/** Opens the project's deck, built once a run, in a shared browser. */
export async function openBuiltDeck(options: OpenOptions = {}, name?: TestBrowserName): Promise<OpenDeck> {
  const [started, site] = await Promise.all([sharedBrowser(name), builtSite()]);
  return openDeck(started, site, options);
}

/** The project's deck as one file, built once a run. */
export const builtSingleFile = (): Promise<SingleFile> =>
  madeOnce('single file', () => buildSingleFile(projectRoot));
