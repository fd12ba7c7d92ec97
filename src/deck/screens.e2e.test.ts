/** The show on the screens of a school: zoomed, upright, 4:3, 4K, and swiped on a tablet. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeShow, type DeckOnTest, goTo, goToEndOf, onSlide, openShow, slideIds } from './show.testing.ts';

const screens = [
  { name: 'a laptop zoomed to 200%', width: 640, height: 360 },
  { name: 'a tablet held upright', width: 768, height: 1024 },
  { name: 'a 4:3 projector', width: 1024, height: 768 },
  { name: 'a 4K screen', width: 3840, height: 2160 },
] as const;

/** Runs in the page: what of the slide on screen the window cuts off, and charts that are not drawn in its pixels. */
function faultsOnScreen(): string[] {
  const slide = document.querySelector<HTMLElement>('section.present');
  const frame = slide?.querySelector('.slide-frame')?.getBoundingClientRect();
  if (!slide || !frame) return ['there is no slide on the screen'];
  const faults: string[] = [];
  const isInside = ({ left, top, right, bottom }: DOMRect): boolean =>
    left > -1 && top > -1 && right < innerWidth + 1 && bottom < innerHeight + 1;
  if (!isInside(frame)) faults.push(`the frame is cut off: ${JSON.stringify(frame)}`);
  const fills = Math.max(frame.width / innerWidth, frame.height / innerHeight);
  if (fills < 0.99) faults.push(`the slide takes ${Math.round(fills * 100)}% of the window`);
  for (const part of slide.querySelectorAll('.slide-frame text, .slide-frame :is(h1, p, td, th, li, dd)')) {
    const box = part.getBoundingClientRect();
    if (box.width > 2 && !part.closest('.visually-hidden') && !isInside(box))
      faults.push(`"${part.textContent?.slice(0, 40)}" is cut off`);
  }
  for (const canvas of slide.querySelectorAll<HTMLCanvasElement>('.chart canvas')) {
    const drawn = canvas.width / (canvas.getBoundingClientRect().width * devicePixelRatio);
    if (drawn < 0.99) faults.push(`a chart has ${drawn.toFixed(2)} pixels for each of the screen`);
  }
  return faults;
}

describe('the show', () => {
  let deck: DeckOnTest;
  beforeAll(async () => {
    deck = await openShow({ query: '?cut=40', context: { reducedMotion: 'reduce' } });
  });
  afterAll(() => deck.close());

  it.each(screens)(
    'cuts nothing off and stays sharp on $name ($width x $height)',
    async ({ width, height }) => {
      const { page } = deck;
      await page.setViewportSize({ width, height });
      const faults: string[] = [];
      for (const id of await slideIds(page)) {
        await goToEndOf(page, id);
        faults.push(...(await page.evaluate(faultsOnScreen)).map((fault) => `${id}: ${fault}`));
      }
      expect(faults).toEqual([]);
    },
  );
});

/** A finger that goes from one place to the other, in CSS pixels. */
async function swipe(session: CDPSession, from: number, to: number, y = 300): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
  await touch('touchStart', from);
  for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', from + (to - from) * part);
  await touch('touchEnd');
}

describe('a finger on a tablet', () => {
  let deck: DeckOnTest;
  let page: Page;
  beforeEach(async () => {
    const context = { hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
    deck = await openShow({ slide: 'question', viewport: { width: 1024, height: 768 }, context });
    page = deck.page;
  });
  afterEach(() => closeShow(deck));

  it('swipes a step on, a slide on, and back', async () => {
    const session = await page.context().newCDPSession(page);
    await swipe(session, 800, 300);
    await page.waitForSelector('section.present .fragment.visible');
    await onSlide(page, 'question');
    await swipe(session, 800, 300);
    await page.waitForFunction(() => document.querySelector('section.present')?.id !== 'question');
    await swipe(session, 300, 800);
    await onSlide(page, 'question');
  });

  it('goes one step by a swipe that begins on an arrow, and by a tap on it', async () => {
    await goTo(page, 'far-ahead');
    const arrow = await page.locator('.navigate-right').boundingBox();
    const [x, y] = [(arrow?.x ?? 0) + (arrow?.width ?? 0) / 2, (arrow?.y ?? 0) + (arrow?.height ?? 0) / 2];
    const step = () => page.locator('section.present .chart-step.visible').count();
    const session = await page.context().newCDPSession(page);
    await swipe(session, x, x - 450, y);
    await expect.poll(step).toBe(1);
    await page.touchscreen.tap(x, y);
    await expect.poll(step).toBe(2);
  });

  it.each([
    [1024, 768],
    [768, 1024],
  ])('has the controls beside the slide on %i x %i, all the time', async (width, height) => {
    await page.setViewportSize({ width, height });
    await page.waitForFunction(() => {
      const foot = document.querySelector('.deck-control')?.getBoundingClientRect().bottom ?? Infinity;
      return foot < (document.querySelector('section.present')?.getBoundingClientRect().top ?? 0);
    });
    const seen = await page.$$eval('.deck-control', (all) => all.map((one) => getComputedStyle(one).opacity));
    expect(seen).toEqual(['1', '1']);
  });

  it.each([
    [1024, 768],
    [768, 1024],
    [844, 390],
    [667, 375],
  ])('has the arrows in the margins of the slide on %i x %i', async (width, height) => {
    await page.setViewportSize({ width, height });
    await goTo(page, 'far-ahead');
    await page.waitForFunction(() => {
      const frame = document.querySelector('section.present .slide-frame')?.getBoundingClientRect();
      const left = document.querySelector('.navigate-left')?.getBoundingClientRect();
      const right = document.querySelector('.navigate-right')?.getBoundingClientRect();
      if (!frame || !left || !right || left.width < 24) return false;
      const margin = (72 / 1280) * frame.width;
      return left.right < frame.left + margin + 1 && right.left > frame.right - margin - 1;
    });
  });

  it('brings the controls over a slide that fills the screen by a tap, and a swipe does not', async () => {
    await page.setViewportSize({ width: 667, height: 375 });
    const corner = () => page.evaluate(() => document.elementFromPoint(innerWidth - 30, 25)?.className);
    await expect.poll(corner, { timeout: 10_000 }).not.toBe('deck-control');
    const session = await page.context().newCDPSession(page);
    await swipe(session, 500, 200);
    expect(await corner()).not.toBe('deck-control');
    // A tap right after a swipe stops the swipe's momentum and does nothing else.
    const tapped = () => page.locator('section.present h1').tap().then(corner);
    await expect.poll(tapped).toBe('deck-control');
    for (const control of await page.locator('.deck-control').all()) {
      const { height } = (await control.boundingBox()) ?? { height: 0 };
      expect(height).toBeGreaterThanOrEqual(24);
      expect(height).toBeLessThan(30);
    }
    await page.getByRole('button', { name: 'Menu' }).tap();
    await page.getByRole('dialog', { name: 'Menu' }).waitFor();
  });
});
