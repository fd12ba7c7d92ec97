/** The browser's Back and Forward in the built talk. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtSingleFile } from '../../testing/e2e.ts';
import { closeShow, type DeckOnTest, onSlide, openShow, place } from '../show.testing.ts';
import { notesAt, openNotes } from '../speaker/speaker.testing.ts';
import { press } from '../votes/votes.testing.ts';

let deck: DeckOnTest;
let page: Page;
beforeEach(async () => {
  deck = await openShow({ slide: 'mirror', context: { reducedMotion: 'reduce' } });
  ({ page } = deck);
});
afterEach(() => closeShow(deck));

const stepsTo = async (step: number): Promise<void> => {
  for (let steps = 0; steps < step; steps += 1) await press(page, 'PageDown');
  await expect.poll(() => place(page)).toMatchObject({ step });
};

const jumps = [
  {
    by: 'a citation',
    jump: async () => {
      await page.locator('section.present a.cite').first().click();
      await page.waitForSelector('section.present.layout-references');
    },
  },
  {
    by: 'the menu',
    jump: async () => {
      await press(page, 'm');
      await page.getByRole('dialog', { name: 'Menu' }).waitFor();
      // The next slide: a leap all the same.
      await press(page, 'ArrowDown', 'Enter');
      await page.waitForFunction(() => document.querySelector('section.present')?.id !== 'mirror');
    },
  },
  {
    by: 'a number',
    jump: async () => {
      await press(page, 'g');
      await page.waitForSelector('.jump-to-slide-input:focus');
      await page.keyboard.type('12');
      await page.waitForFunction(() => document.querySelector('section.present')?.id !== 'mirror');
      await press(page, 'Enter');
      await page.locator('.jump-to-slide-input').waitFor({ state: 'detached' });
    },
  },
  {
    by: 'all slides at a glance',
    jump: async () => {
      await press(page, 'o', 'Home', 'ArrowDown', 'Enter');
      await page.waitForSelector('.reveal:not(.overview)');
    },
  },
  {
    by: 'End',
    jump: () => press(page, 'End'),
  },
] as const;

describe('Back', () => {
  it.each(jumps)('leads to slide and step after a leap by $by, and Forward there again', async ({ jump }) => {
    for (const step of [0, 1]) {
      await stepsTo(step);
      const before = await place(page);
      await jump();
      await expect.poll(async () => (await place(page)).id).not.toBe('mirror');
      // As long as the address may be late.
      await expect.poll(() => page.url()).toContain((await place(page)).id);
      const there = (await place(page)).id;
      await page.goBack();
      await onSlide(page, 'mirror');
      expect(await place(page)).toEqual(before);
      await page.goForward();
      await onSlide(page, there);
      await page.goBack();
      await onSlide(page, 'mirror');
      expect(await place(page)).toEqual(before);
    }
  });

  it('leads out of the talk after steps alone, and over two leaps one by one', async () => {
    const entries = () => page.evaluate(() => window.history.length);
    const before = await entries();
    await press(page, 'PageDown', 'PageDown', 'PageUp', 'PageDown', 'PageDown');
    expect(await entries()).toBe(before);
    const from = await place(page);
    await press(page, 'Home');
    await onSlide(page, 'title');
    await press(page, 'PageDown');
    await onSlide(page, 'question');
    await press(page, 'End');
    expect(await entries()).toBe(before + 2);
    await page.goBack();
    await onSlide(page, 'question');
    await page.goBack();
    await onSlide(page, from.id);
    expect(await place(page)).toEqual(from);
  });

  it('leads to where the slide was chosen from in the presenter’s window', async () => {
    const notes = await openNotes(page);
    await notesAt(notes, 'mirror/0');
    await notes.getByRole('combobox').selectOption('excomm');
    await onSlide(page, 'excomm');
    await page.goBack();
    await onSlide(page, 'mirror');
    await notesAt(notes, 'mirror/0');
  });

  it('is left to the browser with Alt and an arrow', async () => {
    const before = await place(page);
    const prevented = await page.evaluate(() =>
      ['ArrowLeft', 'ArrowRight'].map((key, index) => {
        const init = {
          key,
          code: key,
          keyCode: 37 + 2 * index,
          altKey: true,
          bubbles: true,
          cancelable: true,
        };
        return !document.dispatchEvent(new KeyboardEvent('keydown', init));
      }),
    );
    expect(prevented).toEqual([false, false]);
    expect(await place(page)).toEqual(before);
  });
});

it('an address that is given to the page is gone to, however fast others were before', async () => {
  const missed = await page.evaluate(async () => {
    const ids = ['title', 'mirror', 'excomm', 'far-ahead'];
    const late: string[] = [];
    const end = performance.now() + 2500;
    for (let turn = 0; performance.now() < end; turn += 1) {
      const id = ids[turn % ids.length] ?? '';
      window.location.hash = `#/${id}/99`;
      const patience = performance.now() + 1500;
      const isThere = () => document.querySelector('section.present')?.id === id;
      while (!isThere() && performance.now() < patience)
        await new Promise((resolve) => setTimeout(resolve, 1));
      if (!isThere()) late.push(id);
    }
    return late;
  });
  expect(missed).toEqual([]);
});

it('a talk that stands in a frame as text, and has no history, is shown, with its keys', async () => {
  const { bytes } = await builtSingleFile();
  const course = 'http://course.localhost/';
  const body = '<iframe width="1280" height="720"></iframe>';
  await page.context().route(course, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(course);
  await page.evaluate((html) => {
    const frame = document.querySelector('iframe');
    if (frame) frame.srcdoc = html;
  }, new TextDecoder().decode(bytes));
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame?.waitForSelector('.reveal.ready section.present#title');
  await frame?.evaluate(() => window.crisisDeck?.ready);
  await frame?.locator('section.present h1').click();
  await press(page, 'PageDown', 'End', 'Home', 'PageDown');
  await frame?.waitForSelector('section.present#question');
  await press(page, 's');
  await frame?.getByRole('dialog', { name: 'No speaker window from here' }).waitFor();
  await press(page, 'Escape');
});
