/** What of the talk is in the document, and when. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wholePageFile } from '../../build/slides-apart.ts';
import { builtSite } from '../../testing/e2e.ts';
import { type DeckOnTest, goTo, onSlide, openShow, slideIds } from '../show.testing.ts';

const filled = (page: Page): Promise<string[]> =>
  page.$$eval('.slides > section:has(> .slide-frame)', (sections) => sections.map(({ id }) => id));

const shownSteps = (page: Page): Promise<[number, number]> =>
  page.evaluate(() => {
    const count = (selector: string) => document.querySelectorAll(`section.present ${selector}`).length;
    return [count('.fragment.visible'), count('.fragment')];
  });

let deck: DeckOnTest;
let page: Page;
beforeEach(async () => {
  deck = await openShow({ query: '?cut=40' });
  ({ page } = deck);
});
afterEach(() => deck.close());

describe('the slides in the document', () => {
  it('are the one on screen and two on either side, wherever the talk is', async () => {
    const ids = await slideIds(page);
    await expect.poll(() => filled(page)).toEqual(ids.slice(0, 3));
    await goTo(page, 'mirror');
    const at = ids.indexOf('mirror');
    await expect.poll(() => filled(page)).toEqual([...new Set(['title', ...ids.slice(at - 2, at + 3)])]);
    await page.keyboard.press('PageUp');
    await expect.poll(async () => (await filled(page)).length).toBeLessThanOrEqual(6);
  });

  it('are laid out before they are gone to, so that a key brings nothing in and takes nothing out', async () => {
    const ids = await slideIds(page);
    await goTo(page, 'mirror/99');
    const at = ids.indexOf('mirror');
    const laidOut = (): Promise<string[]> =>
      page.$$eval('.slides > section', (sections) =>
        sections.filter((section) => section.getClientRects().length > 0).map(({ id }) => id),
      );
    const near = [...new Set(['title', ...ids.slice(at - 2, at + 3)])];
    await expect.poll(async () => [...new Set(['title', ...(await laidOut())])]).toEqual(near);
    const moved = await page.evaluate(() => {
      const observer = new MutationObserver(() => {});
      for (const list of document.querySelectorAll('.slides, .backgrounds'))
        observer.observe(list, { childList: true });
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', keyCode: 34, bubbles: true }));
      return observer.takeRecords().length;
    });
    await onSlide(page, ids[at + 1] ?? '');
    expect(moved).toBe(0);
  });

  it('are what they would have been beside the slide that is leapt to', async () => {
    const ids = await slideIds(page);
    const from = ids.indexOf('black-saturday') - 2;
    await goTo(page, ids[from] ?? '');
    await expect.poll(() => filled(page)).toContain('black-saturday');
    await page.evaluate(
      (id) => {
        window.location.hash = `#/${id}`;
      },
      ids[from + 4],
    );
    await onSlide(page, ids[from + 4] ?? '');
    const state = (): Promise<string> =>
      page.$eval('#black-saturday', ({ classList }) => (classList.contains('past') ? 'past' : 'not past'));
    expect(await state()).toBe('past');
    expect(await page.locator('#black-saturday .fragment:not(.visible)').count()).toBe(0);
    expect(await page.locator('#black-saturday .fragment').count()).toBeGreaterThan(0);
  });

  it('come with every step where they lie behind, with none where they lie ahead', async () => {
    const turnTo = async (id: string): Promise<[number, number]> => {
      await page.evaluate((name) => {
        window.location.hash = `#/${name}`;
      }, id);
      await onSlide(page, id);
      return shownSteps(page);
    };
    await goTo(page, 'verdict');
    const [behind, all] = await turnTo('far-ahead');
    expect(all).toBeGreaterThan(0);
    expect(behind).toBe(all);
    const [ahead, others] = await turnTo('black-saturday');
    expect(others).toBeGreaterThan(0);
    expect(ahead).toBe(0);
  });

  it('are all there in the overview and on paper, and go again', async () => {
    const ids = await slideIds(page);
    await page.keyboard.press('o');
    await expect.poll(() => filled(page)).toEqual(ids);
    await page.keyboard.press('o');
    await expect.poll(() => filled(page)).toEqual(ids.slice(0, 3));
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await filled(page)).toEqual(ids);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await filled(page)).toEqual(ids.slice(0, 3));
  });

  it('are all there for a tool that asks', async () => {
    const ids = await slideIds(page);
    const seen = await page.evaluate(() =>
      window.crisisDeck?.withAllSlides(() => document.querySelectorAll('.slide-frame').length),
    );
    expect(seen).toBe(ids.length);
    expect(await filled(page)).toEqual(ids.slice(0, 3));
  });

  it('are found by an address of something in them', async () => {
    await page.evaluate(() => {
      window.location.hash = '#ref-fas2023';
    });
    await page.waitForSelector('section.present #ref-fas2023');
  });
});

describe('the page of the site', () => {
  it('goes to a slide that was asked for before the slides were there', async () => {
    const late = await openShow();
    let arrive = (): void => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await late.page.route('**/assets/slides-*.js', async (route) => {
      await arrival;
      await route.fallback();
    });
    await late.page.reload({ waitUntil: 'commit' });
    await late.page.waitForSelector('.reveal.ready section.present#title');
    await late.page.keyboard.press('ArrowRight');
    expect(await filled(late.page)).toEqual(['title']);
    arrive();
    await onSlide(late.page, 'question');
    expect(await late.page.locator('section.present .quotation').count()).toBe(1);
    expect(late.consoleErrors).toEqual([]);
    await late.close();
  });

  it('looks the same while the styles of the show are there and its code is not', async () => {
    const early = await openShow();
    const hold = async (files: string): Promise<() => void> => {
      let arrive = (): void => {};
      const arrival = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await early.page.route(files, async (route) => {
        await arrival;
        await route.fallback();
      });
      return arrive;
    };
    const [letStylesIn, letCodeIn] = [await hold('**/assets/show-*.css'), await hold('**/assets/show-*.js')];
    await early.page.reload({ waitUntil: 'commit' });
    const picture = async (styles: number): Promise<string> => {
      await early.page.waitForFunction(
        (count) => [...document.styleSheets].filter(({ href }) => href?.includes('/show-')).length === count,
        styles,
      );
      await early.page.evaluate(() => document.fonts.ready);
      return (await early.page.screenshot()).toString('base64');
    };
    await early.page.waitForSelector('head > link[href*="/show-"][rel="stylesheet"]', { state: 'attached' });
    const asItCame = await picture(0);
    letStylesIn();
    expect((await picture(1)) === asItCame).toBe(true);
    letCodeIn();
    await early.page.waitForSelector('.reveal.ready section.present#title');
    expect(early.consoleErrors).toEqual([]);
    await early.close();
  });

  it('has its first slide whole, and of the others the headline', async () => {
    const { files } = await builtSite();
    const html = new TextDecoder().decode(files.get('index.html'));
    const raw = await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'text/html');
      return [...read.querySelectorAll('.slides > section')].map((section) => ({
        whole: section.querySelector('.slide-frame') !== null,
        headline: section.querySelector('h1')?.textContent ?? '',
      }));
    }, html);
    expect(raw.map(({ whole }) => whole)).toEqual(raw.map((_, index) => index === 0));
    expect(raw.filter(({ headline }) => headline === '')).toEqual([]);
  });

  it('has a page beside it that holds all of them, for a browser without scripts', async () => {
    const { files } = await builtSite();
    const html = new TextDecoder().decode(files.get(wholePageFile));
    expect([...html.matchAll(/class="slide-frame"/g)]).toHaveLength((await slideIds(page)).length);
    expect(html).toContain('Content-Security-Policy');
    expect(new TextDecoder().decode(files.get('index.html'))).toContain(`href="./${wholePageFile}"`);
  });
});
