/** Chromium for the tests, by the same library as the PDF. */
import type { Page } from 'playwright-core';
import { sharedBrowser, type TestBrowserName } from '../e2e.ts';
import type { TestBrowser, TestWindow } from './test-browser.testing.ts';

function windowOf(page: Page): TestWindow {
  return {
    async go(address) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
    },
    async evaluate(work, ...given) {
      const result = await page.evaluate(`(${work})(...${JSON.stringify(given)})`);
      return result as Awaited<ReturnType<typeof work>>;
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    click: (selector) => page.locator(selector).first().click(),
    picture: () => page.screenshot(),
  };
}

/** A window of a shared Chromium, with a context of its own. */
export async function startChromium(name: TestBrowserName): Promise<TestBrowser> {
  const browser = await sharedBrowser(name);
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
  const complaints: string[] = [];
  const requests: string[] = [];
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('request', (request) => {
    if (!request.isNavigationRequest()) requests.push(request.url());
  });
  return {
    first: windowOf(await context.newPage()),
    async opened(open) {
      const [page] = await Promise.all([context.waitForEvent('page'), open()]);
      await page.waitForLoadState('domcontentloaded');
      return windowOf(page);
    },
    complaints: async () => [...complaints],
    requests: async () => [...requests],
    close: () => context.close(),
  };
}
