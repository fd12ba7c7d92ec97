/** Writing with `npm start`: files are away for a while, and the author is where they were as soon as they are there again. */
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from 'vitest';
import { goTo, onSlide } from '../show.testing.ts';
import { showBegun, startWriting, type Writing } from './writing.testing.ts';

/** Where the author is. */
const place = 'nine-ratios/1';
const file = 'slides/02-balance.md';

let writing: Writing;
let page: Page;
let slides: ReadonlyMap<string, string>;

beforeAll(async () => {
  writing = await startWriting();
  slides = writing.slides();
});

beforeEach(async () => {
  writing.restore();
  page = await writing.open(`#/${place}`);
  await showBegun(page);
});

afterEach(() => page.close());

afterAll(() => writing?.close());

/** Settles when the show is back at its place, and nothing lies over it. */
const isBack = () =>
  page.waitForFunction((wanted) => {
    const slide = document.querySelector('section.present');
    const shown = slide?.querySelectorAll('.fragment.visible') ?? [];
    const steps = new Set([...shown].map((one) => one.getAttribute('data-fragment-index')));
    const isCovered = document.querySelector('vite-error-overlay') !== null;
    return `${slide?.id}/${steps.size - 1}` === wanted && !isCovered;
  }, place);

const isAway = () => page.waitForFunction(() => document.getElementById('nine-ratios') === null);

const says = (words: string) =>
  page.waitForFunction((asked) => document.querySelector('.slides')?.textContent?.includes(asked), words);

describe('the show is back at its slide and step', () => {
  it('where the whole folder was moved, the page was loaded anew meanwhile, and follows what is saved then', async () => {
    const [folder, other] = [join(writing.root, 'slides'), join(writing.root, 's')];
    renameSync(folder, other);
    try {
      await page.waitForSelector('section.present h1:has-text("There are no slides")');
      await page.reload();
      await page.waitForSelector('section.present h1:has-text("There are no slides")');
    } finally {
      renameSync(other, folder);
    }
    await isBack();
    writing.edit(file, '# ', '# Anew ');
    await says('Anew');
    await isBack();
  });

  it('where all were removed and written again, as a change of branch does', async () => {
    for (const path of slides.keys()) writing.save(path, null);
    await isAway();
    writing.restore();
    await isBack();
  });

  it('where one was emptied and written in pieces', async () => {
    const text = writing.read(file);
    writing.save(file, '');
    await isAway();
    for (const part of [0.25, 0.5, 0.75, 1]) {
      writing.save(file, text.slice(0, part * text.length));
      await pause(100);
    }
    await isBack();
  });

  it('where one was removed, others were saved and the page was loaded anew meanwhile', async () => {
    writing.save(file, null);
    await isAway();
    writing.edit('slides/00-opening.md', '# Crisis Diplomacy', '# Anew');
    await says('Anew');
    await page.reload();
    await showBegun(page);
    writing.save(
      'slides/00-a.md',
      '---\nact: Before\n---\n\n# Before {#before cut=10 layout=opener}\n\nWords.\n',
    );
    await says('Words.');
    writing.restore();
    await isBack();
  });

  it('where one was renamed, and its slides were other ones for a while', async () => {
    writing.rename(file, 'slides/02-z.md');
    writing.edit('slides/02-z.md', '{#nine-ratios', '{#ten-ratios');
    await isAway();
    writing.edit('slides/02-z.md', '{#ten-ratios', '{#nine-ratios');
    await isBack();
  });

  it('but not where its author has gone on meanwhile', async () => {
    writing.save(file, null);
    await isAway();
    await goTo(page, 'verdict');
    writing.restore();
    await page.waitForSelector('#nine-ratios', { state: 'attached' });
    await onSlide(page, 'verdict');
  });
});

describe('what cannot be read', () => {
  it('is told over the page until it is away, whatever else is saved meanwhile', async () => {
    const link = join(writing.root, 'slides', '01-gone.md');
    symlinkSync('nowhere.md', link);
    writing.edit('slides/06-verdict.md', '# ', '# Anew ');
    await page.waitForSelector('vite-error-overlay');
    // It stays for longer than it takes until all that was saved with it has been looked at.
    await pause(400);
    rmSync(link);
    await page.waitForSelector('vite-error-overlay', { state: 'detached' });
    await says('Anew');
    await isBack();
  });
});

describe('a picture', () => {
  it('is shown as it was saved last', async () => {
    const square = (side: number): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="${side}" height="${side}"/></svg>`;
    writing.save('assets/square.svg', square(40));
    writing.edit(file, '::chart{#nine-ratios}', '![A square.](square.svg)');
    const width = (wanted: number) =>
      page.waitForFunction(
        (asked) => document.querySelector<HTMLImageElement>('#nine-ratios img')?.naturalWidth === asked,
        wanted,
      );
    await width(40);
    writing.save('assets/square.svg', square(60));
    await width(60);
  });
});
