/** Watches in the page how long a key press takes until the next slide is painted. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { within } from './within.ts';

/** How long a page's idle time is waited for before a key, in milliseconds. */
const idleMilliseconds = 200;

/** A press that has shown another slide, in milliseconds since the page was asked for. */
export interface Press {
  readonly pressed: number;
  readonly painted: number;
}

/**
 * What runs in the page before anything of its own; `shown` is the tool's expression. A press begins when the browser has
 * heard of the key, not when the page has time for it; it is over when another slide is shown in a frame, and the message
 * that is sent before that frame is painted has arrived behind it. Of presses that did nothing the last one counts.
 */
export const probeScript = (shown: string): string => `(() => {
  const shown = () => String((${shown}) ?? '');
  const presses = [];
  let latest = null;
  let told = () => {};
  const look = () => requestAnimationFrame(() => {
    if (shown() === latest.before) return look();
    const { pressed } = latest;
    latest = null;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      presses.push({ pressed, painted: performance.now() });
      told();
    };
    port2.postMessage(null);
  });
  addEventListener('keydown', (event) => {
    const pressed = event.timeStamp;
    const before = shown();
    if (before === '') return;
    if (latest === null) look();
    latest = { pressed, before };
  }, { capture: true });
  window.benchRest = async () => {
    for (let round = 0; round < 2; round += 1) {
      // To a page that paints nothing idle time may never come; the least urgent task comes when no other waits.
      await new Promise((settle) => requestIdleCallback(settle, { timeout: ${idleMilliseconds} }));
      await scheduler.postTask(() => {}, { priority: 'background' });
    }
  };
  window.benchSlide = () => Number(/\\d+/.exec(shown())?.[0]);
  window.benchPresses = presses;
  window.benchPress = async (index) => {
    while (!presses[index]) await new Promise((settle) => { told = settle; });
    return presses[index];
  };
})();`;

const keyMilliseconds = 20_000;
const startMilliseconds = 60_000;

/** How often a key is pressed until one shows the next slide, in milliseconds. */
const pressEvery = 25;

/**
 * Settles when the page has time to spare, as it has between two keys of somebody who speaks: what it does by then is no part
 * of the next key. Throws where it never has.
 */
export async function rest(page: Page): Promise<void> {
  await within(startMilliseconds, page.evaluate('benchRest()'), 'the page was never at rest');
}

/** Presses a key and settles when it has shown another slide. Throws where that takes too long. */
export async function press(page: Page, key: 'ArrowRight' | 'ArrowLeft'): Promise<Press> {
  const before = await page.evaluate<number>('benchPresses.length');
  await page.keyboard.press(key);
  const painted = page.evaluate<Press>(`benchPress(${before})`);
  return within(keyMilliseconds, painted, `${key} showed no other slide`);
}

/**
 * Presses a key again and again from the moment the page is asked for, and settles with the first press that showed the
 * next slide. Throws where none does.
 */
export async function firstWorkingPress(page: Page): Promise<Press> {
  const end = performance.now() + startMilliseconds;
  while (performance.now() < end) {
    await page.keyboard.press('ArrowRight');
    const first = await page.evaluate<Press | null>('window.benchPresses?.[0] ?? null');
    if (first) return first;
    await pause(pressEvery);
  }
  throw new Error(`no key showed the next slide within ${startMilliseconds / 1000} s`);
}

/** Presses the key until the slide of that number is shown; it has to be a later one. */
export async function goTo(page: Page, number: number): Promise<void> {
  const shown = await page.evaluate<number>('benchSlide()');
  for (let slide = shown; slide < number; slide += 1) await press(page, 'ArrowRight');
}
