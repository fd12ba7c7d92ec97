/** Slides on the projector and notes on the laptop in the built talk, with a desktop that is made up. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeShow, type DeckOnTest, onSlide, openShow, reloadShow } from '../show.testing.ts';
import { press } from '../votes/votes.testing.ts';
import { notesAt } from './speaker.testing.ts';

let deck: DeckOnTest;
let page: Page;
beforeEach(async () => {
  deck = await openShow({ context: { reducedMotion: 'reduce' } });
  page = deck.page;
  await page.context().addInitScript(makeDesktop);
  await reloadShow(page);
});
afterEach(() => closeShow(deck));

/** What the made-up desktop is asked to do with windows, in order. */
interface Desktop {
  readonly asked: string[];
  /** What the browser refuses: to tell of the screens, or full screen until a click. */
  refuses?: 'screens' | 'full screen';
  screens: readonly string[];
}

/** Runs in every window: a laptop on the left, a projector on the right. */
function makeDesktop(): void {
  const made = {
    laptop: { label: 'laptop', availLeft: 0, isInternal: true, isPrimary: true },
    projector: { label: 'projector', availLeft: 1280, isInternal: false, isPrimary: false },
  };
  const desktop: Desktop = { asked: [], screens: ['laptop', 'projector'] };
  const rest = { availTop: 0, availWidth: 1280, availHeight: 800 };
  const all = Object.values(made).map((one) => ({ ...one, ...rest }));
  let current = all[0];
  let full: Element | null = null;
  const open = window.open;
  Object.assign(window, {
    desktop,
    getScreenDetails: async () => {
      if (desktop.refuses === 'screens') throw new DOMException('denied', 'NotAllowedError');
      return { screens: all.filter(({ label }) => desktop.screens.includes(label)), currentScreen: current };
    },
    open: (address: string, name: string, features: string) => {
      desktop.asked.push(`notes ${/left=\d+/.exec(features)?.[0] ?? 'anywhere'}`);
      return open.call(window, address, name, features);
    },
    moveTo: (left: number) => desktop.asked.push(`move to ${left}`),
    resizeTo: (width: number) => desktop.asked.push(`width ${width}`),
  });
  Object.defineProperty(document, 'fullscreenElement', { get: () => full });
  Element.prototype.requestFullscreen = async function (options) {
    if (desktop.refuses === 'full screen') throw new TypeError('Permissions check failed');
    const asked = options as (FullscreenOptions & { screen?: (typeof all)[number] }) | undefined;
    current = asked?.screen ?? current;
    full = this;
    desktop.asked.push(`slides on ${current?.label}`);
  };
}

const asked = (page: Page) => page.evaluate(() => (window as unknown as { desktop: Desktop }).desktop.asked);
const refuse = (page: Page, what: Desktop['refuses'] | null) =>
  page.evaluate((refused) => {
    const { desktop } = window as unknown as { desktop: Desktop };
    if (refused) desktop.refuses = refused;
    else delete desktop.refuses;
  }, what);
const words = (page: Page) => page.getByRole('dialog', { name: 'Slides there, notes here' });

describe('two screens', () => {
  it('get slides and notes by one key, swap them by another, from either window', async () => {
    const opening = page.waitForEvent('popup');
    await press(page, 'w');
    const notes = await opening;
    await notesAt(notes, 'title/0');
    expect(await asked(page)).toEqual(['slides on projector', 'notes left=0']);
    await press(page, 'x');
    await expect.poll(() => asked(notes)).toEqual(['move to 1280', 'width 1280']);
    await press(notes, 'x');
    await expect.poll(() => asked(notes)).toEqual(['move to 1280', 'width 1280', 'move to 0', 'width 1280']);
    await press(notes, 'w', 'f', 'PageDown');
    await onSlide(page, 'question');
    await expect
      .poll(() => asked(page))
      .toEqual([
        'slides on projector',
        'notes left=0',
        'slides on laptop',
        'slides on projector',
        'slides on projector',
        'slides on projector',
      ]);
    expect(await page.locator('dialog').count()).toBe(0);
  });

  it('are an entry of the menu', async () => {
    await press(page, 'm');
    const opening = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Use two screens' }).click();
    await notesAt(await opening, 'title/0');
    expect(await asked(page)).toEqual(['slides on projector', 'notes left=0']);
  });

  it('wait for a click where the browser wants one', async () => {
    await refuse(page, 'full screen');
    await press(page, 'w');
    const button = page.getByRole('button', { name: 'Change the screens now' });
    await button.waitFor();
    expect(await asked(page)).toEqual([]);
    await refuse(page, null);
    const opening = page.waitForEvent('popup');
    await button.click();
    await notesAt(await opening, 'title/0');
    expect(await asked(page)).toEqual(['slides on projector', 'notes left=0']);
  });
});

/** The words are gone before the next key: while they stand, they have the keyboard. */
async function closeWords(): Promise<void> {
  await press(page, 'Escape');
  await words(page).waitFor({ state: 'detached' });
}

describe('where a key cannot do it', () => {
  it('says how to do it by hand, and why', async () => {
    await refuse(page, 'screens');
    await press(page, 'w');
    await words(page).waitFor();
    expect(await words(page).textContent()).toContain('was not allowed');
    expect(await words(page).getByRole('listitem').count()).toBeGreaterThan(3);
    await closeWords();
    await refuse(page, null);
    await page.evaluate(() => {
      (window as unknown as { desktop: Desktop }).desktop.screens = ['laptop'];
    });
    await press(page, 'x');
    await words(page).waitFor();
    expect(await words(page).textContent()).toContain('one screen only');
    await closeWords();
    expect(await asked(page)).toEqual([]);
    await page.evaluate(() => Object.assign(window, { getScreenDetails: undefined }));
    await press(page, 'w');
    await words(page).waitFor();
    expect(await words(page).textContent()).toContain('Chrome and Edge do');
    const opening = page.waitForEvent('popup');
    await words(page).getByRole('button', { name: 'Open the speaker window' }).click();
    const notes = await opening;
    await notesAt(notes, 'title/0');
    await notes.evaluate(() => Object.assign(window, { getScreenDetails: undefined }));
    await press(notes, 'w');
    await words(notes).waitFor();
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('slides that fill a screen', () => {
  it('are asked before notes open over them, which may be the projector', async () => {
    await page.evaluate(() => {
      Object.defineProperty(window.screen, 'isExtended', { value: true });
      return document.documentElement.requestFullscreen();
    });
    await press(page, 's');
    const question = page.getByRole('dialog', { name: 'Is this the projector?' });
    await question.waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Use two screens');
    await press(page, 'PageDown');
    await question.waitFor({ state: 'detached' });
    expect(await asked(page)).toEqual(['slides on laptop']);
    await press(page, 's');
    const opening = page.waitForEvent('popup');
    await question.getByRole('button', { name: 'Open the notes here' }).click();
    await notesAt(await opening, 'title/0');
    expect(await asked(page)).toEqual(['slides on laptop', 'notes anywhere']);
  });

  it('are not asked about where there is one screen', async () => {
    await page.evaluate(() => {
      Object.defineProperty(window.screen, 'isExtended', { value: false });
      return document.documentElement.requestFullscreen();
    });
    const opening = page.waitForEvent('popup');
    await press(page, 's');
    await notesAt(await opening, 'title/0');
  });
});
