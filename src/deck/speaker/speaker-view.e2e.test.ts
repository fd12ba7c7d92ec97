/** The presenter's window beside the show, in the built talk: what it shows, who drives it, and what it survives. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decisions } from '../../talk/data/index.ts';
import {
  accessibilityFaults,
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
import { notesAt, openNotes, openTalk, type Talk } from './speaker.testing.ts';

let talk: Talk;
let page: Page;
let notes: Page;
// Two new windows for each test: what one leaves behind, no other meets.
beforeEach(async () => {
  talk = await openTalk({ slide: 'far-ahead' });
  ({ page, notes } = talk);
});
afterEach(async () => {
  await closeShow(talk);
  expect(talk.refused).toEqual([]);
});

const textOf = (selector: string) => notes.locator(selector).textContent();
/** What a small picture has drawn, once its chart stands. */
const drawnIn = async (picture: string): Promise<string> => {
  await notes.waitForSelector(`.${picture} .chart-picture svg`, { state: 'attached' });
  const drawing = await notes.locator(`.${picture} .chart-picture svg`).innerHTML();
  return drawing.replaceAll(/chart-\d+-/g, '');
};
/** For what the presenter's window does by the clock. */
const patient = { timeout: 15_000 };

describe('the presenter’s window', () => {
  it('shows the notes, the place and the day of the slide on screen', async () => {
    await goTo(page, 'within-range');
    await notesAt(notes, 'within-range/0');
    const say = await page.locator('section.present .notes-say').textContent();
    expect(await textOf('.speaker-notes .notes-say')).toBe(say);
    expect(await textOf('.speaker-notes')).toContain('What is uncertain');
    const ids = await talkIds(page);
    const lit = await page.locator('section.present .day-ruler .lit').textContent();
    expect(await textOf('.speaker-place')).toBe(
      `Slide ${ids.indexOf('within-range') + 1} of ${ids.length} · ${lit} October 1962`,
    );
  });

  it('shows the chart at its step, and the next step before it comes', async () => {
    await goTo(page, 'far-ahead');
    await notesAt(notes, 'far-ahead/0');
    const steps = (await place(page)).steps;
    expect(steps).toBeGreaterThan(2);
    const seen: string[] = [];
    for (let step = 1; step <= steps; step += 1) {
      await notes.waitForSelector(`.next-picture[data-place="far-ahead/${step}"]`, { state: 'attached' });
      const coming = await drawnIn('next-picture');
      await press(page, 'PageDown');
      await notesAt(notes, `far-ahead/${step}`);
      expect(await drawnIn('current-picture')).toBe(coming);
      seen.push(coming);
    }
    expect(new Set(seen).size).toBe(steps);
    const ids = await slideIds(page);
    await notes.waitForSelector(`.next-picture[data-place="${ids[ids.indexOf('far-ahead') + 1]}/0"]`, {
      state: 'attached',
    });
    expect(await notes.getByRole('heading', { name: 'Next slide' }).count()).toBe(1);
    await press(page, 'End');
    await notes.getByRole('heading', { name: 'End of the talk' }).waitFor();
  });

  it('is free of faults that a machine can find', async () => {
    for (const slide of ['far-ahead', 'excomm']) {
      await goTo(page, slide);
      await notesAt(notes, `${slide}/0`);
      expect(await accessibilityFaults(notes)).toEqual([]);
    }
  });

  it('shows all that is to be said at 1366 x 700, folds what does not fit, and unfolds it', async () => {
    await notes.setViewportSize({ width: 1366, height: 700 });
    for (const slide of ['question', 'far-ahead', 'excomm']) {
      await goTo(page, slide);
      await notesAt(notes, `${slide}/0`);
      const cut = () =>
        notes.evaluate(() => {
          const [panel, say] = ['.speaker-notes', '.notes-say'].map((part) =>
            document.querySelector(part)?.getBoundingClientRect(),
          );
          return (say?.bottom ?? Number.NaN) - (panel?.bottom ?? Number.NaN);
        });
      await expect.poll(cut, { message: slide }).toBeLessThanOrEqual(0);
    }
    await goTo(page, 'far-ahead');
    await notesAt(notes, 'far-ahead/0');
    const folded = notes.locator('.speaker-notes details:not([open]) summary').last();
    await folded.click();
    const last = notes.locator('.speaker-notes details').last();
    expect(await last.evaluate((part: HTMLDetailsElement) => part.open)).toBe(true);
    await press(notes, '+', '-');
    expect(await last.evaluate((part: HTMLDetailsElement) => part.open)).toBe(true);
  });

  it('keeps the size of the notes for the next time', async () => {
    const size = () => notes.locator('.speaker-notes').evaluate((one) => getComputedStyle(one).fontSize);
    const before = Number.parseFloat(await size());
    await notes.getByRole('button', { name: 'larger notes' }).click();
    await press(notes, '+');
    const after = await size();
    expect(Number.parseFloat(after)).toBeGreaterThan(before);
    await notes.reload();
    await notes.waitForSelector('.current-picture[data-place]', { state: 'attached' });
    expect(await size()).toBe(after);
    await press(notes, '-', '-');
    expect(Number.parseFloat(await size())).toBe(before);
  });
});

describe('keys and clicks', () => {
  it('work from either window', async () => {
    await goTo(page, 'far-ahead');
    await notesAt(notes, 'far-ahead/0');
    await press(notes, 'PageDown');
    await atStep(page, 1);
    await press(notes, 'ArrowRight', 'ArrowLeft');
    await notesAt(notes, 'far-ahead/1');
    await press(page, 'PageUp');
    await notesAt(notes, 'far-ahead/0');
    await notes.getByRole('button', { name: 'Next →' }).click();
    await atStep(page, 1);
    await press(notes, 'Space');
    await atStep(page, 2);
    await notes.getByRole('button', { name: '← Back' }).click();
    await atStep(page, 1);
    await notes.locator('.speaker-notes').click();
    await press(notes, 'PageUp');
    await atStep(page, 0);
  });

  it('go to a slide that is chosen from the list, and leave the keys to the slides', async () => {
    await notes.getByRole('combobox').selectOption('mirror');
    await onSlide(page, 'mirror');
    await press(notes, 'Home');
    await onSlide(page, 'title');
    await notesAt(notes, 'title/0');
  });

  it('count hands, and show them as they are counted in either window', async () => {
    await goTo(page, 'excomm');
    await notesAt(notes, 'excomm/0');
    const counted = () => notes.locator('.decision-board b').allTextContents();
    await press(notes, '4', '4');
    await barsAt(page, '0 0 0 2 0 0');
    await press(page, '1');
    await expect.poll(counted).toEqual(['1', '0', '0', '2', '0', '0']);
    const name = `+1 for ${decisions.excomm.options[1]?.name}`;
    await notes.getByRole('button', { name }).click();
    await barsAt(page, '1 1 0 2 0 0');
    await press(notes, 'Backspace');
    await barsAt(page, '1 0 0 2 0 0');
    await notes.getByRole('button', { name: 'Take one back' }).click();
    await barsAt(page, '0 0 0 2 0 0');
    await notes.getByRole('button', { name: 'Clear all hands' }).click();
    await expect.poll(counted).toEqual(['0', '0', '0', '0', '0', '0']);
  });

  it('take a number that is typed for an answer, and sum the hands', async () => {
    await goTo(page, 'excomm');
    await notesAt(notes, 'excomm/0');
    const field = (answer: number) =>
      notes.getByRole('textbox', { name: `hands for ${decisions.excomm.options[answer]?.name}` });
    await field(0).fill('12');
    await press(notes, 'Enter');
    await barsAt(page, '12 0 0 0 0 0');
    await field(3).click();
    await press(notes, '1', '5', 'Enter');
    await barsAt(page, '12 0 0 15 0 0');
    expect(await textOf('.hands-sum')).toBe('27 hands in all');
    expect(await page.locator('section.present .decision-sum').textContent()).toBe('27 hands in all');
    await field(0).fill('about ten');
    await press(notes, 'Enter', '2');
    await barsAt(page, '12 1 0 15 0 0');
    expect(await place(page)).toMatchObject({ id: 'excomm', step: 0 });
  });

  it('start and stop the timer of a question, which is shown', async () => {
    await goTo(page, 'excomm');
    expect(await textOf('.speaker-timer')).toMatch(/^Think, pair, share: \d+:\d\d \(T starts\)$/);
    await press(notes, 't');
    await expect.poll(() => textOf('.speaker-timer')).toMatch(/^Think, \d+:\d\d left/);
    expect(await page.locator('section.present .think-bar').isVisible()).toBe(true);
    await press(page, 't');
    await expect.poll(() => textOf('.speaker-timer')).toMatch(/T starts/);
  });

  it('make the screen black, which is shown, and end it by moving on', async () => {
    await goTo(page, 'far-ahead');
    await press(notes, 'b');
    await notes.waitForSelector('.current-picture.black');
    expect(await textOf('.speaker-place')).toContain('black screen');
    await notes.getByRole('button', { name: 'Next →' }).click();
    await notes.waitForSelector('.current-picture:not(.black)');
    await notesAt(notes, 'far-ahead/0');
    await press(page, 'b');
    await notes.waitForSelector('.current-picture.black');
    await press(notes, 'PageDown');
    await notes.waitForSelector('.current-picture:not(.black)');
    expect(await place(page)).toMatchObject({ id: 'far-ahead', step: 0 });
  });

  it('are not held up by a menu that was left open over the slides', async () => {
    await press(page, 'm');
    await page.locator('dialog').waitFor();
    await press(notes, 'PageDown');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await atStep(page, 1);
  });

  it('list all keys in the window where `?` is pressed', async () => {
    await press(notes, 'Shift+Slash');
    await notes.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await page.locator('dialog').count()).toBe(0);
    await press(notes, 'PageDown', 'Escape');
    await notes.locator('dialog').waitFor({ state: 'detached' });
    expect(await place(page)).toMatchObject({ id: 'far-ahead', step: 0 });
  });

  it('open no second window', async () => {
    await press(page, 's');
    await press(page, 'Home');
    await notesAt(notes, 'title/0');
    expect(page.context().pages()).toHaveLength(2);
  });
});

describe('the clock', () => {
  it('starts with the first step, stands, and begins anew', async () => {
    const elapsed = () => textOf('.speaker-elapsed');
    expect(await elapsed()).toBe('0:00');
    await press(page, 'PageDown');
    await expect.poll(elapsed, patient).not.toBe('0:00');
    await notes.getByRole('button', { name: 'Pause' }).click();
    await notes.getByRole('button', { name: 'Start' }).waitFor();
    await notes.getByRole('button', { name: 'Reset the clock' }).click();
    await expect.poll(elapsed).toBe('0:00');
    await press(page, 'PageDown');
    await notes.getByRole('button', { name: 'Pause' }).waitFor();
    await expect.poll(elapsed, patient).not.toBe('0:00');
  });

  it('tells the plan, and how far the talk is ahead or behind, after a reload of the show', async () => {
    const seconds =
      (await page.evaluate(() =>
        window.crisisDeck?.withAllSlides(() =>
          [...document.querySelectorAll<HTMLElement>('.slides > section')].map((section) =>
            Number(section.dataset['timing']),
          ),
        ),
      )) ?? [];
    await goTo(page, 'excomm');
    await notesAt(notes, 'excomm/0');
    await expect.poll(() => textOf('.speaker-pace'), patient).toMatch(/^\d+:\d\d ahead$/);
    const at = (await slideIds(page)).indexOf('excomm');
    const until = seconds.slice(0, at + 1).reduce((sum, one) => sum + one, 0);
    const shown = (time: number) => `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`;
    expect(await textOf('.speaker-plan')).toContain(`until ${shown(until)}`);
    await page.evaluate(
      (run) => {
        const key = Object.keys(sessionStorage).find((name) => name.startsWith('crisis-diplomacy.clock'));
        window.sessionStorage.setItem(key ?? '', JSON.stringify({ run, runningSince: null }));
      },
      (until + 65) * 1000,
    );
    await reloadShow(page);
    await expect.poll(() => textOf('.speaker-pace'), patient).toBe('1:05 behind');
    expect(await textOf('.speaker-elapsed')).toBe(shown(until + 65));
  });
});

describe('a reload', () => {
  it('of either window joins them again, at the place and the step', async () => {
    await goTo(page, 'far-ahead');
    await press(page, 'PageDown', 'PageDown');
    await notesAt(notes, 'far-ahead/2');
    await expect.poll(() => textOf('.speaker-elapsed'), patient).not.toBe('0:00');
    await notes.getByRole('button', { name: 'Pause' }).click();
    await notes.getByRole('button', { name: 'Start' }).waitFor();
    const clock = await textOf('.speaker-elapsed');
    await reloadShow(page);
    await press(notes, 'PageDown');
    await atStep(page, 3);
    await press(notes, 'PageUp');
    await notesAt(notes, 'far-ahead/2');
    await notes.reload();
    await notesAt(notes, 'far-ahead/2');
    expect(clock).toBe(await textOf('.speaker-elapsed'));
    await press(notes, 'PageUp');
    await atStep(page, 1);
  });

  it('of the show as another talk takes the notes with it', async () => {
    await page.evaluate(() => window.location.assign(`${window.location.pathname}?cut=40#/cabinet-room`));
    await notesAt(notes, 'cabinet-room/0');
    expect(await textOf('.speaker-place')).toContain(`of ${(await talkIds(page)).length} `);
  });
});

describe('strangers', () => {
  /** Counts the messages that arrive at a window, whoever sent them. */
  const countMessages = (window_: Page) =>
    window_.evaluate(() => {
      const state = window as unknown as { strange: number };
      state.strange = 0;
      window.addEventListener('message', ({ data }) => {
        if (data?.stranger === true) state.strange += 1;
      });
    });
  const arrived = (window_: Page) =>
    window_.waitForFunction(() => (window as unknown as { strange: number }).strange > 0);
  const forgedRequest = { from: 'crisis-diplomacy', kind: 'next', stranger: true };
  const forgedState = {
    from: 'crisis-diplomacy',
    slide: 'credits',
    step: 0,
    black: false,
    cut: 40,
    clock: { run: 0, runningSince: null },
    votes: {},
    timer: null,
    stranger: true,
  };

  it('in the same window are heard by neither', async () => {
    await goTo(page, 'far-ahead');
    await notesAt(notes, 'far-ahead/0');
    for (const [one, message] of [
      [page, forgedRequest],
      [notes, forgedState],
    ] as const) {
      await countMessages(one);
      await one.evaluate((forged) => window.postMessage(forged, window.location.origin), message);
      await arrived(one);
    }
    expect(await place(page)).toMatchObject({ id: 'far-ahead', step: 0 });
    expect(await notes.locator('.current-picture').getAttribute('data-place')).toBe('far-ahead/0');
  });

  it('of another site are not heard, though the show opened them', async () => {
    await page
      .context()
      .route('http://stranger.localhost/', (route) => route.fulfill({ body: '', contentType: 'text/html' }));
    await countMessages(page);
    const opening = page.waitForEvent('popup');
    await page.evaluate(() => {
      window.open('http://stranger.localhost/');
    });
    const stranger = await opening;
    await stranger.waitForURL('http://stranger.localhost/');
    await stranger.evaluate((message) => window.opener.postMessage(message, '*'), forgedRequest);
    await arrived(page);
    await stranger.close();
    expect(await place(page)).toMatchObject({ id: 'far-ahead', step: 0 });
  });
});

describe('closing', () => {
  it('the notes does not disturb the show, and S opens them again', async () => {
    await notes.close();
    await press(page, 'PageDown');
    await atStep(page, 1);
    notes = await openNotes(page);
    await notesAt(notes, 'far-ahead/1');
  });

  it('the show is said in the notes', async () => {
    await page.close();
    await expect.poll(() => textOf('.speaker-connection'), patient).toMatch(/is gone/);
    await press(notes, 'PageDown');
  });
});

describe('a window that the browser holds back', () => {
  let deck: DeckOnTest;
  beforeEach(async () => {
    deck = await openShow();
  });
  afterEach(() => closeShow(deck));

  const holdBack = (how: string) =>
    deck.page.evaluate((throws) => {
      const real = window as unknown as { realOpen?: typeof window.open };
      real.realOpen ??= window.open;
      window.open = () => {
        if (throws) throw new Error('not allowed');
        return null;
      };
    }, how === 'throws');

  it.each(['gives nothing', 'throws'])('is explained in words where opening it %s', async (how) => {
    const show = deck.page;
    await holdBack(how);
    await press(show, 's');
    const dialog = show.getByRole('dialog', { name: 'The speaker window was blocked' });
    await dialog.waitFor();
    expect(await accessibilityFaults(show, 'dialog')).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('opens by the click that is offered, or the words go with the clicker', async () => {
    const show = deck.page;
    await holdBack('gives nothing');
    await press(show, 's');
    await show.locator('dialog').waitFor();
    await press(show, 'PageDown');
    await show.locator('dialog').waitFor({ state: 'detached' });
    await press(show, 's');
    await show.evaluate(() => {
      const { realOpen } = window as unknown as { realOpen: typeof window.open };
      window.open = realOpen;
    });
    const opening = show.waitForEvent('popup');
    await show.getByRole('button', { name: 'Open the speaker window' }).click();
    const opened = await opening;
    await notesAt(opened, 'title/0');
    await opened.close();
  });

  it('opens by the control beside the menu’s, too', async () => {
    const show = deck.page;
    await show.mouse.move(300, 300);
    await show.mouse.move(320, 300);
    const opening = show.waitForEvent('popup');
    await show.getByRole('button', { name: 'Speaker view' }).click();
    await notesAt(await opening, 'title/0');
    await press(show, 'PageDown');
    await onSlide(show, 'question');
  });
});
