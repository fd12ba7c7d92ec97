/** Opens the votes of the built talk for the end-to-end tests, and presses the keys that count. */
import type { Page } from 'playwright-core';
import type { OpenOptions } from '../../browser/open-deck.ts';
import { type DeckOnTest, openShow } from '../show.testing.ts';

/** Selects the decision of the slide on screen. */
export const decisionOnScreen = 'section.present .decision';

/** Settles when the decision on screen has its bars, at any counts. */
export const barsDrawn = (page: Page) =>
  page.waitForSelector(`${decisionOnScreen}[data-drawn]`, { state: 'attached' });

/** Settles when the bars stand at these counts: `0 2 1`. */
export const barsAt = (page: Page, counts: string) =>
  page.waitForSelector(`${decisionOnScreen}[data-drawn="${counts}"]`);

/** Opens the slide of a decision with its bars drawn. */
export async function openVote(slide: string, options: OpenOptions = {}): Promise<DeckOnTest> {
  const deck = await openShow({ slide, ...options });
  await barsDrawn(deck.page);
  return deck;
}

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
