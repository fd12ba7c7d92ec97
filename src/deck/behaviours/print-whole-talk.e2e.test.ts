/** The ordinary show printed from the browser's menu: the same pages as the command makes, as far as a browser goes. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countPixelImages, readPdf } from '../../pdf/read-pdf.testing.ts';
import { paperSlides } from '../../pdf/talk-pdfs.testing.ts';
import { missingFrom } from '../../testing/bare-text.testing.ts';
import { testBrowsers } from '../../testing/e2e.ts';
import { type DeckOnTest, goToEndOf, openShow, place } from '../show.testing.ts';

/** The typeface draws ‘ and ’ with the shapes of ʻ and ʼ, and here nothing of ours tells them apart in the file. */
const told = (text: string): string => text.replaceAll('\u02BB', '‘').replaceAll('\u02BC', '’');

describe.each(testBrowsers)('in the %s browser:', (browser) => {
  let deck: DeckOnTest;
  beforeEach(async () => {
    deck = await openShow({}, browser);
  });
  afterEach(() => deck.close());

  /** What reveal.js and the charts have on the page, to be found again after printing. */
  const state = () =>
    deck.page.evaluate(() => ({
      classes: [document.documentElement.className, document.querySelector('.reveal')?.className],
      slides: [...document.querySelectorAll('.slides > section')].map((slide) => [
        slide.id,
        slide.className,
        slide.hasAttribute('hidden'),
        slide.getAttribute('aria-hidden'),
      ]),
      charts: [...document.querySelectorAll('.chart-picture')].map((picture) =>
        picture.innerHTML.slice(0, 40),
      ),
    }));

  describe('printing the show', () => {
    it('gives every slide a page, whole, with its charts, and the show goes on as before', async () => {
      const { page, consoleErrors } = deck;
      await goToEndOf(page, 'far-ahead');
      const [slides, before, at] = [await paperSlides(20, browser), await state(), await place(page)];
      const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const { pages } = await readPdf(bytes);
      expect(pages.map(({ width, height }) => [width, height])).toEqual(slides.map(() => [960, 540]));
      const missing = slides.flatMap(({ id, texts }, index) =>
        missingFrom(told(pages[index]?.text ?? ''), texts).map((text) => `${id}: ${text}`),
      );
      expect(missing).toEqual([]);
      expect(await countPixelImages(bytes)).toBe(0);
      expect(await state()).toEqual(before);
      expect(await place(page)).toEqual(at);
      expect(consoleErrors).toEqual([]);
    });

    it('has the words and the table of every chart where what draws them has not come', async () => {
      const { page } = deck;
      await page.route(/draw-as-svg/, () => {});
      await page.reload();
      await page.evaluate(() => window.crisisDeck?.ready);
      const words = await page.evaluate(() =>
        window.crisisDeck?.withAllSlides(() =>
          [...document.querySelectorAll('.chart')].flatMap((chart) => [
            chart.querySelector('.chart-picture')?.getAttribute('aria-label') ?? '',
            ...[...chart.querySelectorAll('caption, td')].map((cell) => cell.textContent ?? ''),
          ]),
        ),
      );
      expect(words?.length).toBeGreaterThan(20);
      const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      expect(missingFrom(told(pages.map(({ text }) => text).join(' ')), words ?? [])).toEqual([]);
      expect(await page.locator('html.charts-in-words').count()).toBe(0);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });

    it('prints the slides and not the contact sheet from the overview', async () => {
      const { page } = deck;
      await page.keyboard.press('o');
      await page.waitForSelector('.reveal.overview');
      const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      const slides = await paperSlides(20, browser);
      expect(pages.map(({ width, height }) => [width, height])).toEqual(slides.map(() => [960, 540]));
      const missing = slides.flatMap(({ headline }, index) =>
        missingFrom(pages[index]?.text ?? '', [headline]),
      );
      expect(missing).toEqual([]);
      expect(await page.locator('.reveal.overview').count()).toBe(1);
    });
  });
});
