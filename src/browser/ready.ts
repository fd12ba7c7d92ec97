/** Waits for the deck's one promise, and says who is late. */
import type { Page } from 'playwright-core';
import { exitCodes, Failure } from '../program/exit.ts';

/** How long a page may take to say whom it waits for, in milliseconds: it may be stuck. */
const patience = 2000;

const late = Symbol('late');

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | typeof late> {
  let timer: NodeJS.Timeout | undefined;
  const bell = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => resolve(late), milliseconds);
  });
  try {
    return await Promise.race([work, bell]);
  } finally {
    clearTimeout(timer);
  }
}

/** For an audience, or for paper: the deck's promise by its name, and what it is said to be ready for. */
const purposes = { ready: 'the screen', readyForPaper: 'paper' } as const;
type Purpose = keyof typeof purposes;

async function deckReady(page: Page, purpose: Purpose): Promise<void> {
  await page.waitForFunction(() => window.crisisDeck !== undefined, undefined, { timeout: 0 });
  await page.evaluate((name) => window.crisisDeck?.[name], purpose);
}

async function whoIsLate(page: Page): Promise<string> {
  const answer = page.evaluate(() => window.crisisDeck?.waitingFor()).catch(() => undefined);
  const names = await within(patience, answer);
  if (names === late) return 'The page is stuck and does not answer.';
  if (names === undefined) return 'The page never said that it is the deck.';
  return names.length > 0 ? `Still waiting for: ${names.join(', ')}.` : 'It names nothing it waits for.';
}

const withErrors = (lines: readonly string[], errors: readonly string[]): string =>
  [...lines, ...errors.map((error) => `The page reports: ${error}`)].join('\n');

/** What the page said itself, without the browser's list of places in the code. */
const ownWords = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/^page\.\w+: /, '') ?? '';

async function waitFor(
  purpose: Purpose,
  page: Page,
  milliseconds: number,
  errors: readonly string[],
): Promise<void> {
  const what = purposes[purpose];
  const ready = deckReady(page, purpose).then(
    () => null,
    (error: unknown) => `The deck could not get ready for ${what}: ${ownWords(error)}`,
  );
  const outcome = await within(milliseconds, ready);
  if (outcome === null) return;
  const lines =
    outcome === late
      ? [`The deck was not ready for ${what} after ${milliseconds / 1000} s.`, await whoIsLate(page)]
      : [outcome];
  throw new Failure(exitCodes.neverReady, withErrors(lines, errors));
}

/**
 * Settles when the deck stands complete for paper. Throws Failure (never ready) when the time is up or the deck gives up;
 * it names what is missing and what the page wrote as errors (`errors`, read at that moment).
 */
export const waitForPaper = (
  page: Page,
  milliseconds: number,
  errors: readonly string[] = [],
): Promise<void> => waitFor('readyForPaper', page, milliseconds, errors);

/** The same for the show: settles when its first slide is on the screen. */
export const waitForShow = (
  page: Page,
  milliseconds: number,
  errors: readonly string[] = [],
): Promise<void> => waitFor('ready', page, milliseconds, errors);
