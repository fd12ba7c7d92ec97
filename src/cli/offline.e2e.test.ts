/**
 * The one file as it is opened from a stick: by double click, without a network, in every browser that is asked for
 * (CRISIS_TEST_BROWSERS).
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { excess, totalBudget, totalOf } from '../build/page-weight.ts';
import type { SingleFile } from '../build/single-file.ts';
import { askedBrowsers } from '../testing/browsers/asked.testing.ts';
import { goToSlideWith, look, openShowAt } from '../testing/browsers/show.testing.ts';
import { type TestBrowser, until } from '../testing/browsers/test-browser.testing.ts';
import { builtSingleFile, sharedBrowser, testBrowsers } from '../testing/e2e.ts';

let folder = '';
let address = '';
let file: SingleFile;

beforeAll(async () => {
  // Sticks have names like this.
  folder = await mkdtemp(join(tmpdir(), 'Zoë’s stick 100% '));
  const path = join(folder, 'crisis-diplomacy.html');
  file = await builtSingleFile();
  await writeFile(path, file.bytes);
  address = pathToFileURL(path).href;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the one file', () => {
  it('is within its budget, and every byte of it is accounted for', () => {
    expect(excess(file.weights, totalBudget)).toBeNull();
    expect(totalOf(file.weights)).toBe(file.bytes.length);
    for (const [part, bytes] of Object.entries(file.weights)) expect(bytes, part).toBeGreaterThan(1000);
  });

  it('carries the licences of all that is in it, at its end', () => {
    const html = new TextDecoder().decode(file.bytes);
    const licences = /<!--\n([\s\S]*)-->\s*$/.exec(html)?.[1] ?? '';
    expect(licences).toContain('reveal.js 6.0.2 (MIT)');
    expect(licences).toContain('@fontsource/source-serif-4');
    expect(licences).toContain('SIL OPEN FONT LICENSE');
  });
});

describe.each(askedBrowsers(process.env, testBrowsers))('the one file in $name', ({ start }) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(await browser.requests()).toEqual([]);
  });

  it('shows every slide and step, with its charts and drawings, in its own typefaces', async () => {
    const window = await openShowAt(browser, address);
    const slides = await window.evaluate(() =>
      globalThis.window.crisisDeck?.withAllSlides(() =>
        [...document.querySelectorAll('.slides > section:not([data-appendix])')].map((section) => ({
          id: section.id,
          pictures: section.querySelectorAll('.chart, .figure').length,
        })),
      ),
    );
    const pictures = new Map<string, number>();
    for (;;) {
      await until(window, 'the charts', () =>
        [...document.querySelectorAll<HTMLElement>('section.present .chart')].every(
          (chart) => chart.dataset['drawn'] === String(chart.querySelectorAll('.chart-step.visible').length),
        ),
      );
      const { place, drawings, ended, leaked } = await window.evaluate(look);
      expect(leaked, place).toEqual([]);
      pictures.set(place.split(' ')[0] ?? '', drawings);
      if (ended) break;
      await window.press('ArrowRight');
      await until(
        window,
        `something after ${place}`,
        (before) => {
          const slide = document.querySelector('.slides > section.present');
          const shown = [...(slide?.querySelectorAll('.fragment.visible') ?? [])];
          const step = new Set(shown.map((one) => one.getAttribute('data-fragment-index'))).size;
          return `${slide?.id} ${step}` !== before;
        },
        place,
      );
    }
    expect([...pictures.keys()]).toEqual(slides?.map(({ id }) => id));
    for (const { id, pictures: planned } of slides ?? []) {
      expect(pictures.get(id), id).toBeGreaterThanOrEqual(planned);
    }
    const missing = await window.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family),
    );
    expect(missing).toEqual([]);
    expect(await window.evaluate(() => document.fonts.check('700 44px "Archivo Narrow"'))).toBe(true);
  }, 180_000);

  it('counts votes, and starts the timer', async () => {
    const window = await openShowAt(browser, address);
    await goToSlideWith(window, '.decision');
    await until(window, 'the vote', () => {
      return document.querySelector('section.present .count-hand') !== null;
    });
    for (;;) {
      const shown = await window.evaluate(
        () =>
          document.querySelector('section.present .decision')?.closest('.fragment:not(.visible)') === null,
      );
      if (shown) break;
      await window.press('ArrowRight');
    }
    await window.press('1', '1', '2');
    await until(window, 'three hands', () =>
      ['2 hands', '1 hand'].every(
        (words, index) =>
          document.querySelectorAll('section.present .option-count')[index]?.textContent === words,
      ),
    );
    await window.press('0');
    await goToSlideWith(window, '[data-think]');
    await window.press('t');
    await until(
      window,
      'the timer',
      () => document.querySelector<HTMLElement>('section.present .think-bar')?.hidden === false,
    );
    await window.press('t');
    await until(
      window,
      'the end of the timer',
      () => document.querySelector<HTMLElement>('section.present .think-bar')?.hidden === true,
    );
  });

  it('has its menu on M: a search finds a slide, and Enter goes there', async () => {
    const window = await openShowAt(browser, address);
    await window.press('m');
    await until(window, 'the menu', () => document.querySelector('dialog.menu[open]') !== null);
    await window.press('Escape');
    await until(window, 'no menu', () => document.querySelector('dialog.menu') === null);
    await window.press('/');
    await until(window, 'the search', () => document.activeElement?.id === 'menu-search');
    await window.press(...'seventeen');
    const found = await window.evaluate(
      () => document.querySelector('dialog.menu nav a')?.getAttribute('href') ?? '',
    );
    await window.press('Enter');
    await until(
      window,
      `slide ${found}`,
      (wanted) => `#/${document.querySelector('section.present')?.id}` === wanted,
      found,
    );
  });

  it('is cut to ten minutes by its address', async () => {
    const window = await openShowAt(browser, `${address}?cut=10`);
    const slides = await window.evaluate(() =>
      globalThis.window.crisisDeck?.withAllSlides(() =>
        [...document.querySelectorAll('.slides > section')].map((slide) => slide.getAttribute('data-cuts')),
      ),
    );
    expect(slides?.length).toBeGreaterThan(5);
    expect(slides?.every((cuts) => cuts?.split(' ').includes('10'))).toBe(true);
  });

  it.each(['paper', 'handout', 'notes'])(
    'lays itself out for the printer as ?view=%s, with charts as drawings',
    async (view) => {
      await browser.first.go(`${address}?view=${view}`);
      await browser.first.evaluate(() => window.crisisDeck?.readyForPaper);
      const charts = await browser.first.evaluate(() =>
        [...document.querySelectorAll('.chart')].map((chart) => ({
          texts: chart.querySelectorAll('svg text').length,
          family: getComputedStyle(chart.querySelector('svg text') ?? chart).fontFamily,
        })),
      );
      expect(charts.length).toBeGreaterThan(3);
      for (const { texts, family } of charts) {
        expect(texts).toBeGreaterThan(2);
        expect(family).toMatch(/^"?(?:Archivo Narrow|IBM Plex Mono)/);
      }
    },
  );

  it('is a page to read as ?view=read', async () => {
    const window = await openShowAt(browser, `${address}?view=read`);
    const { screens, headings } = await window.evaluate(() => ({
      screens: document.documentElement.scrollHeight / globalThis.innerHeight,
      headings: document.querySelectorAll('main :is(h2, h3)').length,
    }));
    expect(headings).toBeGreaterThan(20);
    expect(screens).toBeGreaterThan(20);
  });

  it('opens the speaker view on S, whose keys turn the slides', async () => {
    const window = await openShowAt(browser, address);
    const speaker = await browser.opened(() => window.press('s'));
    await until(
      speaker,
      'the notes',
      () => (document.querySelector('.speaker-notes')?.textContent ?? '').length > 40,
    );
    await speaker.press('ArrowRight');
    await until(window, 'the next slide', () => document.querySelector('section.present')?.id !== 'title');
    const id = await window.evaluate(() => document.querySelector('section.present')?.id ?? '');
    await until(
      speaker,
      'its notes',
      (here) => document.querySelector<HTMLSelectElement>('.speaker select')?.value === here,
      id,
    );
    await window.press('ArrowLeft');
    await until(
      speaker,
      'the first notes',
      () => document.querySelector<HTMLSelectElement>('.speaker select')?.value === 'title',
    );
  });
});

/** Runs in the page: what must not be lost. */
const standing = (): string => {
  const slide = document.querySelector('.slides > section.present');
  const hands = [...(slide?.querySelectorAll('.option-count') ?? [])].map(({ textContent }) => textContent);
  const steps = slide?.querySelectorAll('.fragment.visible').length;
  return `${globalThis.location.search} ${slide?.id} ${steps}: ${hands}`;
};

describe('a tab that crashes right after a step', () => {
  it('has slide, step, length and votes when it is loaded again', async () => {
    const context = await (await sharedBrowser()).newContext();
    try {
      const page = await context.newPage();
      await page.goto(`${address}?cut=40#/excomm`);
      await page.evaluate(() => window.crisisDeck?.ready);
      for (const key of ['2', '2', '5', 'PageDown']) await page.keyboard.press(key);
      const before = await page.evaluate(standing);
      expect(before).toMatch(/^\?cut=40 excomm 1: 0 hands,2 hands,0 hands,0 hands,1 hand/);
      const session = await context.newCDPSession(page);
      const crash = page.waitForEvent('crash');
      void session.send('Page.crash').catch(() => undefined);
      await crash;
      await session.send('Page.reload');
      // The library takes a page that has crashed for lost; the browser does not.
      const now = async (): Promise<unknown> =>
        (await session.send('Runtime.evaluate', { expression: `(${standing})()` })).result.value;
      await expect.poll(now, { timeout: 15_000 }).toBe(before);
    } finally {
      await context.close();
    }
  });
});
