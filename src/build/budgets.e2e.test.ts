/** What the site may cost, in counts: bytes, files, elements, layouts. Times belong to the benchmark. */
import { brotliCompressSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDeck } from '../browser/open-deck.ts';
import { slideIds } from '../deck/show.testing.ts';
import { builtSite, openBuiltDeck } from '../testing/e2e.ts';
import type { Site } from './site.ts';

interface Fetched {
  readonly path: string;
  /** When it was asked for, in milliseconds. */
  readonly at: number;
  /** As a host sends it: Brotli, but for fonts, which are compressed already. */
  readonly bytes: number;
}

const sizeOf = (path: string, content: Uint8Array): number =>
  path.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;

/** What the page has asked for so far, in order, and when its first slide was painted. */
async function fetched(page: Page, { files }: Site): Promise<{ files: Fetched[]; firstPaint: number }> {
  const { entries, firstPaint } = await page.evaluate(() => ({
    entries: performance
      .getEntriesByType('resource')
      .map(({ name, startTime }) => ({ path: new URL(name).pathname.slice(1), at: startTime })),
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  const all = [{ path: 'index.html', at: 0 }, ...entries];
  return {
    firstPaint,
    files: all.map(({ path, at }) => ({
      path,
      at,
      bytes: sizeOf(path, files.get(path) ?? new Uint8Array()),
    })),
  };
}

/** The cuts of typefaces that an element's words are set in, as their files are named: `archivo-narrow-latin-700-normal`. */
const cutsOn = (element: Locator): Promise<string[]> =>
  element.evaluate((root) => {
    const cuts = [root, ...root.querySelectorAll('*')].flatMap((one) => {
      const hasWords = [...one.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      );
      if (!hasWords || !one.checkVisibility()) return [];
      const { fontFamily, fontWeight, fontStyle } = getComputedStyle(one);
      const family = fontFamily.split(',')[0]?.replaceAll('"', '').toLowerCase().replaceAll(' ', '-') ?? '';
      return `${family}-latin-${fontWeight}-${fontStyle}`;
    });
    return [...new Set(cuts)];
  });

const sum = (files: readonly Fetched[]): number => files.reduce((total, { bytes }) => total + bytes, 0);

let deck: OpenDeck;
let site: Site;
beforeAll(async () => {
  site = await builtSite();
  deck = await openBuiltDeck({ context: { reducedMotion: 'reduce' } });
  await deck.page.evaluate(() => window.crisisDeck?.ready);
});
afterAll(() => deck.close());

describe('the first slide', () => {
  it('needs less than 100 kB: its page, styles and typefaces', async () => {
    const { files } = await fetched(deck.page, site);
    const cuts = await cutsOn(deck.page.locator('section.present'));
    // The show's own code is on its way by then; the first slide stands in the page without it.
    const isNeeded = ({ path }: Fetched): boolean =>
      path === 'index.html' ||
      /^assets\/index-[\w-]+\.(?:js|css)$/.test(path) ||
      cuts.some((cut) => path.startsWith(`assets/${cut}-`));
    const needed = files.filter(isNeeded);
    expect(needed.length).toBeGreaterThan(6);
    expect(sum(needed)).toBeLessThan(100_000);
  });

  it('is painted before charts, the speaker view and the other slides are asked for', async () => {
    const { files, firstPaint } = await fetched(deck.page, site);
    expect(firstPaint).toBeGreaterThan(0);
    const later = /assets\/(?:(?:register|charts|speaker-view|menu|read)-[\w-]{8}\.|paper-[\w-]{8}\.js)/;
    expect(files.filter(({ path, at }) => later.test(path) && at < firstPaint)).toEqual([]);
  });
});

describe('the show', () => {
  it('needs less than 300 kB in all before a chart, in at most 25 files', async () => {
    const { files } = await fetched(deck.page, site);
    // What a chart needs is asked for along with its code, once the show stands.
    const charts = files.filter(({ path }) => /assets\/(?:register|charts)-/.test(path));
    const before = files.filter(({ at }) => at < Math.min(...charts.map((chart) => chart.at)));
    expect(before.some(({ path }) => /assets\/show-[\w-]+\.js$/.test(path))).toBe(true);
    expect(before.length).toBeLessThanOrEqual(25);
    expect(sum(before)).toBeLessThan(300_000);
  });

  it('has a few slides’ elements in the document, wherever it is', async () => {
    const { page } = deck;
    for (const id of await slideIds(page)) {
      await page.evaluate((name) => {
        window.history.replaceState(null, '', `#/${name}`);
        window.dispatchEvent(new HashChangeEvent('hashchange'));
      }, id);
      await page.waitForFunction((name) => document.querySelector('section.present')?.id === name, id);
      const elements = await page.evaluate(() => document.querySelectorAll('*').length);
      expect(elements, id).toBeLessThan(2500);
    }
  });

  it('lays the page out at most twice for a key', async () => {
    const { page } = deck;
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const layouts = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? 0;
    };
    await page.keyboard.press('Home');
    await page.waitForFunction(() => document.querySelector('section.present')?.id === 'title');
    const counts: number[] = [];
    for (let key = 0; key < 12; key += 1) {
      const before = await layouts();
      await page.keyboard.press('ArrowRight');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      counts.push((await layouts()) - before);
    }
    // Before the paint there may be none; what comes near is laid out after it.
    expect(Math.max(...counts)).toBeGreaterThan(0);
    expect(counts.sort((one, other) => one - other)[6]).toBeLessThanOrEqual(2);
  });
});
