/**
 * The presenter's window in every browser that is asked for (CRISIS_TEST_BROWSERS), from each place the deck is opened from:
 * a stick, a static host, the dev server.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer as createHost, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentType } from '../../build/content-type.ts';
import { builtSingleFile, builtSite, projectRoot, testBrowsers } from '../e2e.ts';
import { askedBrowsers } from './asked.testing.ts';
import { look } from './show.testing.ts';
import { type TestBrowser, type TestWindow, until } from './test-browser.testing.ts';

let folder = '';
let host: Server;
let dev: ViteDevServer;

async function startHost(): Promise<Server> {
  const { files } = await builtSite();
  const server = createHost(({ url = '/' }, response) => {
    const path = new URL(url, 'http://host').pathname.replace('/talks/', '') || 'index.html';
    const bytes = files.get(path);
    response.writeHead(bytes ? 200 : 404, { 'Content-Type': contentType(path) });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stick-'));
  await writeFile(join(folder, 'talk.html'), (await builtSingleFile()).bytes);
  host = await startHost();
  dev = await createServer({ root: projectRoot, logLevel: 'silent', server: { port: 0, host: '127.0.0.1' } });
  await dev.listen();
});
afterAll(async () => {
  await dev?.close();
  await new Promise((resolve) => host?.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

const fileAddress = (): string => pathToFileURL(join(folder, 'talk.html')).href;
const pressS = (show: TestWindow): Promise<void> => show.press('s');
const clickControl = (show: TestWindow): Promise<void> => show.click('.deck-controls button');

/** Where the deck is opened from, and the window from the deck. */
const places = [
  { from: 'a file', address: fileAddress, opener: 'its key', open: pressS },
  {
    from: 'a folder of a static host',
    address: () => `http://127.0.0.1:${(host.address() as AddressInfo).port}/talks/`,
    opener: 'its control',
    open: clickControl,
  },
  {
    from: 'the dev server',
    address: () => dev.resolvedUrls?.local[0] ?? '',
    opener: 'its key',
    open: pressS,
  },
] as const;

const isAt = (window: TestWindow, id: string): Promise<void> =>
  until(
    window,
    `slide ${id}`,
    (wanted) => document.querySelector('.slides > section.present')?.id === wanted,
    id,
  );

const hasNotesOf = (notes: TestWindow, id: string): Promise<void> =>
  until(
    notes,
    `the notes of ${id}`,
    (wanted) =>
      document.querySelector<HTMLSelectElement>('.speaker select')?.value === wanted &&
      (document.querySelector('.speaker-notes')?.textContent ?? '').length > 40,
    id,
  );

const placeIn = async (show: TestWindow): Promise<string> => (await show.evaluate(look)).place;

const says = (window: TestWindow, selector: string, words: string): Promise<void> =>
  until(
    window,
    `"${words}" in ${selector}`,
    (within, wanted) => (document.querySelector(within)?.textContent ?? '').includes(wanted),
    selector,
    words,
  );

/** Settles when both windows show these hands for the first answers. */
async function hasHands(show: TestWindow, notes: TestWindow, hands: readonly string[]): Promise<void> {
  const shown = (counts: string, wanted: readonly string[]): boolean =>
    wanted.every((hand, at) => {
      const words = document.querySelectorAll(counts)[at]?.textContent ?? '';
      return words.split(' ')[0] === hand;
    });
  await until(show, `${hands} on the slide`, shown, 'section.present .option-count', hands);
  await until(notes, `${hands} beside the notes`, shown, '.decision-board b', hands);
}

/** Counts by keys and clicks in either window. */
async function countsHandsIn(show: TestWindow, notes: TestWindow): Promise<void> {
  await notes.press('1');
  await hasHands(show, notes, ['1', '0']);
  await show.click('section.present [data-option="2"] .count-hand');
  await hasHands(show, notes, ['1', '1']);
  await notes.click('.decision-board li button');
  await hasHands(show, notes, ['2', '1']);
}

/** Runs in the presenter's window: CSS pixels. */
const sizeOfNotes = (): number => {
  const notes = document.querySelector('.speaker-notes');
  return notes ? Number.parseFloat(getComputedStyle(notes).fontSize) : 0;
};

/** Runs in the presenter's window. */
const elapsed = (): string => document.querySelector('.speaker-elapsed')?.textContent ?? '';

/** Settles when the page has been loaded anew and does its work: until then a key is lost, as in any page. */
async function reload(page: TestWindow): Promise<void> {
  // On the window: Firefox gives each call a global object of its own.
  await page.evaluate(() => {
    Object.assign(window, { before: true });
  });
  await until(page, 'the mark of the old page', () => 'before' in window);
  // The page may be gone before it can answer.
  await page.evaluate(() => window.location.reload()).catch(() => undefined);
  await until(page, 'a new page', () => !('before' in window) && 'crisisDeck' in window);
  await page.evaluate(() => window.crisisDeck?.ready);
}

describe.each(askedBrowsers(process.env, testBrowsers))('the presenter’s window in $name', ({ start }) => {
  // A new one for each test: windows that a test leaves open would answer the next one.
  let browser: TestBrowser;
  beforeEach(async () => {
    browser = await start();
  });
  afterEach(() => browser?.close());

  it.each(places)(
    'works from $from, opened by $opener, and outlives reloads',
    async ({ address, open }) => {
      const show = browser.first;
      await show.go(`${address()}#/excomm`);
      await show.evaluate(() => window.crisisDeck?.ready);
      await isAt(show, 'excomm');
      const after = await show.evaluate(() => {
        const all = () => [...document.querySelectorAll('.slides > section')].map(({ id }) => id);
        const ids = window.crisisDeck?.withAllSlides(all) ?? [];
        return ids[ids.indexOf('excomm') + 1] ?? '';
      });
      const notes = await browser.opened(() => open(show));
      await hasNotesOf(notes, 'excomm');
      await says(notes, '.speaker-place', 'Wed 17 October 1962');
      await says(notes, '.speaker-pictures h2:nth-of-type(2)', 'Next step');

      await countsHandsIn(show, notes);
      await notes.press('t');
      await says(notes, '.speaker-timer', 'left');
      await until(show, 'the bar of the timer', () => {
        return document.querySelector<HTMLElement>('section.present .think-bar')?.hidden === false;
      });
      await notes.press('+', '+');
      const size = await notes.evaluate(sizeOfNotes);
      expect(size).toBeGreaterThan(22);

      for (let place = await placeIn(show); !place.startsWith(`${after} `); place = await placeIn(show)) {
        await notes.click('.speaker-pictures nav button:nth-of-type(2)');
        await expect.poll(() => placeIn(show)).not.toBe(place);
      }
      await hasNotesOf(notes, after);
      await until(notes, 'a second of the talk', () => {
        return document.querySelector('.speaker-elapsed')?.textContent !== '0:00';
      });
      await notes.click('.speaker-time button');
      await says(notes, '.speaker-time button', 'Start');
      const [clock, place] = [await notes.evaluate(elapsed), await placeIn(show)];

      await reload(notes);
      await hasNotesOf(notes, after);
      expect(await notes.evaluate(sizeOfNotes)).toBe(size);
      await reload(show);
      await isAt(show, after);
      expect(await placeIn(show)).toBe(place);
      await notes.press('ArrowRight', 'ArrowLeft');
      await expect.poll(() => placeIn(show)).toBe(place);
      await show.press('PageUp');
      await isAt(show, 'excomm');
      await hasHands(show, notes, ['2', '1']);
      await says(notes, '.speaker-timer', 'left');
      await notes.click('.speaker-time button');
      expect(await notes.evaluate(elapsed)).not.toBe('0:00');
      expect(clock).not.toBe('0:00');
      await notes.press('Home');
      await isAt(show, 'title');
      await hasNotesOf(notes, 'title');

      await notes.evaluate(() => {
        setTimeout(() => window.close());
      });
      await show.press('ArrowRight');
      await isAt(show, 'question');
      expect(await browser.complaints()).toEqual([]);
    },
    120_000,
  );

  it('says so in words where the browser blocks it, throws nothing, and opens it by a click', async () => {
    const show = browser.first;
    await show.go(fileAddress());
    await show.evaluate(async () => {
      await window.crisisDeck?.ready;
      const { open } = window;
      window.open = () => {
        window.open = open;
        return null;
      };
    });
    await show.press('s');
    await says(show, 'dialog', 'blocked');
    const notes = await browser.opened(() => show.click('dialog footer button'));
    await hasNotesOf(notes, 'title');
    await notes.press('PageDown');
    await isAt(show, 'question');
    expect(await browser.complaints()).toEqual([]);
  });
});
