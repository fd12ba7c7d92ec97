/** When the built talk keeps the screen awake, and when it lets it sleep. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeShow, type DeckOnTest, openShow, reloadShow } from '../show.testing.ts';
import { openNotes } from '../speaker/speaker.testing.ts';
import { press } from '../votes/votes.testing.ts';

let deck: DeckOnTest;
let page: Page;
beforeEach(async () => {
  deck = await openShow({ slide: 'excomm', context: { reducedMotion: 'reduce' } });
  ({ page } = deck);
  await page.context().addInitScript(makeScreen);
  await reloadShow(page);
});
afterEach(() => closeShow(deck));

interface Screen extends Window {
  held: number;
  asked: number;
  refuses?: boolean;
  hide?(isHidden: boolean): void;
}

/** Runs in every window: a screen that may be kept awake, and a page that may be hidden as a tab is. */
function makeScreen(): void {
  const screen = window as unknown as Screen;
  Object.assign(screen, { held: 0, asked: 0 });
  const locks = new Set<() => void>();
  const request = async () => {
    screen.asked += 1;
    if (screen.refuses) throw new DOMException('no', 'NotAllowedError');
    const lock = new EventTarget();
    const end = (): void => {
      if (!locks.delete(end)) return;
      screen.held -= 1;
      lock.dispatchEvent(new Event('release'));
    };
    locks.add(end);
    screen.held += 1;
    return Object.assign(lock, { release: async () => end() });
  };
  Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  screen.hide = (isHidden) => {
    Object.defineProperty(document, 'visibilityState', {
      value: isHidden ? 'hidden' : 'visible',
      configurable: true,
    });
    if (isHidden) for (const end of [...locks]) end();
    document.dispatchEvent(new Event('visibilitychange'));
  };
}

const held = () => page.evaluate(() => (window as unknown as Screen).held);
const isHeld = (count: 0 | 1) => expect.poll(held, { timeout: 15_000 }).toBe(count);
const hide = (isHidden: boolean) =>
  page.evaluate((hidden) => (window as unknown as Screen).hide?.(hidden), isHidden);

it('the screen is kept awake while the slides fill it, and asked anew when the tab comes back', async () => {
  expect(await held()).toBe(0);
  await page.evaluate(() => document.documentElement.requestFullscreen());
  await isHeld(1);
  await hide(true);
  await isHeld(0);
  await hide(false);
  await isHeld(1);
  await page.evaluate(() => document.exitFullscreen());
  await isHeld(0);
});

it('while a timer runs, and while the notes are open', async () => {
  await press(page, 't');
  await isHeld(1);
  await press(page, 't');
  await isHeld(0);
  const notes = await openNotes(page);
  await isHeld(1);
  await notes.close();
  await isHeld(0);
});

it('a browser that refuses is not complained of', async () => {
  await page.evaluate(() => {
    (window as unknown as Screen).refuses = true;
  });
  await press(page, 't');
  await expect.poll(() => page.evaluate(() => (window as unknown as Screen).asked)).toBeGreaterThan(0);
  expect(await page.locator('dialog').count()).toBe(0);
});
