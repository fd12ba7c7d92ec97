import { afterEach, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../testing/e2e.ts';
import { readyAtOnce, smallSite } from '../testing/small-site.testing.ts';
import { type OpenDeck, openDeck } from './open-deck.ts';
import { waitForPaper, waitForShow } from './ready.ts';

let deck: OpenDeck | undefined;
afterEach(async () => {
  await deck?.close();
  deck = undefined;
});

/** More than a page takes that is on time. */
const enough = 10_000;

/** Waits for a page that runs `script`, by default for 300 ms. */
async function waitFor(script: string, milliseconds = 300): Promise<void> {
  deck = await openDeck(await sharedBrowser(), smallSite(script));
  await waitForPaper(deck.page, milliseconds, deck.consoleErrors);
}

const neverReady = (words: string) =>
  expect.objectContaining({ exitCode: 4, message: expect.stringContaining(words) });

describe('waitForPaper', () => {
  it('settles when the deck says that it stands', async () => {
    await expect(waitFor(readyAtOnce, enough)).resolves.toBeUndefined();
  });

  it('waits for a deck that is late, but in time', async () => {
    const script = `setTimeout(() => { ${readyAtOnce} }, 100)`;
    await expect(waitFor(script, enough)).resolves.toBeUndefined();
  });

  it('names everyone who is late', async () => {
    const script = `window.crisisDeck = {
      readyForPaper: new Promise(() => {}),
      waitingFor: () => ['font Archivo Narrow 700', 'chart nine-ratios'],
    }`;
    await expect(waitFor(script)).rejects.toEqual(
      neverReady('after 0.3 s.\nStill waiting for: font Archivo Narrow 700, chart nine-ratios.'),
    );
  });

  it('gives the reason of a deck that gives up, without a stack', async () => {
    const script = `window.crisisDeck = {
      readyForPaper: Promise.reject(new Error('The image cannot be decoded.')),
      waitingFor: () => [],
    }`;
    const failure = await waitFor(script, enough).catch((error: unknown) => error);
    expect(failure).toEqual(neverReady('could not get ready for paper: '));
    expect(failure).toEqual(neverReady('The image cannot be decoded.'));
    expect(String(failure)).not.toMatch(/\n\s+at /);
  });

  it('says that the page is no deck, and what it threw', async () => {
    const failure = waitFor(`throw new Error('main.ts is broken')`);
    await expect(failure).rejects.toEqual(
      neverReady('never said that it is the deck.\nThe page reports: main.ts is broken'),
    );
  });

  it('does not wait for ever for a page that is stuck', async () => {
    const script = `${readyAtOnce}; window.crisisDeck.readyForPaper = new Promise(() => {});
      setTimeout(() => { for (;;); }, 50)`;
    await expect(waitFor(script)).rejects.toEqual(neverReady('The page is stuck and does not answer.'));
  });
});

describe('waitForShow', () => {
  it('waits for the screen and not for paper', async () => {
    const script = `window.crisisDeck = {
      ready: Promise.resolve(),
      readyForPaper: new Promise(() => {}),
      waitingFor: () => [],
    }`;
    deck = await openDeck(await sharedBrowser(), smallSite(script));
    await expect(waitForShow(deck.page, enough)).resolves.toBeUndefined();
    await expect(waitForPaper(deck.page, 300)).rejects.toEqual(neverReady('not ready for paper after 0.3 s'));
  });

  it('says that the screen is late', async () => {
    const script = `window.crisisDeck = { ready: new Promise(() => {}), waitingFor: () => [] }`;
    deck = await openDeck(await sharedBrowser(), smallSite(script));
    await expect(waitForShow(deck.page, 300)).rejects.toEqual(
      neverReady('not ready for the screen after 0.3 s'),
    );
  });
});
