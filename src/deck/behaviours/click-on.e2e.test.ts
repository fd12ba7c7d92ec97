/** A click on the slide goes on in full screen, and only where it is meant to. */
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { atStep, chartsDrawn, type DeckOnTest, goTo, onSlide, openShow, place } from '../show.testing.ts';

let deck: DeckOnTest;
let page: Page;
afterEach(() => deck.close());

async function open(slide: string, options: Parameters<typeof openShow>[0] = {}): Promise<void> {
  deck = await openShow({ slide, ...options, context: { reducedMotion: 'reduce', ...options.context } });
  page = deck.page;
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement !== null);
}

/** The place stays when the time is over in which a click waits for a second one: the page's timers come in their order. */
async function expectStill(id: string, step: number): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(await place(page)).toMatchObject({ id, step });
}

it('goes on a step, and to the next slide', async () => {
  await open('far-ahead');
  await chartsDrawn(page);
  await page.mouse.click(640, 400);
  await atStep(page, 1);
  await goTo(page, 'far-ahead/99');
  const { steps } = await place(page);
  await atStep(page, steps);
  await page.mouse.click(900, 300);
  await expect.poll(async () => (await place(page)).id).not.toBe('far-ahead');
});

it('goes on by a tap', async () => {
  await open('far-ahead', { context: { hasTouch: true } });
  await page.touchscreen.tap(640, 400);
  await atStep(page, 1);
});

it('does not outside full screen', async () => {
  deck = await openShow({ slide: 'far-ahead', context: { reducedMotion: 'reduce' } });
  page = deck.page;
  await page.mouse.click(640, 400);
  await expectStill('far-ahead', 0);
});

it('does not by a double click, another button, a key held, a drag or a selection', async () => {
  await open('far-ahead');
  await page.mouse.dblclick(640, 400);
  await page.mouse.click(640, 400, { button: 'right' });
  await page.mouse.click(640, 400, { button: 'middle' });
  await page.keyboard.down('Control');
  await page.mouse.click(640, 400);
  await page.keyboard.up('Control');
  await expectStill('far-ahead', 0);
  await page.mouse.move(300, 400);
  await page.mouse.down();
  await page.mouse.move(600, 420, { steps: 4 });
  await page.mouse.up();
  await page.evaluate(() => {
    const headline = document.querySelector('section.present h1');
    if (headline) document.getSelection()?.selectAllChildren(headline);
  });
  await page.evaluate(() => {
    const slide = document.querySelector('section.present .slide-frame');
    slide?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX: 640, clientY: 500 }));
  });
  await expectStill('far-ahead', 0);
});

it('does not at a link or beside it, nor at an answer', async () => {
  await open('far-ahead');
  const link = await page.locator('section.present .source-line a.cite').first().boundingBox();
  if (!link) throw new Error('The slide has no citation.');
  await page.mouse.click(link.x + link.width / 2, link.y + link.height + 4);
  await expectStill('far-ahead', 0);
  await goTo(page, 'excomm');
  await onSlide(page, 'excomm');
  await page.locator('section.present .decision').click({ position: { x: 160, y: 60 } });
  await expectStill('excomm', 0);
});

it('does not over the black screen, all slides at a glance or the menu', async () => {
  await open('far-ahead');
  await page.keyboard.press('b');
  await page.waitForSelector('.reveal.paused');
  await page.mouse.click(640, 400);
  await page.waitForSelector('.reveal:not(.paused)');
  await expectStill('far-ahead', 0);
  await page.keyboard.press('m');
  await page.getByRole('dialog', { name: 'Menu' }).waitFor();
  await page.mouse.click(120, 400);
  await expectStill('far-ahead', 0);
  await page.keyboard.press('o');
  await page.waitForSelector('.reveal.overview');
  await page.locator('section#essay-count').click();
  await page.waitForSelector('.reveal:not(.overview)');
  await onSlide(page, 'essay-count');
  await expectStill('essay-count', 0);
});

it('does not by the click that brings the window forward', async () => {
  await open('far-ahead');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.mouse.click(640, 400);
  await expectStill('far-ahead', 0);
  await page.mouse.click(640, 400);
  await atStep(page, 1);
});
