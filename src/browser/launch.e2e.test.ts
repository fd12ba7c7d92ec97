import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFonts, readPdf } from '../pdf/read-pdf.testing.ts';
import { sharedBrowser } from '../testing/e2e.ts';
import { launchBrowser, NoBrowserError, runsBundled } from './index.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'launch-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A program of our own in the test's folder. */
async function program(script: string): Promise<string> {
  const path = join(folder, 'browser');
  await writeFile(path, script, { mode: 0o755 });
  return path;
}

const hasBundled = runsBundled(process);

describe('launchBrowser', () => {
  it(hasBundled
    ? 'prints text with the bundled Chromium'
    : 'says that the bundled Chromium does not run here', async () => {
    const starting = launchBrowser({ ...process.env, CRISIS_BROWSER: 'bundled' });
    if (!hasBundled) {
      await expect(starting).rejects.toThrow(NoBrowserError);
      return;
    }
    const browser = await starting;
    try {
      const page = await browser.newPage();
      await page.setContent('<p style="font-family: sans-serif">Seventeen to one</p>');
      const pdf = await page.pdf();
      expect((await readPdf(pdf)).pages.map(({ text }) => text)).toEqual(['Seventeen to one']);
      expect(await readFonts(pdf)).toEqual([expect.objectContaining({ embedded: true })]);
    } finally {
      await browser.close();
    }
  }, 120_000);

  it('says why the named browser did not start, and tries no other', async () => {
    const path = await program('#!/bin/sh\necho "requires the chromium snap to be installed" >&2\nexit 1\n');
    const starting = launchBrowser({ ...process.env, CRISIS_BROWSER: path });
    await expect(starting).rejects.toEqual(
      expect.objectContaining({
        exitCode: 3,
        message: expect.stringContaining(
          `${path} did not start: requires the chromium snap to be installed\nInstall Chrome`,
        ),
      }),
    );
  });

  it('leaves out what playwright-core leaves out, and the pages that nobody sees', async () => {
    const path = await program('#!/bin/sh\nprintf "%s\\n" "$@" > "$0.arguments"\nexit 1\n');
    await launchBrowser({ ...process.env, CRISIS_BROWSER: path }).catch(() => undefined);
    const lists = (await readFile(`${path}.arguments`, 'utf8')).matchAll(/^--disable-features=(.+)$/gm);
    const [theirs = [], ours = [], ...more] = [...lists].map(([, names = '']) => names.split(','));
    expect(more).toEqual([]);
    expect(theirs.length).toBeGreaterThan(0);
    // A browser reads the last list alone.
    expect(theirs.filter((name) => !ours.includes(name))).toEqual([]);
    const browser = await sharedBrowser();
    const page = await browser.newPage();
    await page.goto('about:blank');
    const session = await browser.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    await page.close();
    expect(targetInfos.map(({ url }) => url).filter((url) => url.startsWith('chrome:'))).toEqual([]);
  });

  it('goes on to the next browser when one does not start', async () => {
    await mkdir(join(folder, 'bin'));
    await writeFile(join(folder, 'bin', 'google-chrome-stable'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const { CRISIS_BROWSER: _, ...env } = process.env;
    const browser = await launchBrowser({ ...env, PATH: `${join(folder, 'bin')}:${env['PATH']}` });
    expect(browser.isConnected()).toBe(true);
    await browser.close();
  });
});
