/** The show and the presenter's window on a system that forces its colours, light or dark. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, type DeckOnTest, goTo, goToEndOf, openShow } from './show.testing.ts';
import { notesAt, openNotes } from './speaker/speaker.testing.ts';
import { press } from './votes/votes.testing.ts';

/** A style's value of the first element found, or of what stands before or after it. */
const styleOf = (page: Page, selector: string, property: string, pseudo?: '::before' | '::after') =>
  page.evaluate(
    ([found, name, part]) => {
      const element = document.querySelector(found);
      return element ? getComputedStyle(element, part).getPropertyValue(name) : null;
    },
    [selector, property, pseudo] as const,
  );

/** Runs in the page: pictures that do not stand on the ground they were drawn for. */
function strayPictures(): string[] {
  const probe = document.createElement('i');
  probe.style.cssText = 'forced-color-adjust: none; background: var(--ground)';
  const kinds = ':is(.figure, .chart-picture, .decision-chart)';
  const pictures = [...document.querySelectorAll(`section.slide ${kinds}`)];
  return pictures.flatMap((picture) => {
    const slide = picture.closest('section.slide');
    slide?.append(probe);
    const ground = getComputedStyle(probe).backgroundColor;
    const style = getComputedStyle(picture);
    probe.remove();
    const keeps =
      style.getPropertyValue('forced-color-adjust') === 'none' && style.backgroundColor === ground;
    return keeps ? [] : [`${slide?.id}: ${picture.className} on ${style.backgroundColor}, not ${ground}`];
  });
}

describe.each(['light', 'dark'] as const)('on a %s system that forces its colours', (colorScheme) => {
  let deck: DeckOnTest;
  let page: Page;
  let system: { text: string; canvas: string };
  beforeAll(async () => {
    const context = { forcedColors: 'active', colorScheme, reducedMotion: 'reduce' } as const;
    deck = await openShow({ query: '?cut=40', slide: 'far-ahead', context });
    page = deck.page;
    system = await page.evaluate(() => {
      const probe = document.createElement('i');
      probe.style.cssText = 'color: CanvasText; background: Canvas';
      document.body.append(probe);
      const { color: text, backgroundColor: canvas } = getComputedStyle(probe);
      probe.remove();
      return { text, canvas };
    });
  });
  afterAll(async () => {
    expect(deck.consoleErrors).toEqual([]);
    await deck.close();
  });

  it('writes in the system’s colours, and leaves every picture its own on its own ground', async () => {
    expect(system.text).not.toBe(system.canvas);
    expect(await styleOf(page, 'section.present h1', 'color')).toBe(system.text);
    const stray = await page.evaluate(`crisisDeck.withAllSlides(() => (${strayPictures})())`);
    expect(stray).toEqual([]);
  });

  it('is free of accessibility faults that a machine can find', async () => {
    for (const slide of ['far-ahead', 'excomm', 'nine-ratios']) {
      await goToEndOf(page, slide);
      expect(await accessibilityFaults(page, 'section.present')).toEqual([]);
    }
  });

  it('says by lines what tints said: the day, the arrows, the chosen entry, the running timer', async () => {
    await goTo(page, 'excomm');
    const lines = await Promise.all(
      ['.past', '.lit', '.day:not(.past, .lit)'].map((day) =>
        styleOf(page, `section.present .day-ruler ${day}`, 'border-top-color'),
      ),
    );
    expect(new Set(lines).size).toBe(3);
    expect(await styleOf(page, '.controls-arrow', 'background-color', '::before')).toBe(system.text);
    await press(page, 't');
    expect(await styleOf(page, 'section.present .think-bar', 'border-top-width', '::before')).toBe('4px');
    await press(page, 't', 'm');
    await page.locator('dialog').waitFor();
    const entry = (which: string) => styleOf(page, `.menu li a${which}`, 'background-color');
    expect(await entry('[aria-current]')).not.toBe(await entry(':not([aria-current])'));
    expect(await styleOf(page, '.menu [aria-pressed=true]', 'background-color')).not.toBe(
      await styleOf(page, '.menu [aria-pressed=false]', 'background-color'),
    );
    await press(page, 'Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  });

  it('has a black screen that is black', async () => {
    await press(page, 'b');
    expect(await styleOf(page, '.pause-overlay', 'background-color')).toBe('rgb(0, 0, 0)');
    await press(page, 'b');
  });

  it('shows the presenter the same, and the notes in the system’s colours', async () => {
    await goTo(page, 'excomm');
    const notes = await openNotes(page);
    await notesAt(notes, 'excomm/0');
    for (const selector of ['.speaker-notes', '.speaker-elapsed', '.decision-board b']) {
      expect(await styleOf(notes, selector, 'color'), selector).toBe(system.text);
    }
    expect(await notes.evaluate(strayPictures)).toEqual([]);
    await notes.close();
  });
});
