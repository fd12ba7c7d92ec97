/** The talk as a page to read, in the built deck. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDeck } from '../../browser/open-deck.ts';
import { readPdf } from '../../pdf/read-pdf.testing.ts';
import { missingFrom } from '../../testing/bare-text.testing.ts';
import { accessibilityFaults } from '../show.testing.ts';
import { layOutAll, openView, phone, standing } from './read.testing.ts';

const wide = { viewport: { width: 1280, height: 800 }, query: '?view=read' } as const;

/** Levels of the page's headings in order, and where one is skipped. */
const outline = (page: Page) =>
  page.$$eval('h1, h2, h3, h4, h5, h6', (headings) => {
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    return {
      titles: levels.filter((level) => level === 1).length,
      skipped: levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1).length,
    };
  });

/** Height in CSS pixels of the smallest letters in each picture. */
const smallestLetters = (page: Page) =>
  page.$$eval('.reading svg', (drawings) =>
    (drawings as SVGSVGElement[]).flatMap((drawing) => {
      const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
      const sizes = [...drawing.querySelectorAll('text')].map(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
      );
      return sizes.length > 0 ? [Math.min(...sizes)] : [];
    }),
  );

/** The browser's own file names an apostrophe by a letter that looks the same. */
const plain = (text: string): string => text.replaceAll(/[ʻʼ‘’]/g, "'");

describe.each([
  ['a phone', { ...phone, query: '' }, 11, 'dark'],
  ['a wide screen', wide, 13, 'light'],
] as const)('the page to read on %s', (_, options, leastLetters, colorScheme) => {
  let deck: OpenDeck;
  let page: Page;
  beforeAll(async () => {
    deck = await openView(options);
    page = deck.page;
  });
  afterAll(() => deck.close());

  it('comes without the show, and draws no chart before it is near', async () => {
    expect(await page.locator('.reveal').count()).toBe(0);
    expect(deck.requests.filter((address) => /\/show-/.test(address))).toEqual([]);
    const undrawn = await page.locator('.chart:not([data-drawn])').count();
    expect(undrawn).toBeGreaterThan(2);
  });

  it('has every slide of the talk in order, as its own article', async () => {
    const articles = await page.$$eval('article', (all) => all.map(({ id }) => id).filter(Boolean));
    const linked = await page.$$eval('.slide-place a', (links) =>
      links.map((link) => (link as HTMLAnchorElement).hash.slice(2)),
    );
    expect(articles).toContain('nine-ratios');
    expect(articles).toEqual(linked.filter((id) => id !== '' && id !== 'title'));
    expect(await page.locator('.handout-text').count()).toBeGreaterThan(articles.length - 3);
    expect(await page.locator('.notes-say, .notes-doubt, .notes-ask, .notes-look, aside.notes').count()).toBe(
      0,
    );
  });

  it('has its title once, its headings in order, and no link that leads nowhere', async () => {
    expect(await outline(page)).toEqual({ titles: 1, skipped: 0 });
    const dead = await page.$$eval('a[href^="#"]', (links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => !document.querySelector(href)),
    );
    expect(dead).toEqual([]);
    const ids = await page.$$eval('[id]', (named) => named.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('draws every picture at a size that can be read, in the colours of the ground', async () => {
    await layOutAll(page);
    expect(await page.locator('.chart-picture:empty').count()).toBe(0);
    const letters = await smallestLetters(page);
    expect(letters.length).toBeGreaterThan(15);
    expect(letters.filter((size) => size < leastLetters)).toEqual([]);
    const fixed = await page.$$eval('.chart-picture :is([fill], [stroke])', (parts) =>
      parts
        .flatMap((part) => [part.getAttribute('fill'), part.getAttribute('stroke')])
        .filter(
          (paint) => paint && paint !== 'none' && !paint.startsWith('var(') && !paint.startsWith('url('),
        ),
    );
    expect(fixed).toEqual([]);
  });

  it('does not scroll sideways, but for the boxes that can be reached by the keyboard', async () => {
    const { page: pageWidth, window: windowWidth } = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }));
    expect(pageWidth).toBe(windowWidth);
    const boxes = await page.$$eval('.scroll-box:not(details:not([open]) *)', (all) =>
      all.map((box) => ({
        scrolls: box.scrollWidth > box.clientWidth + 1,
        stop: box.getAttribute('tabindex') === '0',
      })),
    );
    expect(boxes.length).toBeGreaterThan(15);
    expect(boxes.filter(({ scrolls, stop }) => scrolls !== stop)).toEqual([]);
  });

  it('is free of accessibility faults that a machine can find', async () => {
    await page.emulateMedia({ colorScheme });
    await page.waitForSelector(`html[data-ground=${colorScheme === 'dark' ? 'night' : 'paper'}]`);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(deck.consoleErrors).toEqual([]);
    expect(deck.refused).toEqual([]);
  });

  it('is on paper whatever the system prefers when it is printed', async () => {
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await page.waitForSelector('html[data-ground=paper]');
    await page.emulateMedia({ media: 'screen' });
    await page.waitForSelector('html[data-ground=night]');
  });

  it('takes the colours of a system that forces them', async () => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    const { ink, letters } = await page.evaluate(() => {
      const text = document.querySelector('.chart-picture text[fill="var(--ink)"]');
      return { ink: getComputedStyle(document.body).color, letters: text && getComputedStyle(text).fill };
    });
    expect(letters).toBe(ink);
    await page.emulateMedia({ forcedColors: 'none' });
  });
});

/** What WCAG 1.4.12 lets a reader set, as a style sheet of the reader's. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

describe('the page in a narrow window', () => {
  it.each([320, 340, 353, 375])(
    'of %d pixels does not scroll sideways, nor with wider text',
    async (width) => {
      const deck = await openView({ viewport: { width, height: 600 }, query: '?view=read' });
      const { page } = deck;
      const beyond = () =>
        page.$$eval(
          '.reading-bar a, .reading-title *, .contents a, .contents summary',
          (parts, edge) =>
            parts
              .filter((part) => part.getBoundingClientRect().right > edge + 1)
              .map((part) => part.textContent),
          width,
        );
      const pageWidth = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect([await beyond(), await pageWidth()]).toEqual([[], width]);
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      }, textSpacing);
      expect([await beyond(), await pageWidth()]).toEqual([[], width]);
      await deck.close();
    },
  );
});

describe('the page on paper', () => {
  it('has the words and the table of a chart that is not drawn, and folds them again', async () => {
    const deck = await openView({ ...phone, query: '?view=read' });
    const { page } = deck;
    const folded = () => page.locator('.in-words[open]').count();
    const tables = await page.$$eval('.chart:not([data-drawn])', (charts) =>
      charts.map((chart) => [
        chart.querySelector('.in-words p')?.textContent ?? '',
        ...[...chart.querySelectorAll('caption, td')].map((cell) => cell.textContent ?? ''),
      ]),
    );
    expect(tables.length).toBeGreaterThan(2);
    const { pages } = await readPdf(await page.pdf());
    const printed = pages.map(({ text }) => text).join(' ');
    expect(missingFrom(plain(printed), tables.flat().map(plain))).toEqual([]);
    expect(await folded()).toBe(0);
    await deck.close();
  });

  it('has all its charts, also those that nobody came near', async () => {
    const deck = await openView(wide);
    // What draws is fetched when the browser is idle; until then the printer gets the charts that were near.
    await deck.page.waitForFunction(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return document.querySelector('.chart:not([data-drawn])') === null;
    });
    expect(await deck.page.locator('.chart-picture > svg').count()).toBeGreaterThan(3);
    await deck.close();
  });
});

/** Settles when an article begins at the top of the window: what is laid out above it may move it for a frame or two. */
const atTop = (page: Page, id: string) =>
  page.waitForFunction((wanted) => {
    const top = document.getElementById(wanted)?.getBoundingClientRect().top ?? Number.NaN;
    return Math.abs(top) < 100;
  }, id);

describe('the page for those who read with difficulty', () => {
  let deck: OpenDeck | undefined;
  afterEach(async () => {
    await deck?.close();
    deck = undefined;
  });

  it.each([320, 360, 1280])(
    'keeps the head of an article clear of the bar with letters twice as large, %i pixels wide',
    async (width) => {
      deck = await openView({ query: '?view=read', viewport: { width, height: 800 } });
      const { page } = deck;
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await page.evaluate(() => {
        window.location.hash = '#mirror';
      });
      const room = () =>
        page.evaluate(() => {
          const bar = document.querySelector('.reading-bar')?.getBoundingClientRect().bottom ?? Number.NaN;
          return (document.querySelector('#mirror')?.getBoundingClientRect().top ?? Number.NaN) - bar;
        });
      await expect.poll(async () => Math.abs((await room()) - 32) < 4).toBe(true);
    },
  );

  it('gives the list of sources one and a half lines to a line', async () => {
    deck = await openView({ query: '?view=read', viewport: { width: 1280, height: 800 } });
    const ratios = await deck.page.$$eval('ol.references > li', (all) =>
      all.map((one) => {
        const { lineHeight, fontSize } = getComputedStyle(one.querySelector('.reference') ?? one);
        return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
      }),
    );
    expect(ratios.length).toBeGreaterThan(50);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(1.5);
  });

  it('has no grey words where more contrast is asked for', async () => {
    deck = await openView({
      query: '?view=read',
      viewport: { width: 1280, height: 800 },
      context: { contrast: 'more' },
    });
    const colours = await deck.page.evaluate(() => {
      const { color } = getComputedStyle(document.querySelector('.reading') ?? document.body);
      const muted = document.createElement('i');
      muted.style.color = 'var(--muted)';
      document.querySelector('article')?.append(muted);
      return [color, getComputedStyle(muted).color];
    });
    expect(colours[1]).toBe(colours[0]);
  });
});

describe('the ways between the slides and the page', () => {
  let deck: OpenDeck | undefined;
  afterEach(async () => {
    await deck?.close();
    deck = undefined;
  });

  it('lead from the slide that is read to the same slide and back, and the choice is kept', async () => {
    deck = await openView({ ...phone, query: '?cut=10' });
    const { page } = deck;
    await page.evaluate(() => {
      window.location.hash = '#mirror';
    });
    await atTop(page, 'mirror');
    // A tap by the test's driver would scroll the bar, which sticks, into view first.
    const bar = page.getByRole('navigation', { name: 'This page' });
    await bar.getByRole('link', { name: 'Slides' }).evaluate((link: HTMLElement) => link.click());
    await page.waitForSelector('section.present#mirror');
    expect(new URL(page.url()).searchParams.get('cut')).toBe('10');
    await page.goto(new URL('/', page.url()).href);
    await standing(page);
    expect(await page.locator('.reveal').count()).toBe(1);
    await page.evaluate(() => {
      window.location.hash = '#/channels';
    });
    await page.waitForSelector('section.present#channels');
    await page.getByRole('button', { name: 'Read as a page' }).tap();
    await page.waitForSelector('article#channels');
    await standing(page);
    await atTop(page, 'channels');
    await page.goto(new URL('/', page.url()).href);
    await page.waitForSelector('.reading');
  });

  it('lead from the menu to the page, at the slide on screen', async () => {
    deck = await openView({ query: '#/sources-2' });
    const { page } = deck;
    await page.keyboard.press('m');
    await page.getByRole('button', { name: 'Read as a page' }).click();
    await page.waitForSelector('article#sources');
    await standing(page);
    await atTop(page, 'sources');
  });

  it('are there for the keyboard, past the bar to the text', async () => {
    deck = await openView({ ...phone, query: '?view=read' });
    const { page } = deck;
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.slice(0, 16));
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('10 minutes');
  });

  it('leads by an address of the show to the slide, whose picture the keyboard moves', async () => {
    deck = await openView({ ...phone, query: '?view=read#/far-ahead/2' });
    const { page } = deck;
    const box = page.locator('#far-ahead .scroll-box[tabindex="0"]').first();
    await box.waitFor();
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.querySelector('#far-ahead .scroll-box')?.scrollLeft ?? 0) > 0);
  });
});
