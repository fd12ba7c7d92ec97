import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../browser/index.ts';
import { type Contestant, runCommandOf, usualSlides } from './contestant.ts';
import { type Measurement, Samples } from './measurement.ts';
import { serveFolder } from './serve-folder.ts';
import type { Place, PrintCommand, PrintPage, Tool } from './tools/tool.ts';
import { inTurn, sampleLists, type Workshop, whoCan } from './workshop.ts';

const readyMilliseconds = 60_000;

interface Printed {
  readonly milliseconds: number;
  readonly bytes: number;
}

async function printByCommand(place: Place, { command, file }: PrintCommand): Promise<Printed> {
  const path = join(place.talk, file);
  await rm(path, { force: true });
  const milliseconds = await runCommandOf(place, command);
  return { milliseconds, bytes: (await stat(path)).size };
}

/** Prints as a person would: starts a browser, opens the page, waits until it is laid out, prints. */
async function printAddress(address: string, ready: string): Promise<Printed> {
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

async function printSite(contestant: Contestant, { query, ready }: PrintPage): Promise<Printed> {
  const { address, close } = await addressOf(contestant);
  try {
    return await printAddress(address + query, ready);
  } finally {
    close();
  }
}

/** From the written slides to a PDF: by the tool's own command, or by its build and a browser that prints what was built. */
async function printFromSlides(contestant: Contestant, { program }: Workshop): Promise<Printed> {
  const place = await contestant.place();
  const print = contestant.tool.print ?? { reason: 'it makes no PDF' };
  if ('reason' in print) throw new Error(print.reason);
  if (print.command) return printByCommand(place, print.command(place, program));
  if (!print.page) throw new Error('it makes no PDF');
  const building = contestant.tool.build ? await contestant.buildAnew() : 0;
  const { milliseconds, bytes } = await printSite(contestant, print.page);
  return { milliseconds: building + milliseconds, bytes };
}

const pageOf = ({ print }: Tool): PrintPage | undefined =>
  print && 'page' in print ? print.page : undefined;

async function measureFromSlides(workshop: Workshop): Promise<Measurement[]> {
  const contestants = whoCan(workshop, ({ print }) => print !== undefined);
  const lists = sampleLists(2);
  await inTurn('PDF', contestants, workshop.runs, lists, async (contestant) => {
    const { milliseconds, bytes } = await printFromSlides(contestant, workshop);
    lists[0]?.add(contestant.tool, milliseconds);
    lists[1]?.add(contestant.tool, bytes);
  });
  const [times, sizes] = lists.map((samples) => samples.results());
  const [spread, title] = ['p25 to p75', `PDF of ${usualSlides} slides`] as const;
  return [
    { title: `${title}: time from the slides on`, unit: 'milliseconds', spread, results: times ?? [] },
    { title: `${title}: size of the file`, unit: 'bytes', spread, results: sizes ?? [] },
  ];
}

async function measurePrint(workshop: Workshop): Promise<Measurement> {
  const contestants = whoCan(workshop, (tool) => pageOf(tool) !== undefined);
  const samples = new Samples();
  await inTurn('Print', contestants, workshop.runs, [samples], async (contestant) => {
    const page = pageOf(contestant.tool);
    if (page) samples.add(contestant.tool, (await printSite(contestant, page)).milliseconds);
  });
  const title = `PDF of ${usualSlides} slides: time to print the built site`;
  return { title, unit: 'milliseconds', spread: 'p25 to p75', results: samples.results() };
}

/** PDF of the slides, from the slides to the file and from the built site; the browser's start is in both. */
export async function measurePdf(workshop: Workshop): Promise<Measurement[]> {
  return [...(await measureFromSlides(workshop)), await measurePrint(workshop)];
}
