/** The built deck in a real browser, used as a presenter uses it. */
import { afterEach, describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  chartsDrawn,
  type DeckOnTest,
  goToEndOf,
  openShow,
  place,
  slideIds,
} from './show.testing.ts';

let deck: DeckOnTest | undefined;
afterEach(async () => {
  await deck?.close();
  deck = undefined;
});

describe('the show', () => {
  it('walks every slide and step by the keyboard, without an error or a request to another host', async () => {
    deck = await openShow({ query: '?cut=40', context: { reducedMotion: 'reduce' } });
    const { page } = deck;
    const ids = await slideIds(page);
    const seen: string[] = [];
    for (;;) {
      const before = await place(page);
      await chartsDrawn(page);
      if (seen.at(-1) !== before.id) seen.push(before.id);
      if (before.step === before.steps && before.id === ids.at(-1)) break;
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(
        ([id, step]) => {
          const slide = document.querySelector('.slides > section.present');
          const visible = new Set(
            [...(slide?.querySelectorAll('.fragment.visible') ?? [])].map((f) =>
              f.getAttribute('data-fragment-index'),
            ),
          ).size;
          return slide?.id !== id || visible !== step;
        },
        [before.id, before.step] as const,
      );
    }
    expect(seen).toEqual(ids);
    expect(deck.consoleErrors).toEqual([]);
    expect(deck.refused).toEqual([]);
  }, 120_000);

  it('is free of accessibility faults that a machine can find, on every slide', async () => {
    deck = await openShow({ query: '?cut=40', context: { reducedMotion: 'reduce' } });
    const { page } = deck;
    const faults = await accessibilityFaults(page);
    for (const id of await slideIds(page)) {
      await goToEndOf(page, id);
      const found = await accessibilityFaults(page, 'section.present');
      faults.push(...found.map((fault) => `${id}: ${fault}`));
    }
    expect(faults).toEqual([]);
  }, 240_000);

  it('has the first slide in the page where scripts are off', async () => {
    deck = await openShow({ context: { javaScriptEnabled: false } });
    expect(await deck.page.locator('.slides > section').first().locator('h1').textContent()).toBe(
      'Crisis Diplomacy',
    );
    expect(await deck.page.locator('.slides > section').nth(3).locator('h1').isVisible()).toBe(true);
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
    const ids = await slideIds(page);
    expect(await page.locator('.announcements').textContent()).toBe(
      `Slide ${ids.indexOf('nine-ratios') + 1} of ${ids.length}. ${await page.locator('section.present h1').textContent()} ${opening}`,
    );
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
    expect((await page.locator('.announcements').textContent())?.trim()).toBe(says);
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector(`${chart}[data-drawn="2"]`);
    await page.keyboard.press('ArrowLeft');
    await page.waitForSelector(`${chart}[data-drawn="1"]`);
    expect((await place(page)).id).toBe('nine-ratios');
    expect(await page.locator('.announcements').textContent()).toMatch(/^Taken back: \w+/);
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
