/** The two windows of the built talk when the browser parts them, or shows something else in one of them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deckOrigin } from '../../browser/open-deck.ts';
import { builtSingleFile, sharedBrowser } from '../../testing/e2e.ts';
import { closeShow, type DeckOnTest, goTo, onSlide, openShow } from '../show.testing.ts';
import { press } from '../votes/votes.testing.ts';
import { notesAt, openNotes } from './speaker.testing.ts';

const elsewhere = 'http://elsewhere.localhost/';
/** For what the presenter's window does by the clock. */
const patient = { timeout: 20_000 };

let deck: DeckOnTest;
let page: Page;
/** A request fails on purpose, and the browser says so. */
let isCutOff: boolean;
beforeEach(async () => {
  isCutOff = false;
  deck = await openShow({ slide: 'far-ahead', context: { reducedMotion: 'reduce' } });
  ({ page } = deck);
  const hello = { body: '<title>Elsewhere</title>', contentType: 'text/html' };
  await page.context().route(`${elsewhere}**`, (route) => route.fulfill(hello));
});
afterEach(() => (isCutOff ? deck.close() : closeShow(deck)));

const connection = (notes: Page) => notes.locator('.speaker-connection').textContent();
const openPages = () => page.context().pages().length;

async function comeBackTo(show: Page, slide: string): Promise<void> {
  await show.goto(`${deckOrigin}/#/${slide}`);
  await show.evaluate(() => window.crisisDeck?.ready);
  await onSlide(show, slide);
}

describe('a show that was at another site and comes back by its address', () => {
  it('is found again by the notes, which have keys, clock and hands as before', async () => {
    const notes = await openNotes(page);
    await press(page, 'PageDown');
    await notesAt(notes, 'far-ahead/1');
    await page.goto(elsewhere);
    await expect.poll(() => connection(notes), patient).toMatch(/^Waiting/);
    await comeBackTo(page, 'excomm');
    await notesAt(notes, 'excomm/0');
    expect(await connection(notes)).toBe('');
    await press(notes, '4');
    await expect.poll(() => notes.locator('.decision-board b').nth(3).textContent()).toBe('1');
    await press(notes, 'PageDown');
    await notesAt(notes, 'excomm/1');
    expect(await notes.locator('.speaker-elapsed').textContent()).not.toBe('0:00');
    expect(openPages()).toBe(2);
  });

  it('has one window with notes after S, and the other gives way', async () => {
    const notes = await openNotes(page);
    await notesAt(notes, 'far-ahead/0');
    await page.goto(elsewhere);
    await expect.poll(() => connection(notes), patient).toMatch(/^Waiting/);
    await comeBackTo(page, 'mirror');
    const opened = await openNotes(page);
    await notesAt(opened, 'mirror/0');
    await expect.poll(openPages, patient).toBe(2);
    await press(page, 's', 'PageDown');
    await notesAt(opened, 'mirror/1');
    expect(openPages()).toBe(2);
  });

  it('is found in another tab, where the one before is closed', async () => {
    const notes = await openNotes(page);
    const context = page.context();
    await page.close();
    const again = await context.newPage();
    await comeBackTo(again, 'mirror');
    await notes.waitForSelector('.current-picture[data-place="mirror/0"]', { ...patient, state: 'attached' });
    await press(notes, 'PageDown');
    await notesAt(notes, 'mirror/1');
  });
});

it('a show that does not come back is told of, with what to do', async () => {
  const notes = await openNotes(page);
  await page.goto(elsewhere);
  await expect.poll(() => connection(notes), patient).toMatch(/does not answer.*press S/);
});

describe('S', () => {
  it('gives a window with notes where another page stands in the one before', async () => {
    const notes = await openNotes(page);
    await notes.goto(elsewhere);
    await press(page, 's');
    const shown = () => page.context().pages().at(-1);
    await expect.poll(() => shown()?.title(), patient).toMatch(/^Speaker view/);
    const last = shown();
    if (last) await notesAt(last, 'far-ahead/0');
    await press(page, 'PageDown');
    if (last) await notesAt(last, 'far-ahead/1');
  });

  it('gives it where the one before could not be loaded', async () => {
    const context = page.context();
    isCutOff = true;
    await context.route('**/assets/speaker-view-*.js', (route) => route.abort(), { times: 1 });
    const opening = page.waitForEvent('popup');
    await press(page, 's');
    const notes = await opening;
    await notes.waitForLoadState();
    // As long as a window is trusted that has not spoken.
    await expect
      .poll(
        async () => {
          await press(page, 's');
          return notes.title();
        },
        { ...patient, interval: 500 },
      )
      .toMatch(/^Speaker view/);
    await notesAt(notes, 'far-ahead/0');
  });
});

describe('two shows of the talk', () => {
  it('do not take each other’s notes', async () => {
    const notes = await openNotes(page);
    const other = await page.context().newPage();
    await comeBackTo(other, 'mirror');
    await goTo(page, 'excomm');
    await notesAt(notes, 'excomm/0');
    await press(notes, 'PageDown');
    await notesAt(notes, 'excomm/1');
    expect(await other.evaluate(() => document.querySelector('section.present')?.id)).toBe('mirror');
    const theirs = await openNotes(other);
    await notesAt(theirs, 'mirror/0');
    await notesAt(notes, 'excomm/1');
  });
});

describe('in a frame', () => {
  it('that is shut off from its site, the notes have their show', async () => {
    const sandbox = 'allow-scripts allow-popups';
    await page.context().route(`${elsewhere}course`, (route) =>
      route.fulfill({
        body: `<iframe sandbox="${sandbox}" src="${deckOrigin}/#/excomm" width="1280" height="720"></iframe>`,
        contentType: 'text/html',
      }),
    );
    await page.goto(`${elsewhere}course`);
    const frame = page.frame({ url: `${deckOrigin}/**` });
    await frame?.waitForSelector('section.present#excomm');
    await frame?.evaluate(() => window.crisisDeck?.ready);
    await frame?.locator('section.present h1').click();
    const opening = page.waitForEvent('popup');
    await press(page, 's');
    const notes = await opening;
    await notesAt(notes, 'excomm/0');
    await press(notes, 'PageDown');
    await notesAt(notes, 'excomm/1');
  });
});

describe('one file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'talks-'));
    const { bytes } = await builtSingleFile();
    await writeFile(join(folder, 'a.html'), bytes);
    await writeFile(join(folder, 'b.html'), bytes);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const addressOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  async function openFile(show: Page, address: string): Promise<void> {
    await show.goto(address);
    await show.evaluate(() => window.crisisDeck?.ready);
  }

  it('in the tab of another talk begins anew, and the other’s notes say whose they are', async () => {
    const context = await (await sharedBrowser()).newContext({ viewport: { width: 1280, height: 720 } });
    try {
      const show = await context.newPage();
      await openFile(show, `${addressOf('a.html')}#/excomm`);
      const notes = await openNotes(show);
      await press(show, '2', 'PageDown');
      await notesAt(notes, 'excomm/1');
      await openFile(show, `${addressOf('b.html')}#/excomm`);
      await expect.poll(() => connection(notes), patient).toMatch(/another talk/);
      await press(notes, 'PageDown');
      const kept = await show.evaluate(() => document.querySelector('.option-count')?.textContent);
      expect(kept).toMatch(/^0 hands/);
      await press(show, 's');
      await notes.waitForSelector('.current-picture[data-place="excomm/0"]', { state: 'attached' });
      await expect.poll(() => connection(notes), patient).toBe('');
      expect(await notes.locator('.speaker-elapsed').textContent()).toBe('0:00');
      expect(context.pages()).toHaveLength(2);
    } finally {
      await context.close();
    }
  });

  it('finds its show again, or says what to do', async () => {
    const context = await (await sharedBrowser()).newContext({ viewport: { width: 1280, height: 720 } });
    try {
      await context.route(elsewhere, (route) => route.fulfill({ body: '', contentType: 'text/html' }));
      const show = await context.newPage();
      await openFile(show, `${addressOf('a.html')}#/excomm`);
      const notes = await openNotes(show);
      await show.goto(elsewhere);
      await expect.poll(() => connection(notes), patient).toMatch(/does not answer.*press S/);
      await openFile(show, `${addressOf('a.html')}#/mirror`);
      await notes.waitForSelector('.current-picture[data-place="mirror/0"]', {
        ...patient,
        state: 'attached',
      });
    } finally {
      await context.close();
    }
  });

  it('out of the browser’s memory opens its notes, or says why it cannot', async () => {
    const { bytes } = await builtSingleFile();
    await page.goto(elsewhere);
    const opening = page.waitForEvent('popup');
    await page.evaluate((encoded) => {
      const parts = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const mail = window as Window & { attachment?: string };
      mail.attachment = URL.createObjectURL(new Blob([parts], { type: 'text/html' }));
      window.open(mail.attachment);
    }, Buffer.from(bytes).toString('base64'));
    const show = await opening;
    await show.waitForFunction(() => 'crisisDeck' in window);
    await show.evaluate(() => window.crisisDeck?.ready);
    await press(show, 'PageDown');
    const notes = await openNotes(show);
    await notesAt(notes, 'question/0');
    await press(notes, 'PageDown');
    await notesAt(notes, 'question/1');
    await notes.close();
    await page.evaluate(() => {
      URL.revokeObjectURL((window as Window & { attachment?: string }).attachment ?? '');
    });
    await press(show, 's');
    await show.getByRole('dialog', { name: 'No speaker window from here' }).waitFor();
    await expect.poll(openPages).toBe(2);
  });
});
