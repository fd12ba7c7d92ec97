/** What the audience sees of a built site whose files do not all come, in both browsers. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { deckOrigin } from '../../browser/open-deck.ts';
import type { ChromiumOnTest } from '../../browser/test-browsers.testing.ts';
import { contentType } from '../../build/content-type.ts';
import { writeSite } from '../../build/write-site.ts';
import { builtSite, sharedBrowser } from '../../testing/e2e.ts';

type Answer = (route: Route, bytes: Buffer) => Promise<void>;

const cut: Answer = (route) => route.abort();
const gone: Answer = (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'Not here' });
const login: Answer = (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Log in</h1>' });
const half: Answer = (route, bytes) =>
  route.fulfill({ contentType: 'text/javascript', body: bytes.subarray(0, bytes.length / 2) });
/** Nothing comes, and no end of it either. */
const hangs: Answer = () => new Promise(() => {});

let context: BrowserContext | undefined;
afterEach(() => context?.close());

/** Opens the site; the files that `lost` names are answered otherwise, so many times. */
async function open(
  browser: ChromiumOnTest,
  place: string,
  lost: RegExp,
  how: Answer,
  times = Number.POSITIVE_INFINITY,
): Promise<Page> {
  const { files } = await builtSite();
  const left = new Map<string, number>();
  context = await (await sharedBrowser(browser.name)).newContext({ viewport: { width: 1280, height: 720 } });
  await context.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    const bytes = Buffer.from(files.get(path) ?? []);
    const asked = (left.get(path) ?? 0) + 1;
    left.set(path, asked);
    if (lost.test(path) && asked <= times) return how(route, bytes);
    await route.fulfill({ status: 200, contentType: contentType(path), body: bytes });
  });
  const page = await context.newPage();
  await page.goto(`${deckOrigin}/${place}`, { waitUntil: 'domcontentloaded' });
  return page;
}

const card = (page: Page) => page.locator('.lost-card');
const slides = /^assets\/slides-/;
const charts = /^assets\/(?:charts|live-chart|register)-/;

/** The first slide is there to be seen. */
const expectTitle = async (page: Page): Promise<void> => {
  await expect.poll(() => page.locator('h1').first().isVisible()).toBe(true);
  expect(await page.locator('h1').first().innerText()).toContain('Crisis Diplomacy');
};

describe.each(inject('chromiums'))('a site in the $name browser', (browser) => {
  it.each([
    ['is cut off', cut],
    ['is not found', gone],
    ['ends half way', half],
    ['is the page of a login', login],
  ])('asks again for slides whose first answer %s', async (_, how) => {
    const page = await open(browser, '?cut=40#/nine-ratios', slides, how, 1);
    await page.waitForSelector('section.present#nine-ratios .slide-frame');
    expect(await card(page).count()).toBe(0);
  });

  it.each([
    ['?cut=40', cut],
    ['?cut=40#/nine-ratios', half],
    ['?view=read', gone],
  ])('says at %s that the slides do not come, and keeps the first', async (place, how) => {
    const page = await open(browser, place, slides, how);
    await card(page).waitFor();
    expect(await card(page).innerText()).toContain('the slides');
    await expectTitle(page);
    const reload = page.waitForEvent('framenavigated');
    await card(page).getByRole('button', { name: 'Reload' }).click();
    await reload;
  });

  it('draws charts in the typefaces that are there', async () => {
    const page = await open(browser, '?cut=40#/nine-ratios', /\.woff2$/, gone);
    await page.waitForSelector('section.present .chart[data-drawn]');
    expect(await page.locator('section.present .chart canvas').count()).toBe(1);
  });

  it('waits for no typeface that never comes', async () => {
    const page = await open(browser, '?cut=40#/nine-ratios', /\.woff2$/, hangs);
    await page.waitForSelector('section.present .chart[data-drawn]');
    const read = await open(browser, '?view=read#/nine-ratios', /\.woff2$/, hangs);
    await read.locator('#nine-ratios .chart[data-drawn]').waitFor();
  });

  it('says that charts do not come, and goes on without them', async () => {
    const page = await open(browser, '?cut=40#/nine-ratios', charts, cut);
    await card(page).waitFor();
    expect(await card(page).innerText()).toContain('the charts');
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.locator('section.present .fragment.visible').count()).toBeGreaterThan(0);
  });

  it('shows slides without a style sheet, and says so', async () => {
    const page = await open(browser, '', /\.css$/, cut);
    await card(page).waitFor();
    expect(await card(page).innerText()).toContain('how this page is to look');
    await page.waitForFunction(() => window.crisisDeck?.ready.then(() => true));
  });

  it('asks again for a style sheet', async () => {
    const page = await open(browser, '', /\.css$/, cut, 1);
    await page.waitForFunction(() => window.crisisDeck?.ready.then(() => true));
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    expect(await card(page).count()).toBe(0);
  });

  it.each([
    ['the show', '', /^assets\/show-.*\.js$/],
    ['the speaker view', '?view=speaker', /^assets\/speaker-view-.*\.js$/],
    ['the page to read', '?view=read', /^assets\/reader-.*\.js$/],
    ['the entry', '', /^assets\/index-.*\.js$/],
  ])('says that %s does not come, on the first slide', async (_, place, lost) => {
    const page = await open(browser, place, lost, cut);
    await card(page).waitFor();
    await expect.poll(() => card(page).innerText()).toContain('what shows the slides');
    await expectTitle(page);
  });

  it('asks again for its entry', async () => {
    const page = await open(browser, '', /^assets\/index-.*\.js$/, cut, 1);
    await page.waitForSelector('.reveal.ready section.present');
    expect(await card(page).count()).toBe(0);
  });

  it('says that the menu does not come, and goes on', async () => {
    const page = await open(browser, '', /^assets\/menu-/, cut);
    await page.waitForFunction(() => window.crisisDeck?.ready.then(() => true));
    await page.keyboard.press('m');
    await card(page).waitFor();
    expect(await card(page).innerText()).toContain('the menu');
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.locator('section.present').getAttribute('id')).not.toBe('title');
  });
});

describe('the page of a site, opened by double click', () => {
  it.each(inject('chromiums'))('says in the $name browser what to do, and can be read', async (browser) => {
    const folder = await mkdtemp(join(tmpdir(), 'double-click-'));
    try {
      await writeSite(await builtSite(), folder);
      context = await (await sharedBrowser(browser.name)).newContext({
        viewport: { width: 1280, height: 720 },
      });
      const page = await context.newPage();
      await page.goto(pathToFileURL(join(folder, 'index.html')).href);
      await card(page).waitFor();
      const words = await card(page).innerText();
      expect(words).toContain('needs a web server');
      expect(words).toContain('npm run offline');
      await expectTitle(page);
      expect(await page.locator('svg').first().isVisible()).toBe(false);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe.each(inject('chromiums'))('an address in the $name browser', (browser) => {
  const present = (page: Page) => page.locator('section.present').first().getAttribute('id');
  const none = /^nothing$/;

  it.each([
    '#/%E0%A4%A',
    '#%',
    '?view=scroll',
    '?view=read#%',
    '?view=read#/%E0%A4%A',
    '?autoSlide=200&controls=false&postMessage=true&width=100',
  ])('that says %s stops no view', async (place) => {
    const page = await open(browser, place, none, cut);
    const ready = await page.evaluate(() =>
      Promise.resolve(window.crisisDeck?.ready).then(
        () => 'ready',
        (error: unknown) => String(error),
      ),
    );
    expect(ready).toBe('ready');
    if (place.includes('view=read')) return;
    expect(await present(page)).toBe('title');
    expect(await page.locator('.controls').first().isVisible()).toBe(true);
    expect(
      await page
        .locator('section.present')
        .first()
        .evaluate((slide) => slide.clientWidth),
    ).toBe(1280);
  });

  it('that asks for a slide which is not there says so, until another is shown', async () => {
    const page = await open(browser, '#/old-slide', none, cut);
    await page.locator('.unknown-slide').waitFor();
    expect(await page.locator('.unknown-slide').innerText()).toContain('no slide “old-slide”');
    expect(await present(page)).toBe('title');
    await page.keyboard.press('PageDown');
    await page.locator('.unknown-slide').waitFor({ state: 'detached' });
  });

  it('that asks for a slide of a longer talk leads to the one before it', async () => {
    const page = await open(browser, '?cut=10#/roots', none, cut);
    await page.waitForSelector('.reveal.ready section.present');
    await expect.poll(() => present(page)).toBe('question');
    expect(await page.locator('.unknown-slide').count()).toBe(0);
  });
});
