/** The built deck in a real browser, used as a presenter uses it. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  atStep,
  chartsDrawn,
  type DeckOnTest,
  goTo,
  goToEndOf,
  onSlide,
  openShow,
  place,
  talkIds,
} from './show.testing.ts';
import { readTalk } from './use.testing.ts';

let deck: DeckOnTest | undefined;
afterEach(async () => {
  await deck?.close();
  deck = undefined;
});

const announced = (page: Page) => page.locator('.announcements').textContent();

describe('the show', () => {
  it('walks every slide and step by the keyboard, without an error, a request to another host or a fault of accessibility', async () => {
    deck = await openShow({ query: '?cut=40', context: { reducedMotion: 'reduce' } });
    const { page } = deck;
    const { slides: all } = await readTalk(page);
    const slides = all.filter(({ appendix }) => !appendix);
    const states = slides.flatMap(({ id, steps }) =>
      new Array(steps + 1).fill(id).map((name, step) => ({ id: name, step, steps })),
    );
    const faults = await accessibilityFaults(page);
    for (const [index, state] of states.entries()) {
      if (index > 0) await page.keyboard.press('ArrowRight');
      await onSlide(page, state.id);
      await atStep(page, state.step);
      await chartsDrawn(page);
      expect(await place(page)).toEqual(state);
      const found = await accessibilityFaults(page, 'section.present');
      faults.push(...found.map((fault) => `${state.id}, step ${state.step}: ${fault}`));
    }
    for (const { id } of all.filter(({ appendix }) => appendix)) {
      await goTo(page, id);
      faults.push(...(await accessibilityFaults(page, 'section.present')).map((fault) => `${id}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(states.length).toBeGreaterThan(2 * slides.length);
    expect(deck.consoleErrors).toEqual([]);
    expect(deck.refused).toEqual([]);
  }, 300_000);

  it('tells of a chart no more than is seen of it', async () => {
    deck = await openShow({ slide: 'far-ahead', context: { reducedMotion: 'reduce' } });
    const { page } = deck;
    await chartsDrawn(page);
    const name = () => page.locator('section.present .chart-picture').getAttribute('aria-label');
    const [opening, steps] = await page.$eval('section.present .chart', (chart) => [
      (chart as HTMLElement).dataset['opening'] ?? '',
      [...chart.querySelectorAll('.chart-step')].map((step) => step.textContent ?? ''),
    ]);
    expect(await name()).toBe(opening);
    await page.keyboard.press('ArrowRight');
    await expect.poll(name).toBe(`${opening} ${steps[0]}`);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(name).toBe(opening);
    await goToEndOf(page, 'far-ahead');
    await expect.poll(name).toMatch(/63,476|1986/);
  });

  it('has the first slide in the page where scripts are off', async () => {
    deck = await openShow({ context: { javaScriptEnabled: false } });
    expect(await deck.page.locator('.slides > section').first().locator('h1').textContent()).toBe(
      'Crisis Diplomacy',
    );
    expect(await deck.page.locator('.slides > section').nth(3).locator('h1').isVisible()).toBe(true);
  });

  it('can be read as a document: one slide, its headline first, its picture in words and as a table', async () => {
    deck = await openShow();
    const { page } = deck;
    // Far from where the show begins: its slide is out of the document till then.
    await page.evaluate(() => {
      window.location.hash = '#/within-range';
    });
    await page.waitForSelector('section.present#within-range');
    const asRead = await page.locator('body').ariaSnapshot();
    const order = [
      'heading "Washington was within range',
      'img "Map of North America',
      'table "Distances from',
    ];
    const places = order.map((part) => asRead.indexOf(part));
    expect(places.every((at) => at > 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(asRead.match(/heading .*\[level=1\]/g)).toHaveLength(1);
    expect(asRead).not.toContain('application');
  });

  it('takes the application role off, which would keep screen readers from reading', async () => {
    deck = await openShow();
    expect(await deck.page.locator('.reveal').getAttribute('role')).toBeNull();
    expect(await deck.page.locator('.announcements').textContent()).toMatch(
      /^Slide 1 of \d+\. Crisis Diplomacy/,
    );
  });
});

describe('a live chart', () => {
  const chart = 'section.present .chart';

  it('says its slide, its claim and how it begins to screen readers', async () => {
    deck = await openShow({ slide: 'nine-ratios' });
    const { page } = deck;
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => document.querySelector('section.present')?.id !== 'nine-ratios');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('section.present')?.id === 'nine-ratios');
    const opening = await page.locator(chart).getAttribute('data-opening');
    expect(opening).toMatch(/\w+ \w+/);
    const ids = await talkIds(page);
    const { steps } = await place(page);
    const number = `Slide ${ids.indexOf('nine-ratios') + 1} of ${ids.length}`;
    const headline = await page.locator('section.present h1').textContent();
    expect(await announced(page)).toBe(`${number}, ${steps} steps. ${headline}. ${opening}`);
    const says = await page.locator(`${chart} .chart-step`).allTextContents();
    await goToEndOf(page, 'insignificance');
    await page.keyboard.press('Home');
    await onSlide(page, ids[0] ?? '');
    await goToEndOf(page, 'nine-ratios');
    expect(await announced(page)).toBe(`${number}, step ${steps} of ${steps}. ${headline}. ${says.at(-1)}`);
  });

  it('undoes one step with one step back', async () => {
    deck = await openShow({ slide: 'nine-ratios' });
    const { page } = deck;
    const drawn = () => page.locator(chart).getAttribute('data-drawn');
    await chartsDrawn(page);
    expect(await drawn()).toBe('0');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector(`${chart}[data-drawn="1"]`);
    const says = await page.locator(`${chart} .chart-step`).first().textContent();
    expect(says).toMatch(/\w/);
    expect(await announced(page)).toBe(`Step 1 of ${(await place(page)).steps}. ${says}`);
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector(`${chart}[data-drawn="2"]`);
    await page.keyboard.press('ArrowLeft');
    await page.waitForSelector(`${chart}[data-drawn="1"]`);
    expect((await place(page)).id).toBe('nine-ratios');
    expect(await announced(page)).toMatch(/^Step 1 of \d+\. Taken back: \w+/);
  });

  it('shows the same picture going back as it showed going forward', async () => {
    deck = await openShow({ slide: 'far-ahead', context: { reducedMotion: 'reduce' } });
    const { page } = deck;
    const picture = () =>
      page.locator(`${chart} canvas`).evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    await chartsDrawn(page);
    const first = await picture();
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector(`${chart}[data-drawn="1"]`);
    const second = await picture();
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    await page.waitForSelector(`${chart}[data-drawn="0"]`);
    expect(await picture()).toBe(first);
  });

  it('has a pixel for every pixel of the screen, and keeps it when the window changes', async () => {
    deck = await openShow({ slide: 'far-ahead', viewport: { width: 1920, height: 1080 } });
    const { page } = deck;
    const ratio = () =>
      page
        .locator(`${chart} canvas`)
        .evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);
    await chartsDrawn(page);
    expect(await ratio()).toBeCloseTo(1.5, 2);
    await page.setViewportSize({ width: 2560, height: 1440 });
    await page.waitForFunction(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('section.present .chart canvas');
      return canvas !== null && Math.abs(canvas.width / canvas.clientWidth - 2) < 0.01;
    });
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.waitForFunction(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('section.present .chart canvas');
      return canvas !== null && Math.abs(canvas.width / canvas.clientWidth - 1) < 0.01;
    });
  });

  it('fills its box and does not grow', async () => {
    deck = await openShow({ slide: 'nine-ratios' });
    const { page } = deck;
    await chartsDrawn(page);
    const sizes = () =>
      page.locator(`${chart} .chart-picture`).evaluate((box) => {
        const canvas = box.querySelector('canvas');
        return [box.clientWidth, box.clientHeight, canvas?.clientWidth, canvas?.clientHeight];
      });
    const [width, height, drawnWidth, drawnHeight] = await sizes();
    expect(width).toBe(1136);
    expect(height).toBeGreaterThan(380);
    expect([drawnWidth, drawnHeight]).toEqual([width, height]);
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector(`${chart}[data-drawn="1"]`);
    expect(await sizes()).toEqual([width, height, width, height]);
  });

  it('stands at its last step when its slide is entered from behind', async () => {
    deck = await openShow({ slide: 'insignificance' });
    const { page } = deck;
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => document.querySelector('section.present')?.id === 'nine-ratios');
    await chartsDrawn(page);
    const { step, steps } = await place(page);
    expect(step).toBe(steps);
    expect(steps).toBeGreaterThan(0);
  });

  it('does not move where motion is unwelcome', async () => {
    deck = await openShow({ slide: 'nine-ratios', context: { reducedMotion: 'reduce' } });
    const { page } = deck;
    await chartsDrawn(page);
    const pictures = await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>('section.present .chart canvas');
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', keyCode: 39, bubbles: true }));
      const seen: string[] = [];
      for (let count = 0; count < 12; count += 1) {
        await frame();
        seen.push(canvas?.toDataURL() ?? '');
      }
      return {
        different: new Set(seen.slice(2)).size,
        step: document.querySelectorAll('section.present .chart-step.visible').length,
      };
    });
    expect(pictures).toEqual({ different: 1, step: 1 });
  });
});
