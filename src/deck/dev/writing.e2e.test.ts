/** Writing with the dev server: what is saved is on the screen, and nothing else has moved. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { talkChanged, talkOpened, versionName } from '../../build/dev/talk-update.ts';
import { builtSite } from '../../testing/e2e.ts';
import { atStep, chartsDrawn, onSlide, place } from '../show.testing.ts';
import { notesAt, openNotes } from '../speaker/speaker.testing.ts';
import { differsFromFresh, showBegun, startWriting, type Writing } from './writing.testing.ts';

const opening = `# Title {#title cut=10 layout=title ground=night}

A talk to be written.

:::notes
Welcome.
:::
`;

const middle = `---
act: The middle
---

# Far ahead {#far-ahead cut=10}

::chart{#stockpiles-by-year}

:::step
The United States held :value[stockpile.us.1962] warheads [@fas2023].
:::

:::notes
Say this.
:::

# Think {#think cut=40 layout=opener think=3}

A long question [@nye2012].

:::notes
Wait.
:::

# Vote {#vote cut=10 ground=night}

::decision{#excomm}

:::notes
Count.
:::
`;

const sources = `---
act: Sources
---

# Sources {#sources cut=10 layout=references}

::references

:::notes
Read them.
:::
`;

const slides = { 'slides/01-a.md': opening, 'slides/02-b.md': middle, 'slides/90-sources.md': sources };

let writing: Writing;
let page: Page;

/** Notes that the page and what is drawn on it are these and no others. */
const mark = (of: Page = page): Promise<void> =>
  of.evaluate(() => {
    Object.assign(window, { isSame: true });
    for (const canvas of document.querySelectorAll('canvas')) Object.assign(canvas, { isSame: true });
  });

const isSamePage = (of: Page = page): Promise<boolean> => of.evaluate(() => 'isSame' in window);

const sameCanvases = (): Promise<boolean[]> =>
  page.$$eval('section.present canvas', (all) => all.map((canvas) => 'isSame' in canvas));

/** Settles when the slide on screen has these words. */
const says = (words: string, of: Page = page) =>
  of.waitForFunction(
    (asked) =>
      document.querySelector('section.present')?.textContent?.replaceAll(/\s+/g, ' ').includes(asked),
    words,
  );

const edit = (words: string, by: string): void => writing.edit('slides/02-b.md', words, by);

async function openAt(address: string): Promise<void> {
  await page?.close();
  page = await writing.open(address);
  await showBegun(page);
  await chartsDrawn(page);
  await mark();
}

beforeAll(async () => {
  writing = await startWriting(slides);
});

beforeEach(() => writing.restore());

afterAll(() => writing.close());

describe('a slide that is saved', () => {
  it('is on the screen at once: on the same slide and step', async () => {
    await openAt('#/far-ahead/1');
    await atStep(page, 2);
    edit('Far ahead', 'Far behind');
    await says('Far behind');
    edit('warheads [@fas2023]', 'of them [@fas2023]');
    await says('25,540 of them');
    expect(await place(page)).toEqual({ id: 'far-ahead', step: 2, steps: 5 });
    expect(await isSamePage()).toBe(true);
    await chartsDrawn(page);
    expect(await differsFromFresh(writing, page)).toEqual([]);
  });

  it('has new steps where they were written, and its chart goes on', async () => {
    await openAt('#/far-ahead/-1');
    edit('::chart', ':::step\nBefore.\n:::\n\n::chart');
    await page.waitForFunction(() =>
      document.querySelector('section.present')?.textContent?.includes('Before.'),
    );
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('section.present .fragment.visible:has-text("Before.")');
    await page.keyboard.press('ArrowRight');
    await atStep(page, 2);
    await chartsDrawn(page);
    expect(
      await page.$eval('section.present .chart', (chart) => (chart as HTMLElement).dataset['drawn']),
    ).toBe('1');
    expect(await differsFromFresh(writing, page)).toEqual([]);
  });

  it('changes its notes and nothing that is on the screen', async () => {
    await openAt('#/far-ahead/1');
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver((records) => {
        for (const { target } of records)
          if (!(target as Element).matches('section, aside *')) seen.push(target.nodeName);
      }).observe(document.querySelector('.reveal') as Element, {
        childList: true,
        subtree: true,
        attributes: true,
        characterData: true,
      });
    });
    edit('Say this.', 'Say that.');
    await page.waitForFunction(() =>
      document.querySelector('section.present aside')?.textContent?.includes('Say that.'),
    );
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(await isSamePage()).toBe(true);
  });

  it('leaves the chart of another slide as it was drawn', async () => {
    await openAt('#/far-ahead/1');
    edit('# Vote', '# Vote now');
    await page.waitForFunction(() => document.querySelector('#vote')?.textContent?.includes('Vote now'));
    expect(await sameCanvases()).toEqual([true]);
    expect(await place(page)).toEqual({ id: 'far-ahead', step: 2, steps: 5 });
  });

  it('leaves votes and timer as they are', async () => {
    await openAt('?cut=40#/think');
    await page.keyboard.press('t');
    await page.waitForSelector('section.present .think-bar:not([hidden])');
    edit('A long question', 'A longer question');
    await says('A longer question');
    expect(await page.isVisible('section.present .think-bar')).toBe(true);
    edit('think=3', 'think=4');
    await page.waitForSelector('section[data-think="240"]');
    expect(await page.locator('section.present .think-control').count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    await onSlide(page, 'vote');
    await page.keyboard.press('2');
    await page.waitForSelector('.decision[data-drawn*="1"]');
    edit('# Vote', '# Vote now');
    await says('Vote now');
    edit('{#excomm}', '{#excomm bare}');
    await page.waitForSelector('section.present .decision[data-drawn*="1"]:not(:has(.decision-question))');
    await page.keyboard.press('2');
    await page.waitForSelector('section.present .decision[data-drawn*="2"]');
    expect(await isSamePage()).toBe(true);
  });

  it('is in the speaker window too, with its notes', async () => {
    await openAt('#/far-ahead/1');
    const notes = await openNotes(page);
    await notesAt(notes, 'far-ahead/2');
    await mark(notes);
    edit('Say this.', 'Say that.');
    await notes.waitForSelector('.speaker-notes:has-text("Say that.")');
    edit('# Far ahead', '# Far behind');
    await notes.waitForSelector('.current-picture:has-text("Far behind")');
    await notes.waitForSelector('option:has-text("Far behind")', { state: 'attached' });
    writing.save('slides/01-a.md', `${opening}\n# Second {#second layout=opener}\n\nWords.\n`);
    await notes.waitForSelector('.speaker-place:has-text("Slide 3 of")');
    expect(await isSamePage(notes)).toBe(true);
    await notes.close();
  });
});

describe('slides and files that come and go', () => {
  it('leave the show on its slide and step', async () => {
    await openAt('#/far-ahead/1');
    writing.save('slides/01-b.md', '---\nact: More\n---\n\n# More {#more cut=10 layout=opener}\n\nWords.\n');
    await page.waitForSelector('#more', { state: 'attached' });
    expect(await place(page)).toEqual({ id: 'far-ahead', step: 2, steps: 5 });
    expect(await differsFromFresh(writing, page)).toEqual([]);
    writing.rename('slides/01-b.md', 'slides/03-b.md');
    await page.waitForSelector('#vote ~ #more', { state: 'attached' });
    expect(await place(page)).toEqual({ id: 'far-ahead', step: 2, steps: 5 });
    expect(await differsFromFresh(writing, page)).toEqual([]);
    writing.save('slides/03-b.md', null);
    await page.waitForSelector('#more', { state: 'detached' });
    expect(await place(page)).toEqual({ id: 'far-ahead', step: 2, steps: 5 });
    expect(await isSamePage()).toBe(true);
    await chartsDrawn(page);
    expect(await differsFromFresh(writing, page)).toEqual([]);
  });

  it('bring the slide that follows where the one on screen is gone', async () => {
    await openAt('#/far-ahead');
    writing.save('slides/02-b.md', `---\nact: The middle\n---\n\n${middle.slice(middle.indexOf('# Think'))}`);
    await onSlide(page, 'vote');
    expect(await isSamePage()).toBe(true);
  });

  it('follow the length of the talk that is shown', async () => {
    await openAt('?cut=40#/think');
    edit('cut=40', 'cut=10');
    await page.waitForSelector('#think[data-cuts="10 20 40"]');
    await openAt('?cut=10#/think');
    edit('cut=10 layout=opener think', 'cut=40 layout=opener think');
    await onSlide(page, 'vote');
    expect(await page.$('#think')).toBeNull();
    expect(await isSamePage()).toBe(true);
    expect(await differsFromFresh(writing, page)).toEqual([]);
  });

  it('show the nearest length where none of this one is left, and this one again', async () => {
    await openAt('?cut=10#/vote');
    for (const path of Object.keys(slides))
      writing.save(path, writing.read(path).replaceAll('cut=10', 'cut=40'));
    await page.waitForFunction(() => window.location.search === '?cut=40');
    await onSlide(page, 'vote');
    await page.waitForSelector('#think', { state: 'attached' });
    expect(await differsFromFresh(writing, page)).toEqual([]);
    writing.restore();
    await page.waitForFunction(() => window.location.search === '?cut=10');
    await onSlide(page, 'vote');
    expect(await differsFromFresh(writing, page)).toEqual([]);
  });

  it('leave a message where there is none left', async () => {
    await openAt('#/far-ahead/1');
    for (const path of Object.keys(slides)) writing.save(path, null);
    await says('There are no slides');
    expect(await differsFromFresh(writing, page)).toEqual([]);
    expect(await page.title()).toBe('Crisis Diplomacy');
    writing.restore();
    await onSlide(page, 'far-ahead');
    expect(await isSamePage()).toBe(true);
    expect(await differsFromFresh(writing, page)).toEqual([]);
    expect(await page.title()).toBe('Title');
  });
});

describe('a mistake', () => {
  it('is told over the page and in place of its slide, and is gone when it is mended', async () => {
    await openAt('#/far-ahead');
    edit('{#stockpiles-by-year}', '{#stockpiles-by-yeer}');
    await page.waitForSelector('vite-error-overlay');
    await page.waitForSelector('section.present.broken');
    expect(await page.locator('vite-error-overlay .message').textContent()).toContain('slides/02-b.md:7:10');
    expect(await page.locator('#vote.broken').count()).toBe(0);
    edit('{#stockpiles-by-yeer}', '{#stockpiles-by-year}');
    await page.waitForSelector('vite-error-overlay', { state: 'detached' });
    await page.waitForSelector('section.present:not(.broken) canvas');
    await chartsDrawn(page);
    expect(await isSamePage()).toBe(true);
    expect(await differsFromFresh(writing, page)).toEqual([]);
  });

  it('in the head of a new slide leaves the show running', async () => {
    await openAt('#/far-ahead');
    edit('# Think', '# Without an id\n\n# Think');
    await page.waitForSelector('section.broken', { state: 'attached' });
    edit('# Without an id', '# With an id {#with-id layout=opener}\n\nWords.');
    await page.waitForSelector('section#with-id:not(.broken)', { state: 'attached' });
    await page.waitForSelector('vite-error-overlay', { state: 'detached' });
    expect(await place(page)).toEqual({ id: 'far-ahead', step: 0, steps: 5 });
    expect(await isSamePage()).toBe(true);
  });
});

describe('the page to read', () => {
  it('is loaded anew', async () => {
    await page?.close();
    page = await writing.open('?view=read');
    await page.waitForSelector('article h2, article h3');
    await mark();
    edit('# Far ahead', '# Far behind');
    await page.waitForSelector('article :has-text("Far behind")');
    expect(await isSamePage()).toBe(false);
  });
});

describe('the built deck', () => {
  it('has nothing of all this', async () => {
    const { files } = await builtSite();
    const scripts = [...files].filter(([name]) => name.endsWith('.js') || name.endsWith('.html'));
    const text = scripts.map(([, bytes]) => new TextDecoder().decode(bytes)).join('\n');
    expect(text).toContain('reveal');
    for (const word of [talkChanged, talkOpened, versionName, 'vite-error-overlay'])
      expect(text).not.toContain(word);
  });
});

describe('the data', () => {
  const saved = 'src/talk/data/stockpiles.ts';

  it('are followed without a restart: numbers, charts and what is said of them', async () => {
    await openAt('#/far-ahead/99');
    const whole = writing.read(saved);
    writing.save(saved, whole.replace('25540', '25549').replace('25_540', '25_549'));
    await says('25,549 warheads');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('section.present canvas')].some((one) => !('isSame' in one)),
    );
    await chartsDrawn(page);
    expect(await place(page)).toMatchObject({ id: 'far-ahead', step: 5 });
    expect(await isSamePage()).toBe(true);
    await expect
      .poll(() => page.locator('section.present .chart-picture').getAttribute('aria-label'))
      .toContain('25,549');
    writing.save(saved, whole);
    await says('25,540 warheads');
  });

  it('are told in plain words where a file cannot be read', async () => {
    await openAt('#/far-ahead/99');
    // Vite tells of what the page itself has loaded; of the drawings the page has none but what was made of them.
    const path = 'src/talk/figures/index.ts';
    const whole = writing.read(path);
    writing.save(path, `${whole}\nconst wall = 'Berlin's';\n`);
    const message = await page.locator('vite-error-overlay .message').textContent();
    writing.save(path, whole);
    await page.waitForSelector('vite-error-overlay', { state: 'detached' });
    expect(message).toMatch(/src\/talk\/figures\/index\.ts:\d+:22 {2}error {2}Expected a semicolon/);
    expect(message).not.toMatch(/\[\d+(;\d+)*m/);
  });

  it('are told with a mistake in them, and followed again when it is mended', async () => {
    await openAt('#/far-ahead/99');
    const whole = writing.read(saved);
    writing.save(saved, `${whole}\nthrow new Error('not yet');\n`);
    await page.waitForSelector('vite-error-overlay');
    writing.save(saved, whole);
    await page.waitForSelector('vite-error-overlay', { state: 'detached' });
    edit('# Far ahead', '# Far behind');
    await says('Far behind');
    // Vite's client reloads a page whose first update comes with a mistake in it (8.3.8, client.ts, `isFirstUpdate`).
    await expect.poll(() => place(page)).toMatchObject({ id: 'far-ahead', step: 5 });
  });
});
