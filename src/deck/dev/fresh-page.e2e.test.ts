/** Writing the project's own talk with `npm start`: after every save the open pages are what pages opened anew are. */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chartsDrawn, place } from '../show.testing.ts';
import { anyChange, edits, type SlideText, slidesIn } from './author.testing.ts';
import {
  type BothShown,
  closeWindows,
  expectShown,
  freshShown,
  openWindows,
  type Windows,
} from './two-windows.testing.ts';
import { differences, differsFromFresh, shownOn, startWriting, type Writing } from './writing.testing.ts';

/** Begins every word that an edit brings. */
const mark = 'Anew';

let writing: Writing;
let windows: Windows;
/** What two new windows show of the talk as it is in the project. */
let unchanged: BothShown;

const slides = (): SlideText[] => [...writing.slides()].flatMap(([path, text]) => slidesIn(path, text));

/** Settles when the slide has the word. */
const has = (id: string, word: string) =>
  windows.page.waitForFunction(
    ([slide, asked]) => document.getElementById(slide)?.outerHTML.includes(asked),
    [id, word] as const,
  );

/** Settles when no slide has the word. */
const hasNowhere = (word: string) =>
  windows.page.waitForFunction(
    (asked) => !document.querySelector('.slides')?.outerHTML.includes(asked),
    word,
  );

const open = async (): Promise<void> => {
  windows = await openWindows(writing, '?cut=40#/nine-ratios/1');
};

beforeAll(async () => {
  writing = await startWriting();
  await open();
  unchanged = await freshShown(writing, windows);
  await closeWindows(windows);
});

beforeEach(async () => {
  writing.restore();
  await open();
});

afterEach(() => closeWindows(windows));

afterAll(() => writing?.close());

describe('an edit of every slide, one at a time, there and back', () => {
  it.each(Object.entries(edits))('of the %s', async (_, edit) => {
    for (const [at, { path, id, text }] of slides().entries()) {
      const edited = edit(text, `${mark}${at}`);
      if (edited === text) continue;
      writing.edit(path, text, edited);
      await has(id, `${mark}${at}`);
    }
    await expectShown(windows, await freshShown(writing, windows));
    writing.restore();
    await hasNowhere(mark);
    await expectShown(windows, unchanged);
    expect(await windows.notes.textContent('.speaker-elapsed')).toBe('0:00');
  });
});

describe('changes of every kind, in any order', () => {
  const rounds = fc.sample(fc.array(anyChange, { minLength: 1, maxLength: 4 }), { numRuns: 6, seed: 1962 });

  it('leave the page what a page opened anew is, and lead back', async () => {
    for (const [round, changes] of rounds.entries()) {
      for (const change of changes) change(writing);
      writing.save('slides/00-z.md', `# Round {#round-${round} cut=10 layout=opener}\n`);
      await windows.page.waitForSelector(`#round-${round}`, { state: 'attached' });
      expect(await differsFromFresh(writing, windows.page), `round ${round}`).toEqual([]);
    }
    writing.restore();
    await windows.page.waitForSelector('[id^=round]', { state: 'detached' });
    await expect.poll(() => place(windows.page)).toMatchObject({ id: 'nine-ratios', step: 2 });
    await expectShown(windows, unchanged);
  });
});

describe('a value of the data', () => {
  const path = 'src/talk/data/stockpiles.ts';
  /** The server loads the talk's code first. */
  const loading = { timeout: 20_000 };

  it('is followed on every slide that says or draws it', async () => {
    const { page } = windows;
    const text = writing.read(path);
    writing.save(path, text.replace('25540', '25549').replace('25_540', '25_549'));
    const slidesWith = (value: string): Promise<number> =>
      page.locator('.slides > section').filter({ hasText: value }).count();
    try {
      await expect.poll(() => slidesWith('25,549'), loading).toBeGreaterThan(1);
      await chartsDrawn(page);
      await expectShown(windows, await freshShown(writing, windows));
    } finally {
      writing.save(path, text);
    }
    await expect.poll(() => slidesWith('25,549'), loading).toBe(0);
    await expectShown(windows, unchanged);
  });
});

describe('a view that is made anew', () => {
  const stands = (of: Page) =>
    of.evaluate(() => Promise.race([window.crisisDeck?.ready, window.crisisDeck?.readyForPaper]));

  it.each([
    ['?view=read', 'article, nav'],
    ['?view=print', '.slides > section'],
  ])('%s is as if it were opened', async (view, parts) => {
    const page = await writing.open(view);
    await stands(page);
    writing.edit('slides/02-balance.md', '# The balance', `# ${mark}: the balance`);
    await page.waitForSelector(`:is(h1, h2, h3):has-text("${mark}")`, { state: 'attached' });
    await stands(page);
    const wanted = await writing.open(view);
    await stands(wanted);
    // Pictures are drawn as they come near, a little later than the words stand.
    await expect
      .poll(async () => differences(await shownOn(page, parts), await shownOn(wanted, parts)), {
        timeout: 10_000,
      })
      .toEqual([]);
    await Promise.all([page.close(), wanted.close()]);
  });

  it('goes on where it was read', async () => {
    const page = await writing.open('?view=read#nine-ratios');
    await stands(page);
    const top = (): Promise<number> =>
      page.$eval('#channels', (article) => Math.round(article.getBoundingClientRect().top));
    await page.evaluate(() => {
      document.getElementById('channels')?.scrollIntoView();
      window.scrollBy(0, 100);
    });
    const before = await top();
    writing.edit('slides/06-verdict.md', '# ', `# ${mark} `);
    await page.waitForSelector(`:is(h2, h3):has-text("${mark}")`, { state: 'attached' });
    await stands(page);
    await expect.poll(async () => Math.abs((await top()) - before), { timeout: 5000 }).toBeLessThan(5);
    await page.close();
  });
});
