/** Votes by show of hands in the built talk: keys, clicks, reloads, and what must not count. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { OpenOptions } from '../../browser/open-deck.ts';
import { decisions } from '../../talk/data/index.ts';
import { type DeckOnTest, goTo, place } from '../show.testing.ts';
import { openNotes } from '../speaker/speaker.testing.ts';
import { barsAt, barsDrawn, decisionOnScreen, openVote, press } from '../votes/votes.testing.ts';

let deck: DeckOnTest | undefined;
afterEach(async () => {
  await deck?.close();
  deck = undefined;
});

async function open(slide: string, options: OpenOptions = {}): Promise<DeckOnTest> {
  deck = await openVote(slide, options);
  return deck;
}

const rowTexts = (page: Page) => page.locator(`${decisionOnScreen} .option-count`).allTextContents();
const announced = (page: Page) => page.locator('.announcements').textContent();

async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.evaluate(() => window.crisisDeck?.ready);
  await barsDrawn(page);
}

describe('counting hands', () => {
  it('counts with the number keys, draws a bar a row and says every count', async () => {
    const { page, consoleErrors } = await open('excomm');
    await barsAt(page, '0 0 0 0 0 0');
    await press(page, '4', '4', '1');
    await barsAt(page, '1 0 0 2 0 0');
    expect(await rowTexts(page)).toEqual(['1 hand', '0 hands', '0 hands', '2 hands', '0 hands', '0 hands']);
    expect(await announced(page)).toBe(`${decisions.excomm.options[0]?.name}: 1`);
    expect(consoleErrors).toEqual([]);
  });

  it('counts with the keys of a number pad', async () => {
    const { page } = await open('excomm');
    const keyboard = await page.context().newCDPSession(page);
    const two = { code: 'Numpad2', key: '2', windowsVirtualKeyCode: 98, isKeypad: true };
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', ...two });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...two });
    await barsAt(page, '0 1 0 0 0 0');
  });

  it('takes hands back in their order, and clears', async () => {
    const { page } = await open('excomm');
    await press(page, '4', '1', '4', 'Backspace');
    await barsAt(page, '1 0 0 1 0 0');
    expect(await announced(page)).toMatch(/^Taken back\. .+: 1$/);
    await press(page, 'Backspace');
    await barsAt(page, '0 0 0 1 0 0');
    await press(page, '2', '0');
    await barsAt(page, '0 0 0 0 0 0');
    expect(await announced(page)).toBe('No hands counted.');
    await press(page, 'Backspace', '3');
    await barsAt(page, '0 0 1 0 0 0');
  });

  it('counts a click anywhere on a row, and leaves the arrow keys to the slides', async () => {
    const { page } = await open('excomm');
    const row = page.locator(`${decisionOnScreen} [data-option="5"]`);
    const box = await row.boundingBox();
    await row.click({ position: { x: 60, y: 20 } });
    await row.click({ position: { x: (box?.width ?? 0) - 20, y: 20 } });
    await barsAt(page, '0 0 0 0 2 0');
    await press(page, 'Space');
    await page.waitForSelector(`${decisionOnScreen} .decision-chosen.visible`);
    await barsAt(page, '0 0 0 0 2 0');
    await press(page, 'ArrowLeft');
    await page.waitForSelector(`${decisionOnScreen} .decision-chosen:not(.visible)`, { state: 'attached' });
  });

  it('has a button a row for the keyboard, which turns no slide', async () => {
    const { page } = await open('excomm');
    const button = page.getByRole('button', {
      name: `Count a hand for ${decisions.excomm.options[2]?.name}`,
    });
    await button.focus();
    await press(page, 'Enter', 'Space');
    await barsAt(page, '0 0 2 0 0 0');
    expect(await place(page)).toMatchObject({ id: 'excomm', step: 0 });
    await press(page, 'ArrowRight');
    await page.waitForSelector(`${decisionOnScreen} .decision-chosen.visible`);
  });

  it('counts nothing with a modifier, in a text field, or for a key held down', async () => {
    const { page } = await open('excomm');
    await press(page, 'Control+2', 'Alt+2', 'Shift+2', 'Meta+2');
    await page.evaluate(() => document.body.append(document.createElement('input')));
    await page.locator('body > input').focus();
    await press(page, '2', '2', 'Backspace');
    expect(await page.locator('body > input').inputValue()).toBe('2');
    await page.locator('body > input').evaluate((input: HTMLInputElement) => input.blur());
    await page.keyboard.down('3');
    await page.keyboard.down('3');
    await page.keyboard.up('3');
    await barsAt(page, '0 0 1 0 0 0');
  });

  it('leaves the keys alone on slides without a decision, and in the overview', async () => {
    const { page } = await open('excomm');
    await press(page, '6');
    await barsAt(page, '0 0 0 0 0 1');
    await goTo(page, 'mirror');
    const prevented = await page.evaluate(() => {
      const key = new KeyboardEvent('keydown', { key: '2', keyCode: 50, bubbles: true, cancelable: true });
      return !document.dispatchEvent(key);
    });
    await press(page, '2', 'Backspace', '0');
    expect(prevented).toBe(false);
    expect((await place(page)).id).toBe('mirror');
    await goTo(page, 'excomm');
    await press(page, 'o');
    await page.waitForSelector('.reveal.overview');
    await press(page, '1', 'Backspace');
    await press(page, 'o');
    await page.waitForSelector('.reveal:not(.overview)');
    await press(page, '2');
    await barsAt(page, '0 1 0 0 0 1');
  });

  it('counts nothing for answers that a later step will show', async () => {
    const { page } = await open('question');
    await press(page, '1', '1');
    await press(page, 'ArrowRight');
    await page.waitForSelector('section.present .fragment.visible .decision');
    await press(page, '2');
    await barsAt(page, '0 1 0');
  });
});

describe('a count', () => {
  it('outlives a reload, with the order of its hands', async () => {
    const { page } = await open('excomm');
    await press(page, '2', '6', '2');
    await barsAt(page, '0 2 0 0 0 1');
    await reload(page);
    await barsAt(page, '0 2 0 0 0 1');
    await press(page, 'Backspace', 'Backspace');
    await barsAt(page, '0 1 0 0 0 0');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  it('begins anew where the stored one is broken', async () => {
    const { page, consoleErrors } = await open('excomm');
    await press(page, '2');
    await page.evaluate(() => {
      const key = Object.keys(sessionStorage).find((name) => name.startsWith('crisis-diplomacy.votes'));
      window.sessionStorage.setItem(key ?? '', '{"version":1,"ha');
    });
    await reload(page);
    await press(page, '1');
    await barsAt(page, '1 0 0 0 0 0');
    expect(consoleErrors).toEqual([]);
  });

  it('works where the browser withholds its storage, and says nothing of it', async () => {
    const { page, consoleErrors } = await open('excomm');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await reload(page);
    await press(page, '1', '3');
    await barsAt(page, '1 0 1 0 0 0');
    expect(consoleErrors).toEqual([]);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('that cannot be kept is told of once, in either window, and goes on', async () => {
    const { page, consoleErrors } = await open('excomm');
    const notes = await openNotes(page);
    await page.evaluate(() => {
      for (let size = 1 << 22; size >= 1; size >>= 1) {
        try {
          for (;;)
            sessionStorage.setItem('full', `${sessionStorage.getItem('full') ?? ''}${'x'.repeat(size)}`);
        } catch {
          // As much as went in.
        }
      }
    });
    await press(page, '1', '3', '3', '3', '3', '3');
    await barsAt(page, '1 0 5 0 0 0');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').allTextContents()).toEqual([
      expect.stringMatching(/full.*not outlive a reload/),
    ]);
    await expect.poll(() => notes.getByRole('alert').textContent()).toMatch(/not outlive a reload/);
    expect(consoleErrors).toEqual([]);
  });

  it('of the first vote stands beside the last one, in words and bars', async () => {
    const { page } = await open('vote-again');
    const line = page.locator(`${decisionOnScreen} .decision-earlier`);
    await press(page, '1');
    await barsAt(page, '1 0 0');
    expect(await line.isVisible()).toBe(false);
    await goTo(page, 'question/99');
    await page.waitForSelector('section.present .fragment.visible .decision');
    await press(page, '1', '2', '2', '3');
    await barsAt(page, '1 2 1');
    await goTo(page, 'vote-again');
    await barsAt(page, '1 0 0');
    expect(await line.textContent()).toBe('First vote: 1 · 2 · 1');
    expect(await rowTexts(page)).toEqual([
      '1 hand, 1 in the first vote',
      '0 hands, 2 in the first vote',
      '0 hands, 1 in the first vote',
    ]);
    await reload(page);
    expect(await line.textContent()).toBe('First vote: 1 · 2 · 1');
  });
});
