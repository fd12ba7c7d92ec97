/** All slides at a glance in the built talk: complete, with their charts, and without a trace afterwards. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  atStep,
  chartsDrawn,
  closeShow,
  type DeckOnTest,
  goTo,
  onSlide,
  openShow,
  place,
} from '../show.testing.ts';

let deck: DeckOnTest;
let page: Page;
beforeEach(async () => {
  deck = await openShow({ slide: 'far-ahead', context: { reducedMotion: 'reduce' } });
  page = deck.page;
});
afterEach(() => closeShow(deck));

async function openOverview(): Promise<void> {
  await page.keyboard.press('o');
  await page.waitForSelector('.reveal.overview-drawn');
}

async function closeOverview(key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForSelector('.reveal:not(.overview)');
}

describe('the overview', () => {
  it('shows every slide with every step, its charts drawn to the end', async () => {
    await openOverview();
    const slides = await page.$$eval('.slides > section', (sections) =>
      sections.map((section) => ({
        shown: getComputedStyle(section).display !== 'none' && section.getBoundingClientRect().width > 200,
        hidden: [...section.querySelectorAll('.fragment')].filter(
          (step) => getComputedStyle(step).visibility !== 'visible' || getComputedStyle(step).opacity !== '1',
        ).length,
        charts: [...section.querySelectorAll('.chart-picture')].map(
          (chart) => chart.querySelectorAll('svg text').length,
        ),
      })),
    );
    for (const { shown, hidden, charts } of slides) {
      expect({ shown, hidden }).toEqual({ shown: true, hidden: 0 });
      for (const words of charts) expect(words).toBeGreaterThan(3);
    }
    expect(slides.flatMap(({ charts }) => charts).length).toBeGreaterThan(3);
    await closeOverview('o');
  });

  it('leaves slide, step and picture as they were', async () => {
    await goTo(page, 'far-ahead');
    await page.keyboard.press('ArrowRight');
    await atStep(page, 1);
    await chartsDrawn(page);
    const picture = () =>
      page
        .locator('section.present .chart canvas')
        .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    const [before, drawn] = [await place(page), await picture()];
    await openOverview();
    await closeOverview('Escape');
    expect(await place(page)).toEqual(before);
    expect(await picture()).toBe(drawn);
    expect(await page.locator('.chart svg').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('section.present .chart[data-drawn="2"]');
    expect(await picture()).not.toBe(drawn);
  });

  it('moves by the arrows, row by row as well, keeps the slide in view, and goes there on Enter', async () => {
    await openOverview();
    const top = () =>
      page.locator('section.present').evaluate((slide) => Math.round(slide.getBoundingClientRect().top));
    const before = await place(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect((await place(page)).id).not.toBe(before.id);
    const at = await top();
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThan(720);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    expect((await place(page)).id).toBe(before.id);
    await page.keyboard.press('ArrowRight');
    const chosen = (await place(page)).id;
    await closeOverview('Enter');
    await onSlide(page, chosen);
    await chartsDrawn(page);
  });

  it('goes to the slide that is clicked', async () => {
    await openOverview();
    await page.locator('#before-1962').click();
    await page.waitForSelector('.reveal:not(.overview)');
    await onSlide(page, 'before-1962');
  });

  it('has no stop for Tab on its slides, and gives them back', async () => {
    await goTo(page, 'excomm');
    const stops = async (): Promise<string[]> => {
      const found: string[] = [];
      for (let count = 0; count < 40; count += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const { activeElement } = document;
          if (!activeElement || activeElement === document.body) return null;
          const isHidden = activeElement.closest('[aria-hidden="true"]') !== null;
          return `${activeElement.closest('.slides > section') || isHidden ? 'slide: ' : ''}${activeElement.textContent}`;
        });
        if (stop === null) break;
        found.push(stop);
      }
      return found;
    };
    await openOverview();
    const shown = await stops();
    expect(shown).toContain('Menu');
    expect(shown.filter((stop) => stop.startsWith('slide: '))).toEqual([]);
    await page.keyboard.press('b');
    await page.keyboard.press('b');
    expect((await stops()).filter((stop) => stop.startsWith('slide: '))).toEqual([]);
    await closeOverview('o');
    expect((await stops()).filter((stop) => stop.startsWith('slide: ')).length).toBeGreaterThan(5);
  });
});
