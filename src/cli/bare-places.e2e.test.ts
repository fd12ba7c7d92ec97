/** The one file where viewers give it less than a browser's window: without scripts, and pasted into a frame. */
import { afterEach, describe, expect, it } from 'vitest';
import { type OpenDeck, openDeck } from '../browser/open-deck.ts';
import { readPdf } from '../pdf/read-pdf.testing.ts';
import { missingFrom } from '../testing/bare-text.testing.ts';
import { builtSingleFile, sharedBrowser } from '../testing/e2e.ts';

let deck: OpenDeck | undefined;
afterEach(async () => {
  await deck?.close();
  deck = undefined;
});

/** The browser's own file names an apostrophe by a letter that looks the same. */
const plain = (text: string): string => text.replaceAll(/[ʻʼ‘’]/g, "'");

/** Opens pages by their names; the first is `index.html`. */
async function openPages(
  pages: Readonly<Record<string, Uint8Array>>,
  javaScriptEnabled = true,
): Promise<OpenDeck> {
  const site = { files: new Map(Object.entries(pages)) };
  deck = await openDeck(await sharedBrowser(), site, { context: { javaScriptEnabled } });
  return deck;
}

describe('the one file without scripts', () => {
  it('has its slides one below the other, with the words and the table of every chart', async () => {
    const { page } = await openPages({ 'index.html': (await builtSingleFile()).bytes }, false);
    const boxes = await page.$$eval('.slides > section', (slides) =>
      slides
        .map((slide) => slide.getBoundingClientRect())
        .map(({ top, bottom, height }) => ({ top, bottom, height })),
    );
    expect(boxes.length).toBeGreaterThan(20);
    const overlaps = boxes.filter(
      ({ top, height }, at) => height < 700 || top < (boxes[at - 1]?.bottom ?? 0) - 1,
    );
    expect(overlaps).toEqual([]);
    const reachable = await page.evaluate(() => {
      const { scrollHeight } = document.documentElement;
      return getComputedStyle(document.body).overflowY !== 'hidden' && scrollHeight;
    });
    expect(reachable).toBeGreaterThanOrEqual(Math.floor(boxes.at(-1)?.bottom ?? Number.NaN));
    const hidden = await page.$$eval('.chart-data', (tables) =>
      tables.filter((table) => {
        const { height, width } = table.getBoundingClientRect();
        return height < 40 || width < 40;
      }),
    );
    expect(hidden).toEqual([]);
  });

  it('is whole on paper', async () => {
    const { page } = await openPages({ 'index.html': (await builtSingleFile()).bytes }, false);
    const texts = await page.$$eval('.slides > section', (slides) =>
      slides.flatMap((slide) => [
        slide.querySelector('.headline')?.textContent ?? '',
        ...[...slide.querySelectorAll('.chart-data td')].map((part) => part.textContent ?? ''),
        ...[...slide.querySelectorAll('.chart-picture')].map(
          (picture) => picture.getAttribute('aria-label') ?? '',
        ),
      ]),
    );
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(missingFrom(plain(pages.map(({ text }) => text).join(' ')), texts.map(plain))).toEqual([]);
    expect(pages.filter(({ text }) => text.trim() === '')).toEqual([]);
    const slides = await page.locator('.slides > section').count();
    const charts = await page.locator('.slides > section:has(.chart)').count();
    expect(pages.length).toBeGreaterThanOrEqual(slides);
    expect(pages.length).toBeLessThanOrEqual(slides + 2 * charts);
  });
});

describe('the one file in a frame', () => {
  it.each([
    ['that holds its text', ''],
    ['that holds its text and is shut off', 'sandbox="allow-scripts"'],
  ])('%s starts, and goes from slide to slide', async (_, attributes) => {
    const text = Buffer.from((await builtSingleFile()).bytes).toString('utf8');
    const escaped = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const host = `<!doctype html><title>A platform</title><iframe ${attributes} width="1000" height="600" srcdoc="${escaped}"></iframe>`;
    const { page, consoleErrors } = await openPages({ 'index.html': Buffer.from(host) });
    const frame = page.frameLocator('iframe');
    await frame.locator('.reveal.ready section.present').waitFor();
    await frame.getByRole('button', { name: 'Menu' }).waitFor();
    const first = await frame.locator('section.present').getAttribute('id');
    // A frame has the keys once something in it is clicked.
    await frame.locator('.controls .navigate-right').click();
    await frame.locator(`section.present:not(#${first})`).waitFor();
    await frame.locator('body').press('ArrowLeft');
    await frame.locator(`section.present#${first}`).waitFor();
    expect(consoleErrors).toEqual([]);
  });

  it.each([
    ['', 1000],
    ['', 400],
    ['sandbox="allow-scripts"', 1000],
    ['sandbox="allow-scripts"', 400],
  ])('follows its own links (%s, %i pixels wide)', async (attributes, width) => {
    const text = Buffer.from((await builtSingleFile()).bytes).toString('utf8');
    const escaped = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const host = `<!doctype html><title>A platform</title><iframe ${attributes} width="${width}" height="600" srcdoc="${escaped}"></iframe>`;
    const { page, consoleErrors } = await openPages({ 'index.html': Buffer.from(host) });
    const frame = page.frameLocator('iframe');
    if (width < 600) {
      await frame.locator('.reading article').first().waitFor();
      await frame.locator('.reading-bar a[href="#sources"]').click();
      await expect
        .poll(() =>
          frame.locator('#sources').evaluate((one) => Math.abs(one.getBoundingClientRect().top) < 300),
        )
        .toBe(true);
      await frame.locator('.reading-bar .to-slides').click();
      await frame.locator('.reveal.ready section.present').waitFor();
    } else {
      await frame.locator('.reveal.ready section.present').waitFor();
      await frame.locator('.controls .navigate-right').click();
      while (!(await frame.locator('section.present a.cite').count()))
        await frame.locator('body').press('PageDown');
      await frame
        .locator('section.present a.cite')
        .first()
        .evaluate((link: HTMLElement) => link.click());
      await frame.locator('section.present.layout-references').waitFor();
    }
    expect(consoleErrors).toEqual([]);
  });
});
