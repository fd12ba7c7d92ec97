/** The page to read, opened at a place by its address, in the built deck. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { deckOrigin, type OpenDeck } from '../../browser/open-deck.ts';
import { openView, phone, standing } from './read.testing.ts';

const wide = { viewport: { width: 1280, height: 800 } } as const;

/** Makes the browser slow, and takes its own keeping in place away, as in a browser that has none. */
async function hinder(page: Page, anchor: 'auto' | 'none'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (anchor === 'auto') return;
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { overflow-anchor: none !important }');
    document.adoptedStyleSheets = [sheet];
  });
}

/** Opens an address of the site in the same window, anew: a reload would be put where the window was scrolled to. */
async function openAddress(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${deckOrigin}${address}`, { waitUntil: 'domcontentloaded' });
  await standing(page);
}

/** Settles when the pictures near the window are drawn and nothing has moved for 20 frames; gives back where the place is. */
const comeToRest = (page: Page, id: string) =>
  page.evaluate(async (wanted) => {
    const top = () => Math.round(document.getElementById(wanted)?.getBoundingClientRect().top ?? Number.NaN);
    const awaited = () =>
      [...document.querySelectorAll('article:has(.chart:not([data-drawn]))')].some((article) => {
        const { top: head, bottom } = article.getBoundingClientRect();
        return head < window.innerHeight && bottom > 0;
      });
    for (let [still, last] = [0, top()]; still < 20; ) {
      await new Promise(requestAnimationFrame);
      still = top() === last && !awaited() ? still + 1 : 0;
      last = top();
    }
    return top();
  }, id);

/** What an article's top keeps free for the bar: the page's scroll padding. */
const roomForBar = (page: Page) =>
  page.evaluate(() =>
    Math.round(Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)),
  );

describe('the page to read, opened at a slide', () => {
  let deck: OpenDeck | undefined;
  afterEach(async () => {
    await deck?.close();
    deck = undefined;
  });

  describe.each([
    ['a phone', phone],
    ['a wide screen', wide],
  ] as const)('on %s', (_, options) => {
    it.each(['auto', 'none'] as const)('stays there (overflow-anchor: %s)', async (anchor) => {
      deck = await openView({ ...options, query: '?view=read' });
      const { page } = deck;
      await hinder(page, anchor);
      const room = await roomForBar(page);
      for (const id of ['mirror', 'far-ahead', 'channels']) {
        await openAddress(page, `/?view=read#/${id}/2`);
        expect([id, await comeToRest(page, id)]).toEqual([id, room]);
      }
      await page.evaluate(() => {
        window.location.hash = '#nine-ratios';
      });
      await page.waitForFunction(() => {
        const top = document.getElementById('nine-ratios')?.getBoundingClientRect().top ?? Number.NaN;
        return Math.abs(top) < window.innerHeight;
      });
      expect(await comeToRest(page, 'nine-ratios')).toBe(room);
    });
  });

  it.each(['wheel', 'key', 'script'] as const)('lets go when it is scrolled (%s)', async (by) => {
    deck = await openView({ ...wide, query: '?view=read#/channels' });
    const { page } = deck;
    const before = await comeToRest(page, 'channels');
    if (by === 'wheel') await page.mouse.wheel(0, 300);
    else if (by === 'key') await page.keyboard.press('PageDown');
    else await page.evaluate(() => window.scrollBy(0, 300));
    await page.waitForFunction(
      (top) => (document.getElementById('channels')?.getBoundingClientRect().top ?? top) < top - 250,
      before,
    );
    const moved = await comeToRest(page, 'channels');
    // What comes late does not bring the reader back.
    await page.evaluate(() => {
      document
        .querySelector<HTMLElement>('.reading > :last-child')
        ?.style.setProperty('padding-bottom', '30rem');
    });
    expect(await comeToRest(page, 'channels')).toBe(moved);
  });

  it.each(['#%', '#/%E0%A4%A', '#nowhere'])(
    'stands at its top where the address names nothing (%s)',
    async (hash) => {
      deck = await openView({ ...wide, query: `?view=read${hash}` });
      expect(await deck.page.evaluate(() => window.scrollY)).toBe(0);
      expect(deck.consoleErrors).toEqual([]);
    },
  );
});
