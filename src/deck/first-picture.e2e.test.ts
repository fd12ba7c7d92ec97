/** The first picture stands where the show will have it: nothing jumps when the deck's scripts come. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { deckOrigin } from '../browser/open-deck.ts';
import { contentType } from '../build/content-type.ts';
import { builtSingleFile, builtSite, sharedBrowser } from '../testing/e2e.ts';

let context: BrowserContext | undefined;
afterEach(() => context?.close());

/** What the browser has counted of shifts so far: the sum of their shares of the window. */
const shifts = (page: Page): Promise<number> =>
  page.evaluate(() =>
    (window as unknown as { shifts: { value: number }[] }).shifts.reduce((sum, { value }) => sum + value, 0),
  );

const countShifts = (): void => {
  const found: { value: number }[] = [];
  Object.assign(window, { shifts: found });
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) found.push({ value: (one as unknown as { value: number }).value });
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Opens the files in a window; `late` ones come when the first picture has been painted. */
async function open(
  files: ReadonlyMap<string, Uint8Array>,
  late: RegExp,
  viewport: { readonly width: number; readonly height: number },
): Promise<Page> {
  context = await (await sharedBrowser()).newContext({ viewport, reducedMotion: 'reduce' });
  await context.addInitScript(countShifts);
  const page = await context.newPage();
  const painted = (): Promise<unknown> =>
    page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await context.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    if (late.test(path)) await painted();
    await route.fulfill({ contentType: contentType(path), body: Buffer.from(files.get(path) ?? []) });
  });
  await page.goto(`${deckOrigin}/`, { waitUntil: 'commit' });
  await page.waitForSelector('.reveal.ready, .reading');
  await page.evaluate(() => window.crisisDeck?.ready);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page;
}

it.each([
  [1280, 720],
  [1350, 940],
  [1920, 1080],
  [1024, 768],
  [3840, 2160],
  [844, 390],
])('in a window of %i x %i', async (width, height) => {
  const { files } = await builtSite();
  const page = await open(files, /^assets\/(?!main|index-).*\.js$/, { width, height });
  expect(await shifts(page)).toBeLessThan(0.1);
});

it('in the one file', async () => {
  const { bytes } = await builtSingleFile();
  const files = new Map([['index.html', bytes]]);
  const page = await open(files, /never/, { width: 1920, height: 1080 });
  expect(await shifts(page)).toBeLessThan(0.1);
});
