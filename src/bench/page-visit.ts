/** Opens a contestant's pages as a visitor who has never been there. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { Contestant } from './contestant.ts';
import { firstWorkingPress, probeScript } from './key-probe.ts';
import type { ServedFile } from './serve-folder.ts';
import { within } from './within.ts';
import type { Workshop } from './workshop.ts';

/** How much slower than this machine's the processor is made: 1 or 4 times. */
export type Throttling = 1 | 4;

/** A page that has been asked for and may still be loading. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** What the page has asked for so far. */
  readonly files: readonly ServedFile[];
  /** For how many milliseconds it has asked for nothing. */
  quietFor(): number;
  /** When the page was asked for, in milliseconds since 1970. */
  began(): Promise<number>;
}

const loadMilliseconds = 120_000;
const quietMilliseconds = 500;

async function openVisit(page: Page, contestant: Contestant, throttling: Throttling, slides?: number) {
  const served = await contestant.served(slides);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttling });
  await page.addInitScript({ content: probeScript(contestant.tool.pages?.shown ?? "''") });
  served.files.length = 0;
  await page.goto(served.address, { waitUntil: 'commit', timeout: loadMilliseconds });
  const began = (): Promise<number> => page.evaluate<number>('performance.timeOrigin');
  return { page, cdp, files: served.files, quietFor: () => served.quietFor(), began };
}

/** Opens the talk of so many slides in a fresh context, hands it to `look`, and closes it. */
export async function visit<T>(
  { browser }: Workshop,
  contestant: Contestant,
  { throttling, slides }: { readonly throttling: Throttling; readonly slides?: number },
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    return await look(await openVisit(await context.newPage(), contestant, throttling, slides));
  } finally {
    await context.close();
  }
}

/** Settles when the page is loaded and has asked this machine for nothing in a while; what it asks of others never comes. */
async function allFetched({ page, quietFor }: Visit): Promise<void> {
  await page.waitForLoadState('load', { timeout: loadMilliseconds });
  const end = performance.now() + loadMilliseconds;
  while (quietFor() < quietMilliseconds) {
    if (performance.now() > end) throw new Error(`the page still fetched after ${loadMilliseconds / 1000} s`);
    await pause(quietMilliseconds - quietFor());
  }
}

/** Settles when a page asks for nothing more and has time to spare. Throws where it never does. */
export async function atRest(visit: Visit): Promise<void> {
  await allFetched(visit);
  // The least urgent task comes when nothing else is waiting; idle callbacks never come to a page that paints nothing.
  const idle = visit.page.evaluate("scheduler.postTask(() => {}, { priority: 'background' })");
  await within(loadMilliseconds, idle, 'the page had no time to spare');
}

/** Settles when keys work and all is at rest. */
export async function readyForKeys(visit: Visit): Promise<void> {
  await firstWorkingPress(visit.page);
  await atRest(visit);
}

/** One of the browser's own numbers about the page. */
export async function metric({ cdp }: Visit, name: 'ScriptDuration' | 'JSHeapUsedSize'): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const found = metrics.find((one) => one.name === name);
  if (!found) throw new Error(`the browser does not tell ${name}`);
  return found.value;
}
