/** Opens the built show for the end-to-end tests, at a slide, when its first slide stands on the screen. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { OpenDeck, OpenOptions } from '../browser/open-deck.ts';
import { openBuiltDeck, type TestBrowserName } from '../testing/e2e.ts';

/** The built deck, open in a browser. */
export type DeckOnTest = OpenDeck;

/** A place in the show: the slide and how many of its steps are on screen. */
export interface Place {
  readonly id: string;
  readonly step: number;
  readonly steps: number;
}

/** Opens the show; `slide` goes straight to that slide at its first step. */
export async function openShow(
  options: OpenOptions & { readonly slide?: string } = {},
  browser?: TestBrowserName,
): Promise<DeckOnTest> {
  const { slide, ...rest } = options;
  const query = `${rest.query ?? ''}${slide ? `#/${slide}` : ''}`;
  const deck = await openBuiltDeck({ ...rest, query }, browser);
  if (rest.context?.javaScriptEnabled !== false) await deck.page.evaluate(() => window.crisisDeck?.ready);
  return deck;
}

/** Closes the deck, and then says what it wrote on its console as errors: an end that fails leaves no page behind. */
export async function closeShow(deck: DeckOnTest): Promise<void> {
  const { consoleErrors } = deck;
  await deck.close();
  if (consoleErrors.length > 0) throw new Error(`The page wrote errors: ${consoleErrors.join('; ')}`);
}

/** Where the show stands. */
export function place(page: Page): Promise<Place> {
  return page.evaluate(() => {
    const slide = document.querySelector('.slides > section.present');
    const groups = (selector: string): number => {
      const found = [...(slide?.querySelectorAll(selector) ?? [])];
      return new Set(found.map((fragment) => fragment.getAttribute('data-fragment-index'))).size;
    };
    return { id: slide?.id ?? '', step: groups('.fragment.visible'), steps: groups('.fragment') };
  });
}

/** Settles when every chart of the slide on screen is drawn at the slide's step. */
export async function chartsDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>('section.present .chart')].every(
      (chart) => chart.dataset['drawn'] === String(chart.querySelectorAll('.chart-step.visible').length),
    ),
  );
}

/** The ids of all slides, in order. */
export async function slideIds(page: Page): Promise<string[]> {
  const ids = await page.evaluate(() =>
    window.crisisDeck?.withAllSlides(() =>
      [...document.querySelectorAll('.slides > section')].map((section) => section.id),
    ),
  );
  return ids ?? [];
}

/** The ids of the slides before the appendix, in order. */
export async function talkIds(page: Page): Promise<string[]> {
  const ids = await page.evaluate(() =>
    window.crisisDeck?.withAllSlides(() =>
      [...document.querySelectorAll('.slides > section:not([data-appendix])')].map(({ id }) => id),
    ),
  );
  return ids ?? [];
}

/** Goes to a slide with all its steps shown, and waits for its charts. */
export async function goToEndOf(page: Page, id: string): Promise<void> {
  await goTo(page, `${id}/99`);
  await chartsDrawn(page);
}

/** Goes to a slide at its first step, or to `slide/1`, its second. */
export async function goTo(page: Page, target: string): Promise<void> {
  await page.evaluate((place) => {
    // The address may still name the slide from which the show has just gone; without a step the steps would stay.
    window.history.replaceState(null, '', `#/${place.includes('/') ? place : `${place}/-1`}`);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  }, target);
  await onSlide(page, target.split('/')[0] ?? '');
}

/** Settles when the slide is on screen. */
export async function onSlide(page: Page, id: string): Promise<void> {
  await page.waitForFunction((target) => document.querySelector('section.present')?.id === target, id);
}

/** Settles when so many steps of the slide on screen are shown. */
export async function atStep(page: Page, step: number): Promise<void> {
  await page.waitForFunction((asked) => {
    const shown = document.querySelectorAll('section.present .fragment.visible');
    return new Set([...shown].map((one) => one.getAttribute('data-fragment-index'))).size === asked;
  }, step);
}

/** Reloads the page; settles when the show stands again. */
export async function reloadShow(page: Page): Promise<void> {
  await page.reload();
  await page.evaluate(() => window.crisisDeck?.ready);
}

/**
 * Faults that a machine can find in what the page shows, or in what `selector` finds of it: then the slides that are not
 * on screen are empty meanwhile, as whoever examines a part reads the whole page.
 */
export async function accessibilityFaults(page: Page, selector?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (within) => {
    const others = within ? [...document.querySelectorAll('.slides > section:not(.present)')] : [];
    const contents = others.map((section) => [...section.childNodes]);
    for (const section of others) section.replaceChildren();
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(within ?? document);
    for (const [index, section] of others.entries()) section.append(...(contents[index] ?? []));
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, selector);
}
