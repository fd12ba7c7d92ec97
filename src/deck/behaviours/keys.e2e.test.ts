/** Clickers and keys in the built talk: what they do, what cannot take them away, and what a reload keeps. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contrast } from '../../check/rules/contrast.ts';
import {
  atStep,
  closeShow,
  type DeckOnTest,
  goTo,
  onSlide,
  openShow,
  place,
  reloadShow,
  slideIds,
  talkIds,
} from '../show.testing.ts';
import { barsAt, press } from '../votes/votes.testing.ts';

let deck: DeckOnTest;
let page: Page;
// A new page for each test: a menu that one leaves open would take the keys of the next.
beforeEach(async () => {
  deck = await openShow({ slide: 'far-ahead', context: { reducedMotion: 'reduce' } });
  page = deck.page;
});
afterEach(() => closeShow(deck));

const isBlack = () => page.evaluate(() => document.querySelector('.reveal')?.classList.contains('paused'));

describe('the keys', () => {
  it('go a step on and a step back', async () => {
    for (const [on, back] of [
      ['PageDown', 'PageUp'],
      ['ArrowRight', 'ArrowLeft'],
      ['ArrowDown', 'ArrowUp'],
      ['Space', 'Shift+Space'],
      ['n', 'p'],
    ] as const) {
      await press(page, on);
      await expect.poll(() => place(page), { message: on }).toMatchObject({ id: 'far-ahead', step: 1 });
      await press(page, back);
      await expect.poll(() => place(page), { message: back }).toMatchObject({ id: 'far-ahead', step: 0 });
    }
  });

  it('End and Home go to the last and the first slide', async () => {
    const ids = await talkIds(page);
    await press(page, 'End');
    await onSlide(page, ids.at(-1) ?? '');
    await press(page, 'PageDown');
    await onSlide(page, ids.at(-1) ?? '');
    await press(page, 'Home');
    await onSlide(page, ids[0] ?? '');
  });

  it('G goes to the number that the slide shows', async () => {
    const shown = () =>
      page
        .locator('section.present .slide-frame')
        .evaluate((frame) => getComputedStyle(frame, '::after').content);
    await goTo(page, 'excomm');
    const number = (await shown()).replaceAll('"', '');
    expect(number).toBe(String((await slideIds(page)).indexOf('excomm') + 1));
    // From where that slide is far away, and not the one before either.
    await press(page, 'Home', 'PageDown', 'Home', 'g');
    await page.waitForSelector('.jump-to-slide-input:focus');
    await page.keyboard.type(number);
    await press(page, 'Enter');
    await page.locator('.jump-to-slide-input').waitFor({ state: 'detached' });
    await onSlide(page, 'excomm');
    expect(await page.locator('.reveal > .slide-number').isVisible()).toBe(false);
    expect(
      await page.evaluate(() =>
        Object.keys(sessionStorage).filter((key) => key.startsWith('crisis-diplomacy.votes')),
      ),
    ).toEqual([]);
  });

  it('G goes to a slide by its id, and by a word that stands on it, however far away it is', async () => {
    const [word, id] = await page.evaluate(() => {
      const isIn = (slide: Element, asked: string) => slide.textContent?.includes(asked) ?? false;
      const found = window.crisisDeck?.withAllSlides(() => {
        const slides = [...document.querySelectorAll('.slides > section')];
        const words = slides[20]?.querySelector('.slide-frame')?.textContent?.match(/\b[a-z]{8,}\b/g) ?? [];
        const own = words.find((asked) => slides.findIndex((slide) => isIn(slide, asked)) === 20);
        return [own, slides[20]?.id];
      });
      return [found?.[0] ?? '', found?.[1] ?? ''] as const;
    });
    expect(word).toMatch(/\w{8}/);
    for (const asked of [word, id]) {
      await press(page, 'Home', 'PageDown', 'Home', 'g');
      await page.waitForSelector('.jump-to-slide-input:focus');
      await page.keyboard.type(asked);
      await press(page, 'Enter');
      await onSlide(page, id);
    }
  });

  it.each(['b', '.'])('%s makes the screen black, and again not, and says so', async (key) => {
    const said = () => page.locator('.announcements').textContent();
    await press(page, key);
    expect(await isBlack()).toBe(true);
    expect(await said()).toBe('The screen is black.');
    await press(page, key);
    expect(await isBlack()).toBe(false);
    expect(await said()).toMatch(/^Slide \d+ of \d+[.,]/);
  });

  it('says of a black screen that it is black, whatever came just before it, and of two steps the last', async () => {
    const said = () => page.locator('.announcements').textContent();
    const pressAtOnce = (...keyCodes: readonly number[]) =>
      page.evaluate(async (codes) => {
        for (const keyCode of codes) {
          const key = keyCode === 66 ? 'b' : keyCode === 39 ? 'ArrowRight' : 'End';
          document.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode, bubbles: true }));
        }
        // Whatever the keys put off has its turn before this.
        for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
      }, keyCodes);
    for (const before of [39, 35]) {
      await pressAtOnce(before, 66);
      expect(await said()).toBe('The screen is black.');
      await pressAtOnce(66);
    }
    await goTo(page, 'far-ahead');
    await pressAtOnce(39, 39);
    expect(await said()).toMatch(/^Step 2 of/);
  });

  it('end the black screen, if they move, and do nothing else', async () => {
    const before = await place(page);
    for (const key of ['PageDown', 'PageUp', 'ArrowRight', 'Space', 'Escape', 'Home', 'Enter']) {
      await press(page, 'b', key);
      expect(await isBlack(), key).toBe(false);
      expect(await place(page), key).toEqual(before);
      expect(await page.locator('.reveal.overview').count(), key).toBe(0);
    }
  });

  it('reach nothing under a black screen but its own button, which is dim', async () => {
    await goTo(page, 'excomm');
    await press(page, 'b');
    const resume = page.locator('.resume-button');
    const [red = 255] = channels(await resume.evaluate((button) => getComputedStyle(button).color));
    expect(red).toBeLessThan(140);
    await press(page, 'Tab');
    for (let stop = 0; stop < 4; stop += 1) {
      const reached = await page.evaluate(() => document.activeElement?.className ?? '');
      // After the last stop the focus is the page's own.
      expect(['resume-button', 'reveal-viewport']).toContain(reached);
      await press(page, 'Tab');
    }
    await press(page, 'b', 'Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).not.toBe('resume-button');
  });

  it('lets no digit and no letter through a black screen', async () => {
    await goTo(page, 'excomm');
    await press(page, 'b', '2', 't', 'm');
    expect(await page.locator('dialog').count()).toBe(0);
    await press(page, 'b');
    await barsAt(page, '0 0 0 0 0 0');
    expect(await page.locator('section.present .think-bar').isVisible()).toBe(false);
  });

  it('opens a menu once for a key held down', async () => {
    for (const key of ['m', '/', '?']) {
      await page.keyboard.down(key);
      await page.locator('dialog').waitFor();
      await page.keyboard.up(key);
      await press(page, 'Escape');
      await page.locator('dialog').waitFor({ state: 'detached' });
      const repeated = new Array(3).fill(key);
      for (const again of repeated)
        await page.evaluate((held) => {
          const init = { key: held, keyCode: held === 'm' ? 77 : 191, repeat: true, bubbles: true };
          document.dispatchEvent(new KeyboardEvent('keydown', init));
        }, again);
      expect(await page.locator('dialog').count()).toBe(0);
    }
  });
});

describe('a click', () => {
  it.each([
    ['the headline', 'section.present h1'],
    ['a chart', 'section.present .chart-picture'],
    ['the source line', 'section.present .source-line'],
    ['the arrow for the next slide', '.navigate-right'],
    ['the arrow for the slide before', '.navigate-left'],
  ])('on %s leaves the keys to the slides', async (_, selector) => {
    await goTo(page, 'far-ahead');
    await page.locator(selector).click();
    await press(page, 'Home');
    await onSlide(page, 'title');
    await press(page, 'Space');
    expect((await place(page)).step + (await slideIds(page)).indexOf((await place(page)).id)).toBe(1);
  });

  it('on a source goes to its place in the list, and the keys still work there', async () => {
    await goTo(page, 'far-ahead');
    const cite = page.locator('section.present .source-line a.cite').first();
    const target = (await cite.getAttribute('href')) ?? '';
    await cite.click();
    await page.waitForSelector(`section.present ${target}`);
    await press(page, 'Home');
    await onSlide(page, 'title');
  });
});

/** Runs in the page: what has the focus, and how that can be seen. */
function focusSeen() {
  const stop = document.activeElement;
  if (!stop || stop === document.body) return null;
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset, backgroundColor, opacity } =
    getComputedStyle(stop);
  const probe = document.createElement('i');
  probe.style.background = 'var(--ground)';
  document.querySelector('section.present')?.append(probe);
  const ground = getComputedStyle(probe).backgroundColor;
  probe.remove();
  return {
    name: stop.getAttribute('aria-label') ?? stop.textContent ?? '',
    line: `${outlineStyle} ${outlineWidth}, ${opacity}`,
    colour: outlineColor,
    ground: Number.parseFloat(outlineOffset) < -4 ? backgroundColor : ground,
  };
}

const channels = (css: string): [number, number, number] => {
  const [red = 0, green = 0, blue = 0] = (css.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
};

describe('Tab', () => {
  it.each([
    ['excomm', 'on the night’s ground'],
    ['far-ahead', 'on paper'],
  ])('goes through all of %s that can be pressed, each stop seen %s', async (slide) => {
    await goTo(page, slide);
    do await press(page, 'Tab');
    while ((await page.evaluate(focusSeen)) !== null);
    const names: string[] = [];
    for (;;) {
      await press(page, 'Tab');
      const stop = await page.evaluate(focusSeen);
      if (stop === null) break;
      names.push(stop.name);
      expect(stop.line, stop.name).toBe('solid 3px, 1');
      expect(contrast(channels(stop.colour), channels(stop.ground)), stop.name).toBeGreaterThan(3);
    }
    expect(names).toEqual(expect.arrayContaining(['previous slide', 'next slide', 'Speaker view', 'Menu']));
    expect(await place(page)).toMatchObject({ id: slide, step: 0 });
  });
});

describe('the place', () => {
  it('outlives a reload right after a step, with the votes', async () => {
    await goTo(page, 'excomm');
    await press(page, '2', '5', '2');
    await barsAt(page, '0 2 0 0 1 0');
    await press(page, 'PageDown');
    await atStep(page, 1);
    const before = await place(page);
    await reloadShow(page);
    expect(await place(page)).toEqual(before);
    await barsAt(page, '0 2 0 0 1 0');
    await press(page, '0', 'PageDown', 'PageDown', 'PageUp', 'PageDown', 'PageDown');
    const later = await place(page);
    expect(later.id).not.toBe(before.id);
    await reloadShow(page);
    expect(await place(page)).toEqual(later);
  });

  it('outlives a change of the screen', async () => {
    await goTo(page, 'far-ahead/1');
    const before = await place(page);
    for (const viewport of [
      { width: 1024, height: 768 },
      { width: 1920, height: 1080 },
      { width: 1280, height: 720 },
    ]) {
      await page.setViewportSize(viewport);
      await page.waitForFunction((width) => {
        const slides = document.querySelector('.slides')?.getBoundingClientRect();
        return slides !== undefined && Math.abs(slides.width - width) < 15;
      }, viewport.width);
      expect(await place(page)).toEqual(before);
    }
  });
});

describe('other windows', () => {
  it('cannot drive the slides, whatever the address asks for', async () => {
    const other = await openShow({ query: '?postMessage=true', slide: 'title' });
    await other.page.evaluate(async () => {
      const heard = new Promise((resolve) => window.addEventListener('message', resolve));
      window.postMessage('{"method":"slide","args":[5]}', '*');
      window.postMessage({ from: 'crisis-diplomacy', kind: 'next' }, '*');
      await heard;
    });
    expect(await place(other.page)).toMatchObject({ id: 'title', step: 0 });
    expect(other.consoleErrors).toEqual([]);
    await other.close();
  });
});
