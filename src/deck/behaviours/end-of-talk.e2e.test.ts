/** The talk ends before its appendix, in both windows. */
import { afterEach, expect, it } from 'vitest';
import { type DeckOnTest, goTo, goToEndOf, onSlide, openShow, place } from '../show.testing.ts';
import { notesAt, openTalk, type Talk } from '../speaker/speaker.testing.ts';
import { press } from '../votes/votes.testing.ts';

let deck: DeckOnTest | Talk | undefined;
afterEach(async () => {
  await deck?.close();
  deck = undefined;
});

it.each(['10', '20', '40'])('is where stepping on ends, in the talk of %s minutes', async (cut) => {
  deck = await openShow({ query: `?cut=${cut}`, context: { reducedMotion: 'reduce' } });
  const { page } = deck;
  await press(page, 'End');
  await expect.poll(async () => (await place(page)).id).not.toBe('title');
  const { id } = await place(page);
  expect(id).not.toMatch(/^(?:sources|credits)/);
  await goToEndOf(page, id);
  await press(page, 'ArrowRight', 'PageDown', 'Space', 'n');
  expect((await place(page)).id).toBe(id);
  await expect.poll(() => page.locator('.controls .navigate-right.enabled').count()).toBe(0);
  await press(page, 'Home');
  await onSlide(page, 'title');
});

it('is passed by a citation, and Back comes back', async () => {
  deck = await openShow({ slide: 'read-on', context: { reducedMotion: 'reduce' } });
  const { page } = deck;
  await page.locator('section.present td a.cite').first().click();
  await page.waitForSelector('section.present.layout-references');
  await press(page, 'ArrowRight');
  await page.waitForSelector('section.present.layout-references[id^="sources-"]');
  await page.goBack();
  await onSlide(page, 'read-on');
});

it('closes the way on of the arrows, and opens it again for whoever leaves it', async () => {
  deck = await openShow({ context: { reducedMotion: 'reduce' } });
  const { page } = deck;
  const wayOn = page.locator('.controls .navigate-right.enabled');
  await press(page, 'End');
  await expect.poll(async () => (await place(page)).id).not.toBe('title');
  const { id } = await place(page);
  await goToEndOf(page, id);
  await expect.poll(() => wayOn.count()).toBe(0);
  await press(page, 'ArrowLeft');
  await expect.poll(() => wayOn.count()).toBe(1);
  await wayOn.click();
  await onSlide(page, id);
  await goToEndOf(page, id);
  await expect.poll(() => wayOn.count()).toBe(0);
  await goTo(page, 'sources');
  await expect.poll(() => wayOn.count()).toBe(1);
  await wayOn.click();
  await page.waitForSelector('section.present.layout-references[id^="sources-"]');
  await goTo(page, 'credits');
  await expect.poll(() => wayOn.count()).toBe(0);
});

it('is passed by the menu', async () => {
  deck = await openShow({ query: '?cut=10', context: { reducedMotion: 'reduce' } });
  const { page } = deck;
  await press(page, 'End', '/');
  await page.keyboard.type('source');
  await press(page, 'Enter');
  await page.waitForSelector('section.present.layout-references');
});

it('is told in the presenter’s window', async () => {
  const talk = await openTalk({ query: '?cut=10' });
  deck = talk;
  await press(talk.page, 'End');
  await expect.poll(async () => (await place(talk.page)).id).not.toBe('title');
  const { id } = await place(talk.page);
  await goToEndOf(talk.page, id);
  await notesAt(talk.notes, `${id}/${(await place(talk.page)).step}`);
  await talk.notes.getByRole('heading', { name: 'End of the talk' }).waitFor();
  await press(talk.notes, 'ArrowRight');
  expect((await place(talk.page)).id).toBe(id);
});
