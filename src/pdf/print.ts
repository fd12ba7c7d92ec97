/** Prints the built deck in a browser: the pages, and what the page says of itself. */
import type { Browser, Page } from 'playwright-core';
import { type OpenDeck, openDeck } from '../browser/open-deck.ts';
import { waitForPaper } from '../browser/ready.ts';
import type { Site } from '../build/site.ts';
import { exitCodes, Failure } from '../program/exit.ts';
import { explainByRoom } from '../program/temporary-folder.ts';
import type { DocumentFacts } from './finish/document-facts.ts';
import type { PageWords } from './finish/finish-pdf.ts';
import type { Headline } from './finish/mend-bookmarks.ts';
import { readWords } from './read-words.ts';

/** How to print. */
export interface PrintOptions {
  /** What the deck is asked to lay out: `?view=paper`. */
  readonly query: string;
  /** How long the deck may take to get ready, in milliseconds. */
  readonly readyMilliseconds: number;
}

/** A printed deck as the browser made it. */
export interface Printed {
  readonly bytes: Uint8Array;
  readonly facts: Omit<DocumentFacts, 'date' | 'creator'>;
  /** Every run of white space in them is one space. */
  readonly words: PageWords;
}

const headlinesOf = (page: Page): Promise<Headline[]> =>
  page.$$eval('h1', (headlines) =>
    headlines.map((headline) => ({
      text: (headline.textContent ?? '').replace(/\s+/g, ' ').trim(),
      act: headline.closest<HTMLElement>('[data-act-name]')?.dataset['actName'] ?? '',
    })),
  );

/** What the places that links lead to are called: a slide by its headline, a source by its entry in the list. */
const linkWordsOf = (page: Page): Promise<[string, string][]> =>
  page.$$eval('a[href^="#"]', (links) => {
    const targets = new Set(links.map((link) => link.getAttribute('href') ?? ''));
    return [...targets].map((target): [string, string] => {
      const place = document.getElementById(target.slice(1));
      const words = place?.querySelector('h1, .reference') ?? place;
      const text = (words?.textContent ?? '').replace(/\s+/g, ' ').trim();
      const number = place?.matches('li[value]') ? `Source ${place.getAttribute('value')}: ` : '';
      return [target, `${number}${text}`];
    });
  });

async function factsOf(page: Page): Promise<Printed['facts']> {
  const { title, language, named } = await page.evaluate(() => ({
    title: document.title,
    language: document.documentElement.lang,
    named: Object.fromEntries(
      [...document.querySelectorAll('meta[name]')].map((meta) => [
        meta.getAttribute('name') ?? '',
        meta.getAttribute('content') ?? '',
      ]),
    ),
  }));
  const { author, description, keywords } = named;
  return {
    title,
    language,
    ...(author && { author }),
    ...(description && { subject: description }),
    keywords: (keywords ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
  };
}

/** A page with a hole in it is no result: whatever was refused is an error of the deck. */
function checkComplete({ refused }: OpenDeck): void {
  if (refused.length === 0) return;
  const lines = refused.map((address) => `The deck asks for ${address}, which is not part of it.`);
  throw new Failure(exitCodes.deckHasErrors, lines.join('\n'));
}

/**
 * Chromium leaves a picture out of the tags, with the words that stand for it, when all that is drawn in it is hidden
 * from screen readers (Chromium 143 and 156). A picture's inside is never read out, so nothing is lost by showing it.
 * A ground of its own, in the colour of what is behind it, tells where on the page the picture begins and its size.
 */
async function showPicturesToTags(page: Page): Promise<void> {
  await page.$$eval('[role="img"]', (pictures) => {
    for (const picture of pictures) {
      if (picture instanceof HTMLElement) picture.style.background = 'var(--ground)';
      for (const drawing of picture.querySelectorAll('svg')) drawing.removeAttribute('aria-hidden');
    }
  });
}

/**
 * A box to tick is a field of a form to a browser, which a printed page does not have (Chromium 156), or nothing (143): on
 * paper it is a picture of whether the task is done.
 */
const drawTasks = (page: Page): Promise<void> =>
  page.$$eval('input[type="checkbox"]', (boxes) => {
    for (const box of boxes) {
      const isDone = box.hasAttribute('checked');
      const picture = document.createElement('span');
      picture.setAttribute('role', 'img');
      picture.setAttribute('aria-label', isDone ? 'done' : 'to do');
      picture.style.display = 'inline-block';
      const lines = `M1 1H15V15H1Z${isDone ? 'M4 8L7 11L12 5' : ''}`;
      picture.innerHTML = `<svg width="0.8em" height="0.8em" viewBox="0 0 16 16"><path d="${lines}" fill="none" stroke="currentColor" stroke-width="1.5"/></svg>`;
      box.replaceWith(picture);
    }
  });

/** Chromium gives words in another language no tag, and loses the language, unless they have a role (Chromium 143 and 156). */
const tagLanguages = (page: Page): Promise<void> =>
  page.$$eval('body [lang]:is(i, span, b, cite, q, bdi):not([role])', (words) => {
    for (const word of words) word.setAttribute('role', 'term');
  });

/**
 * Chromium leaves empty cells out of the tags (143 and 156), and the cells behind them get the wrong head.
 * A space that does not break is read as blank.
 */
const fillCells = (page: Page): Promise<void> =>
  page.$$eval('tr > :is(td, th)', (cells) => {
    for (const cell of cells) {
      const isEmpty = !cell.textContent?.trim() && !cell.querySelector('img, svg, [role="img"]');
      if (isEmpty) cell.append('\u00A0');
    }
  });

/**
 * Chromium sets boxes and rules on whole pixels when it prints, and gives every rule a pixel: too coarse for a slide that
 * is drawn small. So a sheet is laid out with its slides in their own size. Gives back how small the printer is to draw it.
 */
const enlargeSheets = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const slide = document.querySelector('.small-slide > section');
    // A little more, so that a rule of 2 pixels does not become one of 1.999, which counts as 1.
    const scale = slide ? Number(getComputedStyle(slide).zoom) * 0.9999 : 1;
    if (scale !== 1) document.body.style.zoom = String(1 / scale);
    return scale;
  });

const pagesOf = (page: Page, scale: number): Promise<Uint8Array> =>
  page.pdf({
    width: '1280px',
    height: '720px',
    margin: { top: 0, right: 0, bottom: 0, left: 0 },
    scale,
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });

async function printOpen(deck: OpenDeck, { readyMilliseconds }: PrintOptions): Promise<Printed> {
  const { page } = deck;
  await waitForPaper(page, readyMilliseconds, deck.consoleErrors);
  checkComplete(deck);
  await drawTasks(page);
  // Before it prints: whatever is asked afterwards waits until the page is laid out for the screen again.
  const [headlines, links, text, facts, scale] = await Promise.all([
    headlinesOf(page),
    linkWordsOf(page),
    page.evaluate(readWords),
    factsOf(page),
    enlargeSheets(page),
    showPicturesToTags(page),
    fillCells(page),
    tagLanguages(page),
  ]);
  return { bytes: await pagesOf(page, scale), facts, words: { headlines, links: new Map(links), text } };
}

const brokeOff = (reason: string): Failure =>
  new Failure(exitCodes.noBrowser, `The browser broke off before the PDF was done: ${reason}.`);

const itsPageCrashed = 'its page crashed';

/** Playwright's words for whatever was asked of a page as it crashed; they may be there before the page's own event. */
const crashWords = /\b(?:Target|Page) crashed/;

/** Rejects when the page's own process ends, which leaves the others waiting; settles no other way. */
const pageCrash = (page: Page): Promise<never> =>
  new Promise((_, reject) => page.once('crash', () => reject(brokeOff(itsPageCrashed))));

/** Whether a site that is being built has failed. */
function watched(site: Site | Promise<Site>): { readonly failed: boolean } {
  const building = { failed: false };
  Promise.resolve(site).catch(() => {
    building.failed = true;
  });
  return building;
}

/**
 * Opens `site` for paper, waits until it says that it stands, and prints it; a site may still be being built.
 * Throws Failure: never ready; the deck has errors (it asks for something it does not have); no browser (it broke off).
 */
export async function printDeck(
  browser: Browser,
  site: Site | Promise<Site>,
  options: PrintOptions,
): Promise<Printed> {
  let deck: OpenDeck | undefined;
  const building = watched(site);
  try {
    deck = await openDeck(browser, site, { query: options.query });
    return await Promise.race([printOpen(deck, options), pageCrash(deck.page)]);
  } catch (error) {
    // What went wrong while the site was built is not the browser's doing.
    if (building.failed) throw error;
    if (error instanceof Failure && browser.isConnected()) throw error;
    await explainByRoom();
    if (!browser.isConnected()) throw brokeOff('it ended');
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw brokeOff(crashWords.test(reason) ? itsPageCrashed : reason);
  } finally {
    // Where the browser has ended there is nothing left to close.
    await deck?.close().catch(() => undefined);
  }
}
