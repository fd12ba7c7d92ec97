/**
 * Long and rough use of the built talk: anything a presenter may do in either window, at random, with the right slide on
 * screen after each.
 * CRISIS_LONG_USE is how often (an hour of teaching is about 1200), CRISIS_SEED which course it takes.
 */
import fc from 'fast-check';
import type { CDPSession, Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { type DeckOnTest, openShow, place } from './show.testing.ts';
import {
  anyUse,
  arrival,
  expected,
  overlays,
  readTalk,
  screens,
  staying,
  type TalkToUse,
  type Use,
  use,
} from './use.testing.ts';

const times = Number(process.env['CRISIS_LONG_USE'] ?? 30);
const seed = Number(process.env['CRISIS_SEED'] ?? 1962);
const patience = 60_000 + times * 1000;

let deck: DeckOnTest;
afterEach(async () => {
  expect(deck.consoleErrors).toEqual([]);
  await deck.close();
});

const course = (what: fc.Arbitrary<Use>, start = seed): Use[] =>
  fc.sample(what, { numRuns: times, seed: start });

/** Takes a course; throws with the last things done where the show is not where it must be. */
async function take(page: Page, uses: readonly Use[]): Promise<void> {
  const talk = await readTalk(page);
  let at = await place(page);
  for (const [index, what] of uses.entries()) {
    const target = expected(at, what, talk);
    await use(page, what, talk);
    at = await arrival(page, target).catch((error: unknown) => {
      const done = uses.slice(Math.max(0, index - 4), index + 1).map((one) => JSON.stringify(one));
      throw new Error(`After ${index + 1} uses (seed ${seed}), from ${at.id}: ${done.join(' ')}`, {
        cause: error,
      });
    });
  }
}

interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
  readonly canvases: number;
}

/** What the page holds on to, after the garbage is gone. */
async function held(page: Page, session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const canvases = await page.evaluate(() =>
    window.crisisDeck?.withAllSlides(() => document.querySelectorAll('canvas').length),
  );
  return {
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    heap: value('JSHeapUsedSize'),
    canvases: canvases ?? 0,
  };
}

/** Everything that is made when it is first used: charts, bars, timers, menus, other sizes. */
function everything({ slides }: TalkToUse): Use[] {
  const pressed = ['1', '3', 'Backspace', '0', 't', 't'].map((key): Use => ({ does: 'press', key }));
  const visits = slides.flatMap(({ interactive }, to): Use[] => [
    { does: 'jump', to },
    ...(interactive ? pressed : []),
  ]);
  const looks = overlays.map((at): Use => ({ does: 'look', at }));
  const sizes = screens.map(([width, height]): Use => ({ does: 'resize', width, height }));
  return [...visits, { does: 'click' }, ...looks, ...sizes];
}

it(
  'stays on the right slide through keys, clicks, new sizes, reloads and other views',
  async () => {
    deck = await openShow({ query: '?cut=40', context: { reducedMotion: 'reduce' } });
    await take(deck.page, course(anyUse));
  },
  patience,
);

it(
  'holds on to no chart, node or listener that it has no use for',
  async () => {
    deck = await openShow({ query: '?cut=40', context: { reducedMotion: 'reduce' } });
    const { page } = deck;
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const home: Use = { does: 'end', key: 'Home' };
    await take(page, [...everything(await readTalk(page)), ...course(staying), home]);
    const before = await held(page, session);
    await take(page, [...course(staying, seed + 1), home]);
    const after = await held(page, session);
    // The slide that was left for the first one is kept, and may have charts.
    expect(after.canvases).toBeLessThanOrEqual(before.canvases + 2);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners * 1.05);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.1);
    expect(after.heap).toBeLessThanOrEqual(before.heap * 1.25);
  },
  patience,
);
