/** Something of the talk never arrives: a chart, a typeface, a picture. Whoever waits is told which. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Site } from '../build/site.ts';
import { builtSite, sharedBrowser } from '../testing/e2e.ts';
import { deckOrigin, type OpenDeck, openDeck } from './open-deck.ts';
import { waitForPaper } from './ready.ts';

let deck: OpenDeck | undefined;
afterEach(async () => {
  await deck?.close();
  deck = undefined;
});

/** The talk's site with a picture on its first slide. */
async function siteWithPicture(): Promise<Site> {
  const { files } = await builtSite();
  const html = new TextDecoder().decode(files.get('index.html'));
  const page = html.replace('<h1 ', '<img src="late.png" alt=""><h1 ');
  return { files: new Map([...files, ['index.html', new TextEncoder().encode(page)]]) };
}

/**
 * Opens the talk for paper, without ever answering a request for `late`; once nothing else is missing, gives back how
 * whoever prints it gives up.
 */
async function giveUpOn(late: RegExp, only: string): Promise<unknown> {
  deck = await openDeck(await sharedBrowser(), await siteWithPicture(), { query: '?view=none' });
  const { page } = deck;
  await page.route('**/late.png', (route) => route.fulfill({ contentType: 'image/svg+xml', body: onePixel }));
  await page.route(late, () => undefined);
  await page.goto(`${deckOrigin}/?view=paper`, { waitUntil: 'commit' });
  await page.waitForFunction((pattern) => {
    const names = window.crisisDeck?.waitingFor() ?? [];
    return names.length > 0 && names.every((name) => new RegExp(pattern).test(name));
  }, only);
  return waitForPaper(page, 50).catch((error: unknown) => error);
}

const onePixel = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

describe('a talk that waits for ever', () => {
  it.each([
    [
      'chart',
      /\/draw-as-svg-[^/]*\.js$/,
      '^chart ',
      /Still waiting for: (?:chart [a-z0-9-]+(?:, |\.$)){3,}/m,
    ],
    // Charts are drawn with their typeface, so they wait for it too.
    [
      'font',
      /archivo-narrow[^/]*700[^/]*\.woff2/,
      '^(?:font Archivo Narrow 700|chart .*)$',
      /Still waiting for: font Archivo Narrow 700,/,
    ],
    ['image', /\/late\.png$/, '^image ', /Still waiting for: image late\.png\.$/m],
  ])('for one %s names it', async (_kind, late, only, words) => {
    const failure = await giveUpOn(late, only);
    expect(failure).toMatchObject({ exitCode: 4, message: expect.stringMatching(words) });
  });
});
