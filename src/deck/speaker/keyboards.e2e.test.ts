/** Every key of the deck in both windows of the built talk, on keyboards of several scripts. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notesKeys, showKeys } from '../menu/key-list.ts';
import { closeShow, onSlide, place } from '../show.testing.ts';
import { barsAt, press } from '../votes/votes.testing.ts';
import { notesAt, openTalk, type Talk } from './speaker.testing.ts';

let talk: Talk;
let page: Page;
let notes: Page;
beforeEach(async () => {
  talk = await openTalk({ slide: 'excomm' });
  ({ page, notes } = talk);
  await notesAt(notes, 'excomm/0');
});
afterEach(() => closeShow(talk));

interface Key {
  readonly key: string;
  readonly code: string;
  /** What the browser gives as its number; none where it has no word for it. */
  readonly number?: number;
  readonly shift?: boolean;
}

/** Presses a key as the browser gets it from the keyboard. */
async function strike(window_: Page, { key, code, number = 0, shift = false }: Key): Promise<void> {
  const session = await window_.context().newCDPSession(window_);
  const event = { key, code, windowsVirtualKeyCode: number, modifiers: shift ? 8 : 0 };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  await session.detach();
}

const isBlack = () => page.evaluate(() => document.querySelector('.reveal')?.classList.contains('paused'));

describe.each([
  ['the window with the slides', () => page],
  ['the presenter’s window', () => notes],
])('in %s', (_, windowOf) => {
  it('the key of B blackens the screen, whatever its letter', async () => {
    for (const key of [
      { key: 'и', code: 'KeyB', number: 66 },
      { key: 'и', code: 'KeyB' },
      { key: 'β', code: 'KeyB', number: 66 },
      { key: 'נ', code: 'KeyB', number: 66 },
      { key: 'لا', code: 'KeyB', number: 66 },
      { key: 'ิ', code: 'KeyB', number: 66 },
      { key: 'ю', code: 'Period', number: 190 },
      { key: 'b', code: 'KeyN', number: 66 },
    ]) {
      await strike(windowOf(), key);
      await expect.poll(isBlack, { message: key.key }).toBe(true);
      await strike(windowOf(), key);
      await expect.poll(isBlack, { message: key.key }).toBe(false);
    }
  });

  it('hands are counted on keyboards with other signs in the row of digits', async () => {
    await strike(windowOf(), { key: '&', code: 'Digit1', number: 49 });
    await barsAt(page, '1 0 0 0 0 0');
    await strike(windowOf(), { key: 'é', code: 'Digit2', number: 50 });
    await barsAt(page, '1 1 0 0 0 0');
    await strike(windowOf(), { key: 'ภ', code: 'Digit4', number: 52 });
    await barsAt(page, '1 1 0 1 0 0');
    await strike(windowOf(), { key: '-', code: 'Digit6', number: 54 });
    await barsAt(page, '1 1 0 1 0 1');
  });

  it('the list of keys opens by a question mark of another script', async () => {
    await strike(windowOf(), { key: '؟', code: 'Slash', number: 191, shift: true });
    await windowOf().getByRole('dialog', { name: 'Keys' }).waitFor();
  });

  it('keys that are on no list do nothing, and are left to the browser', async () => {
    const asked = [
      ...[...'acdehijklqruvyz;[]\'"`'].map((key) => ({ key, keyCode: key.toUpperCase().charCodeAt(0) })),
      ...[37, 38, 39, 40].map((keyCode) => ({
        key: ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'][keyCode - 37] ?? '',
        keyCode,
        altKey: true,
      })),
      { key: 'ArrowRight', keyCode: 39, shiftKey: true },
      { key: 'ArrowLeft', keyCode: 37, shiftKey: true },
      { key: ';', keyCode: 59 },
      { key: ':', keyCode: 58 },
    ];
    const done = await windowOf().evaluate(
      (keys) =>
        keys.filter(
          (key) =>
            !document.dispatchEvent(
              new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }),
            ),
        ),
      asked,
    );
    expect(done).toEqual([]);
    await press(windowOf(), 'PageDown', 'PageUp');
    await notesAt(notes, 'excomm/0');
    expect(await place(page)).toMatchObject({ id: 'excomm', step: 0 });
    expect(await isBlack()).toBe(false);
  });
});

describe('the presenter’s window', () => {
  it('hears every key of the list', async () => {
    const silent = await notes.evaluate(
      (names) =>
        names.filter((name) => {
          for (const dialog of document.querySelectorAll('dialog')) dialog.close();
          const [, shift = '', written = name] = /^(Shift )?(.+)$/.exec(name) ?? [];
          const key = written === 'Space' ? ' ' : written;
          const init = { key, shiftKey: shift !== '', bubbles: true, cancelable: true };
          return document.body.dispatchEvent(new KeyboardEvent('keydown', init));
        }),
      [...showKeys, ...notesKeys],
    );
    expect(silent).toEqual([]);
  });

  it('has its own keys by their places too', async () => {
    const size = () =>
      notes
        .locator('.speaker-notes')
        .evaluate((one) => Number.parseFloat(getComputedStyle(one).getPropertyValue('--notes-size')));
    const before = await size();
    await strike(notes, { key: 'ช', code: 'Equal', number: 187 });
    expect(await size()).toBeGreaterThan(before);
    await strike(notes, { key: 'ข', code: 'Minus', number: 189 });
    expect(await size()).toBe(before);
  });

  it('opens the menu by M, and its search by the stroke and by G, and goes there in the show', async () => {
    const menu = notes.getByRole('dialog', { name: 'Menu' });
    await press(notes, 'm');
    await menu.waitFor();
    expect(await notes.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');
    await press(notes, 'ArrowUp', 'Enter');
    await expect.poll(async () => (await place(page)).id).not.toBe('excomm');
    for (const key of ['g', '/']) {
      await press(notes, key);
      await menu.waitFor();
      await notes.getByRole('searchbox', { name: 'Find a slide' }).and(notes.locator(':focus')).waitFor();
      await notes.keyboard.type(key === 'g' ? '2' : '1');
      await press(notes, 'Enter');
      await menu.waitFor({ state: 'detached' });
      await onSlide(page, key === 'g' ? 'question' : 'title');
    }
    expect(await page.locator('dialog').count()).toBe(0);
    await press(notes, 'm');
    await menu.getByRole('button', { name: '10 minutes' }).click();
    await page.waitForURL(/cut=10/);
    await page.evaluate(() => window.crisisDeck?.ready);
    await notesAt(notes, 'title/0');
    await press(notes, 'm');
    await menu.getByRole('button', { name: 'All slides' }).click();
    await page.waitForSelector('.reveal.overview');
  });
});

describe('all slides at a glance', () => {
  it('have the menu by M, which goes to a slide, and the speaker window by S', async () => {
    await press(page, 'o');
    await page.waitForSelector('.reveal.overview');
    await press(page, 'm');
    await page.getByRole('dialog', { name: 'Menu' }).waitFor();
    await press(page, 'ArrowDown', 'Enter');
    await page.waitForSelector('.reveal:not(.overview)');
    await expect.poll(async () => (await place(page)).id).not.toBe('excomm');
    await notes.close();
    await press(page, 'o');
    await page.waitForSelector('.reveal.overview');
    const opening = page.waitForEvent('popup');
    await press(page, 's');
    notes = await opening;
    await notes.waitForSelector('.current-picture[data-place]', { state: 'attached' });
  });
});
