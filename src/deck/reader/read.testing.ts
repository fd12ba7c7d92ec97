/** Opens the built deck as a page to read for the end-to-end tests. */
import type { Page } from 'playwright-core';
import type { OpenDeck, OpenOptions } from '../../browser/open-deck.ts';
import { openBuiltDeck } from '../../testing/e2e.ts';

/** A phone held upright: a narrow touch screen. */
export const phone = {
  viewport: { width: 390, height: 844 },
  context: { isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
} as const;

/** Settles when the view stands, whichever it is. */
export const standing = (page: Page): Promise<void> =>
  page
    .waitForFunction(() => window.crisisDeck !== undefined)
    .then(() => page.evaluate(() => window.crisisDeck?.ready));

/** Opens the deck and settles when its view stands. */
export async function openView(options: OpenOptions): Promise<OpenDeck> {
  const deck = await openBuiltDeck(options);
  await standing(deck.page);
  return deck;
}

/** Brings every article near, so that all pictures are laid out, and goes back to the top. */
export async function layOutAll(page: Page): Promise<void> {
  for (const article of await page.locator('article').all()) {
    await article.evaluate((element) => element.scrollIntoView());
    await article
      .locator('.figure[data-crop], .chart:not([data-drawn])')
      .first()
      .waitFor({ state: 'detached' });
  }
  await page.evaluate(() => {
    const all = new CSSStyleSheet();
    all.replaceSync('.reading * { content-visibility: visible !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, all];
    window.scrollTo(0, 0);
  });
}
