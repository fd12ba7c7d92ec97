/** Clock, pace and timer of the built talk while somebody sets the machine's clock. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeShow, reloadShow } from '../show.testing.ts';
import { press } from '../votes/votes.testing.ts';
import { notesAt, openTalk, type Talk } from './speaker.testing.ts';

const minute = 60_000;
const patient = { timeout: 15_000 };

let talk: Talk;
beforeEach(async () => {
  talk = await openTalk({ slide: 'excomm' });
  await notesAt(talk.notes, 'excomm/0');
});
afterEach(() => closeShow(talk));

/** Both windows are of one machine. A page loaded anew has its true time again, as if the clock were set right meanwhile. */
async function setClock(by: number): Promise<void> {
  for (const page of [talk.page, talk.notes])
    await page.evaluate((ahead) => {
      const machine = window as Window & { trueNow?: () => number };
      machine.trueNow ??= Date.now;
      const { trueNow } = machine;
      Date.now = () => trueNow() + ahead;
    }, by);
}

const secondsIn = async (notes: Page): Promise<number> => {
  const shown = await notes.locator('.speaker-elapsed').textContent();
  const [minutes = 0, seconds = 0] = (shown ?? '').split(':').map(Number);
  return minutes * 60 + seconds;
};

/** Settles when the clock has gone on by a second from where it was; gives back where it is. */
async function goesOn(notes: Page, from: number): Promise<number> {
  await expect.poll(() => secondsIn(notes), patient).toBeGreaterThan(from);
  return secondsIn(notes);
}

it.each([
  ['back', -30 * minute],
  ['on', 120 * minute],
])(
  'the clock of the talk goes on as before when the machine’s is set %s, and over a reload',
  async (_, by) => {
    const { page, notes } = talk;
    await press(page, 'PageDown');
    const before = await goesOn(notes, 0);
    await setClock(by);
    const after = await goesOn(notes, before);
    expect(after).toBeLessThan(before + 60);
    await reloadShow(page);
    const reloaded = await goesOn(notes, after);
    expect(reloaded).toBeLessThan(after + 60);
    await notes.getByRole('button', { name: 'Pause' }).click();
    await notes.getByRole('button', { name: 'Start' }).waitFor();
    expect(await secondsIn(notes)).toBeGreaterThanOrEqual(reloaded);
    expect(await notes.locator('.speaker-pace').textContent()).not.toMatch(/\d{3}:|behind/);
  },
);

it.each([
  ['back', -10 * minute],
  ['on', 120 * minute],
])('the timer of a question goes on as before when the machine’s is set %s', async (_, by) => {
  const { page, notes } = talk;
  const left = async () => {
    const words = (await notes.locator('.speaker-timer').textContent()) ?? '';
    const [, minutes, seconds] = /Think, (\d+):(\d\d) left/.exec(words) ?? [];
    return Number(minutes) * 60 + Number(seconds);
  };
  await press(page, 't');
  await expect.poll(left, patient).toBeLessThan(180);
  const before = await left();
  await setClock(by);
  await expect.poll(left, patient).toBeLessThan(before);
  expect(await left()).toBeGreaterThan(before - 60);
  await reloadShow(page);
  await expect.poll(left, patient).toBeLessThan(before);
  expect(await left()).toBeGreaterThan(before - 60);
  expect(await page.locator('section.present .think-bar').getAttribute('data-phase')).toBe('think');
});

it('time goes by while the machine is asleep', async () => {
  const { page, notes } = talk;
  await press(page, 'PageDown');
  const before = await goesOn(notes, 0);
  // The page is held up for a while, and the wall clock tells how long that was.
  await page.evaluate(() => {
    const end = performance.now() + 1500;
    while (performance.now() < end);
    const { now } = Date;
    Date.now = () => now() + 10 * 60_000;
  });
  await expect.poll(() => secondsIn(notes), patient).toBeGreaterThanOrEqual(before + 600);
  expect(await secondsIn(notes)).toBeLessThan(before + 660);
});
