/** The browser, or its page, ends in the middle of the work. */
import { afterEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/index.ts';
import { printDeck } from '../pdf/print.ts';
import { smallSite } from '../testing/small-site.testing.ts';

const neverReady = 'window.crisisDeck = { readyForPaper: new Promise(() => {}), waitingFor: () => [] }';

/** A browser of the test's own: it is killed. */
let browser: Awaited<ReturnType<typeof launchBrowser>>;
afterEach(() => browser.close());

/** Begins to print a deck that never gets ready; `printing` gives back how it failed. */
async function startPrinting() {
  browser = await launchBrowser();
  const options = { query: '?view=paper', readyMilliseconds: 60_000 };
  const printing = printDeck(browser, smallSite(neverReady), options).catch((error: unknown) => error);
  const openPage = () => browser.contexts()[0]?.pages()[0];
  await expect.poll(() => openPage()?.url(), { timeout: 30_000 }).toMatch(/^http:/);
  return { printing, page: openPage() };
}

describe('printDeck', () => {
  it('says that the browser ended', async () => {
    const { printing } = await startPrinting();
    const session = await browser.newBrowserCDPSession();
    await session.send('Browser.crash').catch(() => undefined);
    expect(await printing).toMatchObject({
      exitCode: 3,
      message: 'The browser broke off before the PDF was done: it ended.',
    });
  });

  it('says that its page crashed', async () => {
    const { printing, page } = await startPrinting();
    const session = await page?.context().newCDPSession(page);
    // It answers nothing: the process that would is gone.
    void session?.send('Page.crash').catch(() => undefined);
    expect(await printing).toMatchObject({
      exitCode: 3,
      message: 'The browser broke off before the PDF was done: its page crashed.',
    });
  });
});
