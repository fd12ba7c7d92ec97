/** The show and the presenter's window on a talk that is being written. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openNotes } from '../speaker/speaker.testing.ts';
import { differences, openFresh, type Shown, showBegun, shownOn, type Writing } from './writing.testing.ts';

/** The two windows of an author who also presents. */
export interface Windows {
  readonly page: Page;
  readonly notes: Page;
}

/** What both of them show. */
export interface BothShown {
  readonly page: Shown;
  readonly notes: Shown;
}

/** Opens both, the show at `query`. */
export async function openWindows(writing: Writing, query: string): Promise<Windows> {
  const page = await writing.open(query);
  await showBegun(page);
  return { page, notes: await openNotes(page) };
}

/** Closes both. */
export async function closeWindows({ page, notes }: Windows): Promise<void> {
  await notes.close();
  await page.close();
}

/** All of the presenter's window but the time, which goes on. */
const besideClock = '.speaker-place, .speaker-pictures, .speaker-reading';

async function shownBy({ page, notes }: Windows): Promise<BothShown> {
  await notes.waitForFunction(() =>
    [...document.querySelectorAll('main .chart-picture')].every((picture) => picture.querySelector('svg')),
  );
  return { page: await shownOn(page), notes: await shownOn(notes, besideClock) };
}

/** What both show where they are opened now, at the same place. */
export async function freshShown(writing: Writing, windows: Windows): Promise<BothShown> {
  const page = await openFresh(writing, windows.page);
  const fresh = { page, notes: await openNotes(page) };
  const shown = await shownBy(fresh);
  await closeWindows(fresh);
  return shown;
}

/** Expects both to show this; the presenter's window hears of a save a little later than the show. */
export async function expectShown(windows: Windows, wanted: BothShown): Promise<void> {
  await expect
    .poll(async () => differences((await shownBy(windows)).notes, wanted.notes), { timeout: 5000 })
    .toEqual([]);
  expect(differences((await shownBy(windows)).page, wanted.page)).toEqual([]);
}
