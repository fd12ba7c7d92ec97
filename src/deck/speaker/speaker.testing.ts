/** Opens the show with the presenter's window beside it, for the end-to-end tests. */
import type { Page } from 'playwright-core';
import { type DeckOnTest, openShow } from '../show.testing.ts';

/** The two windows of a talk. */
export interface Talk extends DeckOnTest {
  readonly notes: Page;
}

/** Settles when the presenter's window shows a place: `excomm/1`, the id of the slide and its step. */
export const notesAt = (notes: Page, place: string) =>
  notes.waitForSelector(`.current-picture[data-place="${place}"]`, { state: 'attached' });

/** Presses S in the show; gives back the window that opens. */
export async function openNotes(page: Page): Promise<Page> {
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const notes = await opening;
  await notes.waitForSelector('.current-picture[data-place]', { state: 'attached' });
  return notes;
}

/** Opens the show and the presenter's window. */
export async function openTalk(options: Parameters<typeof openShow>[0] = {}): Promise<Talk> {
  const deck = await openShow({ context: { reducedMotion: 'reduce' }, ...options });
  return { ...deck, notes: await openNotes(deck.page) };
}

/** Settles when the show has heard of the key, which may lead nowhere: the next key must not overtake it. */
export async function pressInNotes(page: Page, notes: Page, key: string): Promise<void> {
  await page.evaluate(() => {
    const show = window as Window & { hasHeard?: boolean };
    show.hasHeard = false;
    window.addEventListener('message', function hear({ data }) {
      if (data?.kind !== 'key') return;
      window.removeEventListener('message', hear);
      show.hasHeard = true;
    });
  });
  await notes.keyboard.press(key);
  await page.waitForFunction(() => (window as Window & { hasHeard?: boolean }).hasHeard);
}
