import { afterEach, describe, expect, it } from 'vitest';
import { sharedBrowser } from './e2e.ts';
import { type OpenDeck, openDeck } from './open-deck.ts';
import { waitForPaper } from './ready.ts';
import { readyAtOnce, smallSite } from './small-site.testing.ts';

let deck: OpenDeck | undefined;
afterEach(async () => {
  await deck?.close();
  deck = undefined;
});

/** Waits 300 ms for a page that runs `script`. */
async function waitFor(script: string): Promise<void> {
  deck = await openDeck(await sharedBrowser(), smallSite(script));
  await waitForPaper(deck.page, 300, deck.consoleErrors);
}

const neverReady = (words: string) =>
  expect.objectContaining({ code: 4, message: expect.stringContaining(words) });

describe('waitForPaper', () => {
  it('settles when the deck says that it stands', async () => {
    await expect(waitFor(readyAtOnce)).resolves.toBeUndefined();
  });

  it('waits for a deck that is late, but in time', async () => {
    const script = `setTimeout(() => { ${readyAtOnce} }, 100)`;
    await expect(waitFor(script)).resolves.toBeUndefined();
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
    const failure = await waitFor(script).catch((error: unknown) => error);
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
