/** Browser, build, print, finish: the slow half of making a PDF, loaded only once the slides are known to be sound. */
import { launchBrowser } from './browser/index.ts';
import type { DocumentFacts } from './document-facts.ts';
import { finishPdf } from './finish-pdf.ts';
import { type PrintOptions, printDeck } from './print.ts';
import { buildSite } from './site.ts';
import { progress } from './terminal.ts';

/** What to print. */
export interface PrintJob extends PrintOptions {
  /** The project's folder. */
  readonly root: string;
  /** May name the browser. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Builds the deck of a project and prints it. Finds the browser first, as that is what may be missing.
 * Throws Failure: no browser, never ready, the deck has errors.
 */
export async function printTalk(
  job: PrintJob,
  made: Pick<DocumentFacts, 'creator' | 'date'>,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  progress('Starting the browser …');
  const browser = await launchBrowser(job.env);
  try {
    progress('Building the deck …');
    const site = await buildSite(job.root);
    progress('Printing …');
    const { bytes, facts, words } = await printDeck(browser, site, job);
    return await finishPdf(bytes, { ...facts, ...made }, words);
  } finally {
    await browser.close();
  }
}
