/** That the tests in a browser would notice: a page that does everything wrong is told of, in each that is asked for. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testBrowsers } from '../e2e.ts';
import { askedBrowsers } from './asked.testing.ts';
import { type TestBrowser, until } from './test-browser.testing.ts';

let folder = '';
let server: Server;
let elsewhere = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faults-'));
  server = createServer((_request, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

async function page(name: string, html: string): Promise<string> {
  await writeFile(join(folder, name), `<!doctype html><meta charset="utf-8"><title>${name}</title>${html}`);
  return pathToFileURL(join(folder, name)).href;
}

describe.each(askedBrowsers(process.env, testBrowsers))('$name', ({ start }) => {
  /** Uses a browser of its own, as what went wrong in it is kept for as long as it lives. */
  async function inBrowser<Result>(work: (browser: TestBrowser) => Promise<Result>): Promise<Result> {
    const browser = await start();
    try {
      return await work(browser);
    } finally {
      await browser.close();
    }
  }

  it('tells of errors while a page loads, of errors later, and of what a policy refuses', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="img-src 'none'">`;
    const address = await page(
      'errors.html',
      `${policy}<script>console.error('written early')</script><script>throw new Error('thrown early')</script>
<img src="https://example.org/refused.png" alt=""><button>Late</button>
<script>document.querySelector('button').onclick = () => { console.error('written late'); throw new Error('thrown late'); }</script>`,
    );
    const told = await inBrowser(async (browser) => {
      await browser.first.go(address);
      await browser.first.click('button');
      return (await browser.complaints()).join('\n');
    });
    for (const words of ['written early', 'thrown early', 'written late', 'refused.png']) {
      expect(told).toContain(words);
    }
    // WebKit does not tell a file what was thrown, only that something was.
    expect(told).toMatch(/thrown late|Script error/);
  });

  it('tells of requests, and says nothing of a page without fault', async () => {
    const asking = await page('asking.html', `<img src="${elsewhere}/asked.png" alt="">`);
    const quiet = await page('quiet.html', '<p>Words</p>');
    const [requests, none, complaints] = await inBrowser(async (browser) => {
      await browser.first.go(quiet);
      const before = [await browser.requests(), await browser.complaints()] as const;
      await browser.first.go(asking);
      await until(browser.first, 'the picture', () => document.images[0]?.complete === true);
      return [await browser.requests(), ...before];
    });
    expect(requests).toEqual([`${elsewhere}/asked.png`]);
    expect(none).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('presses keys, clicks, throws what the page throws, and waits for windows', async () => {
    const address = await page(
      'hands.html',
      `<input autofocus><button onclick="window.open(location.href)">Open</button>
<script>const pressed = []; onkeydown = ({ key }) => pressed.push(key);</script>`,
    );
    await inBrowser(async (browser) => {
      await browser.first.go(address);
      await browser.first.click('input');
      await browser.first.press('a', 'ArrowLeft', 'PageDown');
      expect(await browser.first.evaluate(() => document.querySelector('input')?.value)).toBe('a');
      const second = await browser.opened(() => browser.first.click('button'));
      expect(await second.evaluate((word) => `${word} ${document.title}`, 'title:')).toBe(
        'title: hands.html',
      );
      await expect(
        second.evaluate(() => {
          throw new Error('of the page');
        }),
      ).rejects.toThrow('of the page');
    });
  });
});
