/** Browser, print, finish: the slow half of making a PDF. */
import { launchBrowser } from '../browser/index.ts';
import type { Site } from '../build/site.ts';
import { progress } from '../program/terminal.ts';
import type { DocumentFacts } from './finish/document-facts.ts';
import type { FinishedPdf } from './finish/finish-pdf.ts';
import { type Printed, type PrintOptions, printDeck } from './print.ts';

/** What to print. */
export interface PrintJob extends PrintOptions {
  /** The deck, which may still be being built. */
  readonly site: Promise<Site>;
  /** Nothing is printed before it settles, nor where it rejects. */
  readonly ready?: Promise<unknown>;
  /** May name the browser. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

type Made = Pick<DocumentFacts, 'creator' | 'date'>;

async function finished({ bytes, facts, words }: Printed, made: Made): Promise<FinishedPdf> {
  const { finishPdf } = await import('./finish/finish-pdf.ts');
  return finishPdf(bytes, { ...facts, ...made }, words);
}

/** The site, when it is built and may be printed. */
async function siteToPrint({ site, ready }: PrintJob): Promise<Site> {
  const [built] = await Promise.all([site, ready]);
  progress('Printing …');
  return built;
}

/**
 * Prints the deck of a project; the browser starts while it is built.
 * Throws Failure: no browser, never ready, the deck has errors.
 */
export async function printTalk(job: PrintJob, made: Made): Promise<FinishedPdf> {
  const starting = launchBrowser(job.env);
  const building = siteToPrint(job);
  // Both are waited for below, one after the other.
  for (const one of [starting, building]) one.catch(() => undefined);
  const browser = await starting;
  try {
    const printing = printDeck(browser, building, job);
    // While the browser prints there is nothing else to do than to load what comes next.
    const [printed] = await Promise.all([printing, import('./finish/finish-pdf.ts')]);
    const closing = browser.close();
    const [pdf] = await Promise.all([finished(printed, made), closing]);
    return pdf;
  } finally {
    await browser.close();
  }
}
