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
import { builtSingleFile, builtSite, projectRoot } from '../e2e.ts';
import { contentType } from '../open-deck.ts';
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

/** Addresses by where the deck is opened from. */
const places = {
  'a file': () => pathToFileURL(join(folder, 'talk.html')).href,
  'a folder of a static host': () => `http://127.0.0.1:${(host.address() as AddressInfo).port}/talks/`,
  'the dev server': () => dev.resolvedUrls?.local[0] ?? '',
} as const;

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

/** Settles when the page has been loaded anew. */
async function reload(window: TestWindow): Promise<void> {
  await window.evaluate(() => {
    Object.assign(globalThis, { before: true });
    setTimeout(() => globalThis.location.reload());
  });
  await until(window, 'a new page', () => !('before' in globalThis) && 'crisisDeck' in globalThis);
}

describe.each(askedBrowsers(process.env))('the presenter’s window in $name', ({ start }) => {
  // A new one for each test: windows that a test leaves open would answer the next one.
  let browser: TestBrowser;
  beforeEach(async () => {
    browser = await start();
  });
  afterEach(() => browser?.close());

  it.each(Object.entries(places))('works from %s, and outlives reloads', async (_, address) => {
    const show = browser.first;
    await show.go(`${address()}#/question`);
    await show.evaluate(() => window.crisisDeck?.ready);
    await isAt(show, 'question');
    const [, after] = await show.evaluate(() => {
      const all = () => [...document.querySelectorAll('.slides > section')].map(({ id }) => id);
      const ids = window.crisisDeck?.withAllSlides(all) ?? [];
      return ids.slice(ids.indexOf('question'));
    });
    const notes = await browser.opened(() => show.press('s'));
    await hasNotesOf(notes, 'question');

    await notes.press('PageDown', '1');
    await until(show, 'a hand', () => {
      const counts = [...document.querySelectorAll('section.present .option-count')];
      return counts[0]?.textContent === '1 hand';
    });
    await notes.press('0');
    for (let place = await placeIn(show); !place.startsWith(`${after} `); place = await placeIn(show)) {
      await notes.press('PageDown');
      await expect.poll(() => placeIn(show)).not.toBe(place);
    }
    await isAt(show, after ?? '');
    await hasNotesOf(notes, after ?? '');

    await reload(notes);
    await hasNotesOf(notes, after ?? '');
    await reload(show);
    await isAt(show, after ?? '');
    await notes.press('ArrowRight', 'ArrowLeft', 'Home');
    await isAt(show, 'title');
    await hasNotesOf(notes, 'title');

    await notes.evaluate(() => {
      setTimeout(() => window.close());
    });
    await show.press('ArrowRight');
    await isAt(show, 'question');
    expect(await browser.complaints()).toEqual([]);
  });

  it('says so in words where the browser blocks it, and throws nothing', async () => {
    const show = browser.first;
    await show.go(places['a file']());
    await show.evaluate(async () => {
      await window.crisisDeck?.ready;
      window.open = () => null;
    });
    await show.press('s');
    await until(show, 'the words', () =>
      (document.querySelector('[role="alert"], dialog')?.textContent ?? '').includes('blocked'),
    );
    expect(await browser.complaints()).toEqual([]);
  });
});
