/** What a key costs in a talk of 1,000 slides, beside one of 30: the same, in counts. Times belong to the benchmark. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenDeck, openDeck } from '../browser/open-deck.ts';
import { buildSite } from '../build/site.ts';
import { slideIds } from '../deck/show.testing.ts';
import { projectRoot, sharedBrowser } from './e2e.ts';
import { longSite } from './long-site.testing.ts';

const lengths = [30, 1000] as const;

/** What a key had the page do. */
interface Cost {
  /** Calls of the page's scripts into elements: questions to them and changes of them, in the document or not. */
  readonly calls: number;
  /** Changes in the document. */
  readonly changes: number;
  /** Elements in the document afterwards. */
  readonly elements: number;
  /** Where the key led to. */
  readonly slide: string;
}

/** Counts in the page from now on. Runs in the page. */
function beginCounting(): void {
  const counted = { calls: 0, changes: 0 };
  const watch = (owner: object, name: string): void => {
    const known = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Reflect.set(owner, name, function watched(this: unknown, ...given: unknown[]) {
      counted.calls += 1;
      return known.apply(this, given);
    });
  };
  for (const name of [
    'querySelector',
    'querySelectorAll',
    'setAttribute',
    'removeAttribute',
    'toggleAttribute',
  ])
    watch(Element.prototype, name);
  for (const name of ['add', 'remove', 'toggle', 'contains']) watch(DOMTokenList.prototype, name);
  for (const name of ['insertBefore', 'contains']) watch(Node.prototype, name);
  const observer = new MutationObserver((records) => {
    counted.changes += records.length;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  Object.assign(window, { counted });
}

/** Presses a key and settles with what it cost, up to the next frame. The key is given in the page: the test's own work is not counted. */
function costOf(page: Page, key: 'ArrowRight' | 'ArrowLeft'): Promise<Cost> {
  return page.evaluate(async (pressed) => {
    const { counted } = window as unknown as { counted: Record<'calls' | 'changes', number> };
    await new Promise((rested) => requestIdleCallback(rested));
    Object.assign(counted, { calls: 0, changes: 0 });
    const keyCode = pressed === 'ArrowRight' ? 39 : 37;
    document.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, keyCode, bubbles: true }));
    // Changes are told in a microtask; those of charts, which come when they can, are not the slides'.
    await Promise.resolve();
    const { calls, changes } = counted;
    const elements = document.querySelectorAll('*:not(.chart-picture *)').length;
    return { calls, changes, elements, slide: document.querySelector('section.present')?.id ?? '' };
  }, key);
}

async function costs(page: Page): Promise<Cost[]> {
  await page.evaluate(beginCounting);
  const all: Cost[] = [];
  for (const key of ['ArrowRight', 'ArrowLeft'] as const)
    for (let press = 0; press < 20; press += 1) all.push(await costOf(page, key));
  return all;
}

let decks: OpenDeck[];
beforeAll(async () => {
  const [browser, site] = await Promise.all([sharedBrowser(), buildSite(projectRoot)]);
  decks = [];
  for (const length of lengths) {
    const context = { reducedMotion: 'reduce' } as const;
    const deck = await openDeck(browser, longSite(site, length), { query: '?cut=40', context });
    await deck.page.evaluate(() => window.crisisDeck?.ready);
    decks.push(deck);
  }
});
afterAll(async () => {
  for (const deck of decks) await deck.close();
});

describe('a talk of 1,000 slides', () => {
  it('has as many elements in the document as one of 30', async () => {
    const counts = decks.map(({ page }) => page.evaluate(() => document.querySelectorAll('*').length));
    const [short, long] = await Promise.all(counts);
    expect(long).toBe(short);
    const lists = await Promise.all(decks.map(({ page }) => slideIds(page)));
    expect(lists.map(({ length }) => length)).toEqual(lengths);
  });

  it('has as much to do for a key as one of 30', async () => {
    const [short = [], long] = await Promise.all(decks.map(({ page }) => costs(page)));
    expect(new Set(short.map(({ slide }) => slide)).size).toBeGreaterThan(3);
    expect(Math.min(...short.map(({ changes }) => changes))).toBeGreaterThan(0);
    expect(long).toEqual(short);
  });
});
