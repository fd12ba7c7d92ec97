/** The page's policy in a browser: the deck lives under it, and nothing else does. */
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createServer } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type OpenDeck, openDeck } from '../browser/open-deck.ts';
import { builtSite, projectRoot, sharedBrowser } from '../testing/e2e.ts';
import { smallPage } from '../testing/small-site.testing.ts';
import { contentPolicy } from './policy.ts';
import { buildSite, type Site } from './site.ts';

let deck: OpenDeck | undefined;
let folder = '';
afterEach(async () => {
  await deck?.close();
  deck = undefined;
  if (folder) await rm(folder, { recursive: true, force: true });
  folder = '';
});

/** Opens a page; Chromium writes on its console what the policy refuses. */
async function open(site: Site, query = ''): Promise<OpenDeck> {
  deck = await openDeck(await sharedBrowser(), site, { query });
  return deck;
}

describe('the site', () => {
  it.each(['', '?cut=40', '?view=speaker', '?view=read'])(
    'needs nothing that is refused in %j',
    async (query) => {
      const { page, consoleErrors } = await open(await builtSite(), query);
      await page.evaluate(() => window.crisisDeck?.ready);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      expect(consoleErrors).toEqual([]);
    },
  );

  it.each(['?view=paper&steps=1', '?view=handout', '?view=notes'])(
    'needs nothing that is refused in %j',
    async (query) => {
      const { page, consoleErrors } = await open(await builtSite(), query);
      await page.evaluate(() => window.crisisDeck?.readyForPaper);
      expect(consoleErrors).toEqual([]);
    },
  );
});

/** Runs in the page: puts markup into it as a script of somebody else would, who has been let in. */
function bring(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const node of [...parsed.head.children, ...parsed.body.children]) {
    // Scripts set as markup never run; made anew, they would.
    const made = document.createElement(node.tagName);
    for (const { name, value } of node.attributes) made.setAttribute(name, value);
    made.textContent = node.textContent;
    document.body.append(made);
    made.click();
  }
}

const ranIn = (page: Page): Promise<unknown> =>
  page.evaluate(() => (window as { ran?: unknown }).ran ?? null);

describe('what somebody puts into the page', () => {
  let opened: OpenDeck;
  beforeAll(async () => {
    opened = await openDeck(await sharedBrowser(), await builtSite());
    await opened.page.evaluate(async () => {
      await window.crisisDeck?.ready;
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        document.body.dataset['refused'] = `${effectiveDirective} ${blockedURI}`;
      });
    });
  });
  afterAll(() => opened?.close());

  it.each([
    ['a script', `<script>window.ran = 1</script>`, 'script-src-elem inline'],
    ['a handler', `<button onclick="window.ran = 1" autofocus>x</button>`, 'script-src-attr inline'],
    ['an address that is a script', `<a href="javascript:window.ran = 1">x</a>`, 'script-src-elem inline'],
    ['a style', `<style>body { display: none }</style>`, 'style-src-elem inline'],
    ['a style attribute', `<p style="display: none">x</p>`, 'style-src-attr inline'],
    [
      'a picture of another site',
      `<img src="https://example.org/a.png">`,
      'img-src https://example.org/a.png',
    ],
    [
      'a script of another site',
      `<script src="https://example.org/a.js"></script>`,
      'script-src-elem https://example.org/a.js',
    ],
    ['a frame', `<iframe src="https://example.org/"></iframe>`, 'frame-src https://example.org'],
  ])('is refused: %s', async (_, markup, refusal) => {
    const { page } = opened;
    await page.evaluate(bring, markup);
    await page.waitForSelector(`body[data-refused="${refusal}"]`);
    expect(await ranIn(page)).toBeNull();
    expect(await page.locator('section.present h1').isVisible()).toBe(true);
    await page.evaluate(() => delete document.body.dataset['refused']);
  });

  it('cannot evaluate text, nor talk to anybody', async () => {
    const outcomes = await opened.page.evaluate(async () => {
      // Once the call of the test itself has ended, whose leave to evaluate would hold.
      await new Promise((resolve) => setTimeout(resolve));
      const attempt = (work: () => unknown) =>
        Promise.resolve()
          .then(work)
          .then(String, (error: Error) => error.name);
      return Promise.all([
        attempt(() => new Function('return 1')()),
        attempt(() => fetch('https://example.org/')),
      ]);
    });
    expect(outcomes).toEqual(['EvalError', 'TypeError']);
  });
});

const hostile = `---
act: "<script>window.ran = 'act'</script>"
ground: paper
---

# A claim <img src=x onerror="window.ran = 'headline'"> {#hostile kicker="</p><script>window.ran = 'kicker'</script>"}

<script>window.ran = 'block'</script>

Words <svg onload="window.ran = 'inline'"></svg> and \`<script>window.ran = 'code'</script>\`

| Side | <style>body { display: none }</style> |
| --- | --- |
| Here | <a href="javascript:window.ran = 'cell'">Many</a> |

:::notes
<iframe srcdoc="<script>parent.ran = 'notes'</script>"></iframe>
:::
`;

/** This project with other slides. */
async function projectWith(slides: string): Promise<string> {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  for (const name of ['index.html', 'vite.config.ts', 'package.json', 'LICENSE']) {
    await cp(join(projectRoot, name), join(folder, name));
  }
  for (const name of ['src', 'assets', 'node_modules'])
    await symlink(join(projectRoot, name), join(folder, name));
  await mkdir(join(folder, 'slides'));
  await writeFile(join(folder, 'slides', '01-hostile.md'), slides);
  return folder;
}

describe('a slide', () => {
  it('cannot bring in a script by its text, which is shown as it is written', async () => {
    const site = await buildSite(await projectWith(hostile));
    const { page, consoleErrors } = await open(site);
    await page.evaluate(() => window.crisisDeck?.ready);
    expect(await ranIn(page)).toBeNull();
    expect(consoleErrors).toEqual([]);
    expect(await page.locator('section.present').innerText()).toContain(
      "<script>window.ran = 'block'</script>",
    );
    const brought = 'section :is(script, style, iframe, img, [onerror], [onload], a[href^="javascript"])';
    expect(await page.locator(brought).count()).toBe(0);
  });
});

describe('the dev server', () => {
  it('has no policy: it needs a socket and scripts of its own', async () => {
    folder = await mkdtemp(join(tmpdir(), 'dev-'));
    const server = await createServer({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [contentPolicy()],
      server: { middlewareMode: true },
    });
    try {
      const page = await server.transformIndexHtml('/', smallPage());
      expect(page).not.toContain('Content-Security-Policy');
    } finally {
      await server.close();
    }
  });
});
