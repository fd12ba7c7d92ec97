/** A copy of the project that a test may write in, served by the dev server and open in a browser. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { projectRoot, sharedBrowser } from '../../export/e2e.ts';

const copied = ['assets', 'slides', 'src', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** A talk that somebody writes. */
export interface Writing {
  readonly server: ViteDevServer;
  /** Opens the talk; `query` and the place in it are what follows the address: `?view=read`, `#/excomm/1`. */
  open(query?: string): Promise<Page>;
  read(path: string): string;
  /** Saves a file of the copy; null removes it. */
  save(path: string, text: string | null): void;
  /** Replaces words in a file, which has to have them. */
  edit(path: string, words: string, by: string): void;
  rename(path: string, to: string): void;
  close(): Promise<void>;
}

function copyProject(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'crisis-diplomacy-writing-')));
  for (const name of copied) cpSync(join(projectRoot, name), join(root, name), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}

/** The packages stand outside of the copy; what Vite prepares of them is kept inside. */
const serve = (root: string): Promise<ViteDevServer> =>
  createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    cacheDir: join(root, '.vite'),
    logLevel: 'silent',
    server: { port: 0, fs: { strict: false } },
  });

/** Settles when the show in the page has begun. */
export async function showBegun(page: Page): Promise<void> {
  await page.waitForFunction(() => window.crisisDeck !== undefined);
  await page.evaluate(() => window.crisisDeck?.ready);
}

/** Starts the dev server on a copy of the project; `slides` are in the place of its own, by their path. */
export async function startWriting(slides?: Readonly<Record<string, string>>): Promise<Writing> {
  const root = copyProject();
  if (slides) {
    rmSync(join(root, 'slides'), { recursive: true });
    mkdirSync(join(root, 'slides'));
    for (const [path, text] of Object.entries(slides)) writeFileSync(join(root, path), text);
  }
  const server = await serve(root);
  await server.listen();
  const context = await (await sharedBrowser()).newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const save = (path: string, text: string | null): void => {
    if (text === null) rmSync(join(root, path));
    else writeFileSync(join(root, path), text);
  };
  return {
    server,
    read,
    save,
    async open(query = '') {
      const page = await context.newPage();
      await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${query}`);
      return page;
    },
    edit(path, words, by) {
      const text = read(path);
      if (!text.includes(words)) throw new Error(`${path} does not have the words "${words}".`);
      save(
        path,
        text.replace(words, () => by),
      );
    },
    rename: (path, to) => renameSync(join(root, path), join(root, to)),
    async close() {
      await context.close();
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** What the show leaves on a slide that it has passed. */
const notCompared = ['data-fragment', 'data-fragment-index', 'data-drawn', 'style'];

/** Every slide as HTML that can be compared: attributes in one order, no spaces between blocks, nothing drawn. */
const slidesOf = (page: Page): Promise<string[]> =>
  page.$$eval(
    '.slides > section',
    (sections, left) =>
      sections.map((section) => {
        const copy = section.cloneNode(true) as Element;
        for (const picture of copy.querySelectorAll('.chart-picture, .decision-chart'))
          picture.replaceChildren();
        for (const one of [copy, ...copy.querySelectorAll('*')]) {
          const attributes = [...one.attributes].map(({ name, value }) => [name, value] as const);
          for (const [name] of attributes) one.removeAttribute(name);
          for (const [name, value] of attributes.sort(([a], [b]) => (a < b ? -1 : 1))) {
            if (left.includes(name)) continue;
            one.setAttribute(name, name === 'class' ? value.split(' ').sort().join(' ').trim() : value);
          }
        }
        return copy.outerHTML.replaceAll(/\s+/g, ' ').replaceAll('> <', '><');
      }),
    notCompared,
  );

/** Where two texts begin to differ, in both. */
function difference(one: string, other: string): string {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  const part = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return `${part(one)}\nnot\n${part(other)}`;
}

/** The slides of the page that are other than on a page which is loaded now, at the same place. */
export async function differsFromFresh(writing: Writing, page: Page): Promise<string[]> {
  const place = await page.evaluate(() => {
    const slide = document.querySelector('section.present');
    const shown = [...(slide?.querySelectorAll('.fragment.visible') ?? [])];
    const steps = shown.map((one) => Number(one.getAttribute('data-fragment-index')));
    return `${window.location.search}#/${slide?.id}/${Math.max(-1, ...steps)}`;
  });
  const fresh = await writing.open(place);
  await showBegun(fresh);
  const [standing, loaded] = [await slidesOf(page), await slidesOf(fresh)];
  await fresh.close();
  if (standing.length !== loaded.length) return [`${standing.length} slides, not ${loaded.length}`];
  return standing.flatMap((html, at) => (html === loaded[at] ? [] : [difference(html, loaded[at] ?? '')]));
}
