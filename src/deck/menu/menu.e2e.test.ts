/** The menu and the list of keys in the built talk, as a presenter in a hurry uses them. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  atStep,
  closeShow,
  type DeckOnTest,
  goTo,
  onSlide,
  openShow,
  place,
  slideIds,
} from '../show.testing.ts';
import { press } from '../votes/votes.testing.ts';
import { keyGroups } from './key-list.ts';

let deck: DeckOnTest;
let page: Page;
// A new page for each test: a menu that one leaves open would take the keys of the next.
beforeEach(async () => {
  deck = await openShow({ context: { reducedMotion: 'reduce' } });
  page = deck.page;
});
afterEach(() => closeShow(deck));

const menu = () => page.getByRole('dialog', { name: 'Menu' });
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const focusedTag = () => page.evaluate(() => document.activeElement?.tagName ?? '');

async function openMenu(key = 'm'): Promise<void> {
  await page.keyboard.press(key);
  await menu().waitFor();
}

async function isClosed(): Promise<void> {
  await page.locator('dialog').waitFor({ state: 'detached' });
}

describe('the menu', () => {
  it('opens on M at the slide on screen, with every slide under its act', async () => {
    await goTo(page, 'mirror');
    await openMenu();
    const ids = await slideIds(page);
    const links = await menu().getByRole('link').all();
    expect(links).toHaveLength(ids.length);
    expect(await focused()).toMatch(new RegExp(`^${ids.indexOf('mirror') + 1} \\S`));
    expect(await menu().locator('nav h3').allTextContents()).toContain('Discovery and decision');
    await press(page, 'Escape');
    await isClosed();
  });

  it('keeps the arrows and Page Down to itself, and gives them back', async () => {
    await goTo(page, 'mirror');
    await openMenu();
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowRight', 'PageDown', 'Space');
    expect(await focused()).toMatch(/advise\?$|had met$|Nobody/);
    expect((await place(page)).id).toBe('mirror');
    // A click on plain words takes the focus out of the dialog, and must not give the keys to the slides.
    await menu().getByRole('heading', { name: 'Menu' }).click();
    await press(page, 'ArrowRight', 'PageDown', 't', '2');
    expect((await place(page)).id).toBe('mirror');
    await press(page, 'Escape');
    await isClosed();
    await press(page, 'PageUp');
    expect(await place(page)).not.toMatchObject({ id: 'mirror', step: 1 });
    expect(await page.locator('.reveal.overview').count()).toBe(0);
  });

  it('goes to a slide by Enter on its line, and back at once', async () => {
    await goTo(page, 'mirror');
    for (const [key, slide] of [
      ['ArrowUp', 'within-range'],
      ['ArrowDown', 'mirror'],
    ] as const) {
      await openMenu();
      await press(page, key, 'Enter');
      await isClosed();
      await onSlide(page, slide);
    }
  });

  it('finds a slide by its words on `/`, whatever their accents, and goes to the first on Enter', async () => {
    await openMenu('/');
    await page.getByRole('searchbox', { name: 'Find a slide' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('khrushchev dobrynin');
    const [found] = await menu().getByRole('link').allTextContents();
    expect(await menu().getByRole('status').textContent()).toMatch(/^\d+ of \d+ slides$/);
    expect(await menu().getByRole('link').count()).toBeLessThan((await slideIds(page)).length);
    await press(page, 'Enter');
    await isClosed();
    const title = await page.locator('section.present h1').textContent();
    expect(found?.replace(/^\d+ /, '')).toBe(title);
  });

  it('takes digits for a number in its search, and counts no hands with them', async () => {
    await goTo(page, 'excomm');
    await openMenu('/');
    await page.keyboard.type('2');
    await press(page, 'Backspace');
    await page.keyboard.type('2');
    await press(page, 'Enter');
    await isClosed();
    await onSlide(page, 'question');
    expect(
      await page.evaluate(() =>
        Object.keys(sessionStorage).filter((key) => key.startsWith('crisis-diplomacy.votes')),
      ),
    ).toEqual([]);
  });

  it('gives back the very next key, though the browser has not yet taken it off the page', async () => {
    await goTo(page, 'far-ahead');
    await openMenu();
    const focusIsInside = await menu().evaluate((dialog: HTMLDialogElement) => {
      dialog.close();
      const inside = dialog.contains(document.activeElement);
      const init = { key: 'PageDown', keyCode: 34, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
      return inside;
    });
    expect(focusIsInside).toBe(true);
    await atStep(page, 1);
    await isClosed();
  });

  it('stands open once, however often M is pressed', async () => {
    await press(page, 'm', 'm');
    await menu().waitFor();
    await press(page, 'm', '/');
    expect(await page.locator('dialog').count()).toBe(1);
    expect(await focusedTag()).toBe('INPUT');
    await press(page, 'Escape');
    await isClosed();
  });

  it('opens by a control that comes with the pointer, and gives the focus back to it only from the keyboard', async () => {
    const control = page.getByRole('button', { name: 'Menu' });
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 300);
    await expect.poll(() => control.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    await control.click();
    await menu().waitFor();
    await page.mouse.click(40, 400);
    await isClosed();
    expect(await focusedTag()).toBe('BODY');
    await control.focus();
    await press(page, 'Enter');
    await menu().waitFor();
    await press(page, 'Escape');
    await isClosed();
    expect(await focused()).toBe('Menu');
    const before = await place(page);
    await press(page, 'ArrowRight');
    expect(await place(page)).not.toEqual(before);
    await control.evaluate((element: HTMLElement) => element.blur());
  });

  it('closes before it does what else it offers', async () => {
    await goTo(page, 'excomm');
    await openMenu();
    await menu().getByRole('button', { name: 'All slides' }).click();
    await page.waitForSelector('.reveal.overview');
    await isClosed();
    await press(page, 'Escape');
    await page.waitForSelector('.reveal:not(.overview)');
    await openMenu();
    await menu().getByRole('button', { name: 'Go to a number' }).click();
    await page.waitForSelector('.jump-to-slide-input:focus');
    await press(page, 'Escape');
    await page.locator('.jump-to-slide-input').waitFor({ state: 'detached' });
  });
});

describe('the menu’s side', () => {
  it('has every length and entry in sight at 1280 x 720, from the last slide too', async () => {
    await press(page, 'End');
    await openMenu();
    const box = await menu().locator('.menu-side').boundingBox();
    const buttons = await menu().locator('.menu-side button').all();
    expect(await menu().getByRole('button', { name: 'minutes' }).count()).toBe(3);
    expect(buttons.length).toBeGreaterThan(9);
    for (const button of buttons) {
      const { y, height } = (await button.boundingBox()) ?? { y: 999, height: 0 };
      expect(y + height).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
      expect(height).toBeGreaterThanOrEqual(40);
    }
  });

  it('gives slides with the words in their headline first, and shows where the words stand in others', async () => {
    await openMenu('/');
    await page.keyboard.type('turkey');
    const found = await menu().locator('nav li').allTextContents();
    const inHeadline = await menu()
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => /turkey/i.test(link.textContent ?? '')));
    const firstOther = inHeadline.indexOf(false);
    expect(inHeadline[0]).toBe(true);
    expect(inHeadline.slice(firstOther)).not.toContain(true);
    for (const text of found) expect(text).toMatch(/turkey/i);
    expect(await menu().locator('.excerpt').count()).toBe(found.length - firstOther);
  });
});

describe('the list of keys', () => {
  it('has every key under `?`, wherever the keyboard has it', async () => {
    const germanQuestionMark = { key: '?', code: 'Minus', keyCode: 219, shiftKey: true };
    await page.evaluate((init) => {
      document.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
    }, germanQuestionMark);
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await dialog.waitFor();
    const shown = await dialog.locator('kbd').allTextContents();
    for (const key of [
      'M',
      '/',
      'S',
      'T',
      'W',
      'X',
      'G',
      'O',
      'F',
      'B',
      '.',
      '0',
      '1',
      '9',
      'Backspace',
      'Home',
    ])
      expect(shown).toContain(key);
    expect(shown).toHaveLength(
      keyGroups
        .flatMap(({ list }) => list)
        .flatMap(({ keys }) => keys)
        .filter((key) => key !== '–').length,
    );
    expect(await accessibilityFaults(page, 'dialog')).toEqual([]);
    await press(page, 'Escape');
    await isClosed();
    await press(page, 'Shift+Slash');
    await dialog.waitFor();
    await press(page, 'Enter');
    await isClosed();
  });
});

describe('a screen that is low', () => {
  it('has room for the slides around the one on screen, and scrolls to the lengths', async () => {
    await page.setViewportSize({ width: 640, height: 360 });
    await goTo(page, 'mirror');
    await openMenu();
    const seen = await menu()
      .getByRole('link')
      .evaluateAll((links) => links.filter((link) => link.getBoundingClientRect().top < innerHeight).length);
    const above = await menu()
      .getByRole('link')
      .evaluateAll((links) => links.filter((link) => link.getBoundingClientRect().bottom < 0).length);
    expect(seen - above).toBeGreaterThan(4);
    expect(await focused()).toContain('from');
    await menu().getByRole('button', { name: '10 minutes' }).scrollIntoViewIfNeeded();
    await press(page, 'Escape');
    await isClosed();
  });
});

describe.each([
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 640, height: 360 },
])('on a screen of $width x $height', (viewport) => {
  it('the menu, the list of keys and words stand whole and free of faults', async () => {
    await page.setViewportSize(viewport);
    for (const key of ['m', '?', 'w']) {
      await press(page, key);
      await page.locator('dialog').waitFor();
      const { inside, outside } = await page.locator('dialog').evaluate((dialog) => {
        const box = dialog.getBoundingClientRect();
        const buttons = [...dialog.querySelectorAll('button, input')].map((one) =>
          one.getBoundingClientRect(),
        );
        return {
          inside:
            dialog.scrollWidth <= dialog.clientWidth &&
            box.left >= 0 &&
            box.right <= innerWidth &&
            box.bottom <= innerHeight,
          outside: buttons.filter(({ left, right }) => left < box.left || right > box.right).length,
        };
      });
      expect({ key, inside, outside }).toEqual({ key, inside: true, outside: 0 });
      expect(await accessibilityFaults(page, 'dialog'), key).toEqual([]);
      await press(page, 'Escape');
      await isClosed();
    }
  });
});
