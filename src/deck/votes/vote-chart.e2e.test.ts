/** The bars of a vote in the built talk: where they stand, how they move, what they keep for later; and on paper. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { OpenOptions } from '../../browser/open-deck.ts';
import { decisions } from '../../talk/data/index.ts';
import { openBuiltDeck } from '../../testing/e2e.ts';
import { palettes } from '../../theme/tokens.ts';
import type { DeckOnTest } from '../show.testing.ts';
import { barsAt, decisionOnScreen, openVote, press } from './votes.testing.ts';

let deck: DeckOnTest | undefined;
afterEach(async () => {
  await deck?.close();
  deck = undefined;
});

async function open(slide: string, options: OpenOptions = {}): Promise<DeckOnTest> {
  deck = await openVote(slide, options);
  return deck;
}

describe('the bars', () => {
  const canvas = `${decisionOnScreen} .decision-chart canvas`;

  it.each(['excomm', 'vote-again'])('stand row by row beside the answers of %s', async (slide) => {
    const { page } = await open(slide);
    const edges = await page.locator(decisionOnScreen).evaluate((decision) => {
      const box = (found: Element | undefined) => found?.getBoundingClientRect();
      const rows = [...decision.querySelectorAll('[data-option]')];
      const chart = box(decision.querySelector('canvas') ?? undefined);
      return {
        list: [box(rows[0])?.top, box(rows.at(-1))?.bottom],
        chart: [chart?.top, chart?.bottom],
        heights: new Set(rows.map((row) => Math.round(row.getBoundingClientRect().height))).size,
      };
    });
    expect(edges.chart).toEqual(edges.list);
    expect(edges.heights).toBe(1);
  });

  /** Whether the canvas shows the colour of what was chosen. */
  const showsChosen = (page: Page) =>
    page.locator(canvas).evaluate((picture: HTMLCanvasElement, colour) => {
      const { data } = picture.getContext('2d')?.getImageData(0, 0, picture.width, picture.height) ?? {
        data: [],
      };
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) return true;
      return false;
    }, palettes.night.turnMark);

  it('keep what was chosen in 1962 until its step, and hide it again', async () => {
    const { page } = await open('excomm', { context: { reducedMotion: 'reduce' } });
    await press(page, '4');
    await barsAt(page, '0 0 0 1 0 0');
    expect(await showsChosen(page)).toBe(false);
    await press(page, 'ArrowRight');
    await page.waitForSelector('.decision-chosen.visible');
    await expect.poll(() => showsChosen(page)).toBe(true);
    await press(page, 'ArrowLeft');
    await expect.poll(() => showsChosen(page)).toBe(false);
  });

  it.each([
    ['grow', 'no-preference', true],
    ['stand at once where motion is unwelcome', 'reduce', false],
  ] as const)('%s', async (_, reducedMotion, moves) => {
    const { page } = await open('excomm', { context: { reducedMotion } });
    const different = await page.locator(canvas).evaluate(async (picture: HTMLCanvasElement) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '1', keyCode: 49, bubbles: true }));
      const seen: string[] = [];
      for (let count = 0; count < 12; count += 1) {
        await frame();
        seen.push(picture.toDataURL());
      }
      return new Set(seen.slice(2)).size;
    });
    if (moves) expect(different).toBeGreaterThan(1);
    else expect(different).toBe(1);
  });

  it('have a pixel for every pixel of the screen', async () => {
    const { page } = await open('excomm', { viewport: { width: 1920, height: 1080 } });
    const ratio = await page
      .locator(canvas)
      .evaluate((picture: HTMLCanvasElement) => picture.width / picture.clientWidth);
    expect(ratio).toBeCloseTo(1.5, 2);
  });
});

describe('on paper', () => {
  it('has an empty box a row, and nothing for a keyboard', async () => {
    deck = await openBuiltDeck({ query: '?view=paper' });
    const { page } = deck;
    await page.evaluate(() => window.crisisDeck?.readyForPaper);
    const boxes = await page.$$eval('.decision [data-option]', (rows) =>
      rows.map((row) => Number.parseFloat(getComputedStyle(row, '::after').height)),
    );
    const answers = Object.values(decisions).flatMap(({ options }) => options);
    expect(boxes).toHaveLength(answers.length);
    for (const height of boxes) expect(height).toBeGreaterThan(20);
    for (const hint of await page.locator('.decision .key-hint').all())
      expect(await hint.isVisible()).toBe(false);
    expect(await page.locator('.decision button, .think-timer').count()).toBe(0);
  });
});
