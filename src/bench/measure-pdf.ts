import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../export/browser/index.ts';
import { type Contestant, runCommandOf, usualSlides } from './contestant.ts';
import type { Measurement } from './measurement.ts';
import { serveFolder } from './serve-folder.ts';
import type { Place, Print } from './tools/tool.ts';
import { inTurn, sampleLists, type Workshop, whoCan } from './workshop.ts';

const readyMilliseconds = 60_000;

interface Printed {
  readonly milliseconds: number;
  readonly bytes: number;
}

async function printByCommand(place: Place, { command, file }: Extract<Print, { kind: 'command' }>) {
  const path = join(place.talk, file);
  await rm(path, { force: true });
  const milliseconds = await runCommandOf(place, command);
  return { milliseconds, bytes: (await stat(path)).size };
}

/** Prints as a person would: starts a browser, opens the page, waits until it is laid out, prints. */
async function printPage(address: string, ready: string): Promise<Printed> {
  const begun = performance.now();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(ready, undefined, { timeout: readyMilliseconds });
    const { length: bytes } = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    await browser.close();
    return { milliseconds: performance.now() - begun, bytes };
  } finally {
    await browser.close();
  }
}

/** The address of what is printed: the built site, or the page as it was written where nothing is built. */
async function addressOf(contestant: Contestant): Promise<{ address: string; close: () => void }> {
  if (contestant.tool.pages) return { address: (await contestant.served()).address, close: () => {} };
  const { talk } = await contestant.place();
  return serveFolder(talk, false);
}

async function print(contestant: Contestant, { program }: Workshop): Promise<Printed> {
  const place = await contestant.place();
  const way = contestant.tool.print?.(place, program) ?? { kind: 'none', reason: 'it makes no PDF' };
  if (way.kind === 'none') throw new Error(way.reason);
  if (way.kind === 'command') return printByCommand(place, way);
  const { address, close } = await addressOf(contestant);
  try {
    return await printPage(address + way.query, way.ready);
  } finally {
    close();
  }
}

/** PDF of the slides, from the command to the file; the browser's start is in it. */
export async function measurePdf(workshop: Workshop): Promise<Measurement[]> {
  const contestants = whoCan(workshop, (tool) => tool.print !== undefined);
  const lists = sampleLists(2);
  await inTurn('PDF', contestants, workshop.runs, lists, async (contestant) => {
    const { milliseconds, bytes } = await print(contestant, workshop);
    lists[0]?.add(contestant.tool, milliseconds);
    lists[1]?.add(contestant.tool, bytes);
  });
  const [times, sizes] = lists.map((samples) => samples.results());
  const spread = 'p25 to p75';
  return [
    { title: `PDF of ${usualSlides} slides: time`, unit: 'milliseconds', spread, results: times ?? [] },
    { title: `PDF of ${usualSlides} slides: size of the file`, unit: 'bytes', spread, results: sizes ?? [] },
  ];
}
