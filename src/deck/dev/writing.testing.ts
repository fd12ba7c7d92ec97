/** A copy of the project that a test may write in, served by the dev server and open in a browser. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { versionName } from '../../build/dev/talk-update.ts';
import { sharedBrowser } from '../../testing/e2e.ts';
import { copyProject } from './project-copy.testing.ts';

/** A talk that somebody writes. */
export interface Writing {
  /** The folder of the copy. */
  readonly root: string;
  /** What the command has printed so far. */
  printed(): string;
  /** Opens the talk; `query` and the place in it are what follows the address: `?view=read`, `#/excomm/1`. */
  open(query?: string): Promise<Page>;
  read(path: string): string;
  /** Saves a file of the copy; null removes it. */
  save(path: string, text: string | null): void;
  /** Replaces words in a file, which has to have them. */
  edit(path: string, words: string, by: string): void;
  rename(path: string, to: string): void;
  /** The slide files as they are, by their path. */
  slides(): ReadonlyMap<string, string>;
  /** Puts the slides back as they were at the start, whatever has become of them. */
  restore(): void;
  close(): Promise<void>;
}

/** The command behind `npm start`, while it runs. */
interface Started {
  readonly child: ChildProcess;
  readonly address: string;
  printed(): string;
}

/** Starts it in the folder, on a machine without a desktop: no page is opened. */
async function start(root: string): Promise<Started> {
  const env = { ...process.env, BROWSER: 'none', NO_COLOR: '1', FORCE_COLOR: '' };
  const child = spawn(process.execPath, ['src/cli/run.mjs', 'src/cli/start.ts'], { cwd: root, env });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (words: string) => {
      text += words;
    });
  }
  while (!text.includes('Open the address above')) {
    const [ended] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    if (typeof ended === 'number') throw new Error(`npm start ended with ${ended}:\n${text}`);
  }
  const address = /http:\/\/localhost:\d+\//.exec(text)?.[0] ?? '';
  return { child, address, printed: () => text };
}

async function end({ child }: Started): Promise<void> {
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

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
  const started = await start(root);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const folder = join(root, 'slides');
  const slideFiles = (): Map<string, string> => {
    const paths = readdirSync(folder).map((name) => `slides/${name}`);
    return new Map(paths.map((path) => [path, read(path)]));
  };
  const context = await (await sharedBrowser()).newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  const save = (path: string, text: string | null): void => {
    if (text === null) rmSync(join(root, path), { recursive: true });
    else writeFileSync(join(root, path), text);
  };
  const atStart = slideFiles();
  return {
    root,
    printed: started.printed,
    read,
    save,
    async open(query = '') {
      const page = await context.newPage();
      await page.goto(`${started.address}${query}`);
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
    slides: slideFiles,
    restore() {
      mkdirSync(folder, { recursive: true });
      for (const name of readdirSync(folder))
        if (!atStart.has(`slides/${name}`)) rmSync(join(folder, name), { recursive: true });
      for (const [path, text] of atStart)
        if (!existsSync(join(root, path)) || read(path) !== text) save(path, text);
    },
    async close() {
      await context.close();
      await end(started);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** What the show leaves on a slide where it has been, whether or not it comes back. */
const notCompared = ['data-fragment', 'data-drawn', 'style'];

/** What is seen and said of the talk: its title, its place, and every part in order. */
export interface Shown {
  readonly title: string;
  readonly place: string;
  /** As HTML that can be compared: attributes in one order, no spaces between blocks, nothing drawn. */
  readonly parts: readonly string[];
}

/** Reads what a page shows: the slides of the show, or what `selector` finds. */
export const shownOn = (page: Page, selector = '.slides > section'): Promise<Shown> =>
  page.evaluate(
    ([wanted, left]) => {
      const html = (part: Element): string => {
        const copy = part.cloneNode(true) as Element;
        for (const picture of copy.querySelectorAll('.chart-picture, .decision-chart')) {
          picture.replaceChildren();
          // A chart says as much as is seen of it, and all of it where the show has not been.
          if (picture.matches('.chart-picture')) picture.removeAttribute('aria-label');
        }
        for (const one of [copy, ...copy.querySelectorAll('*')]) {
          const attributes = [...one.attributes].map(({ name, value }) => [name, value] as const);
          for (const [name] of attributes) one.removeAttribute(name);
          for (const [name, value] of attributes.sort(([a], [b]) => (a < b ? -1 : 1))) {
            if (left.includes(name)) continue;
            one.setAttribute(name, name === 'class' ? value.split(' ').sort().join(' ').trim() : value);
          }
        }
        return copy.outerHTML.replaceAll(/\s+/g, ' ').replaceAll(/ ?(<[^>]+>) ?/g, '$1');
      };
      const slide = document.querySelector('section.present');
      const steps = [...(slide?.querySelectorAll('.fragment.visible') ?? [])].map((one) =>
        Number(one.getAttribute('data-fragment-index')),
      );
      return {
        title: document.title,
        place: `${slide?.id}/${Math.max(-1, ...steps)}`,
        parts: [...document.querySelectorAll(wanted)].map(html),
      };
    },
    [selector, notCompared] as const,
  );

/** Where two texts begin to differ, in both. */
function difference(one: string, other: string): string {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  const part = (text: string): string => text.slice(Math.max(0, at - 100), at + 100);
  return `${part(one)}\nnot\n${part(other)}`;
}

/** What is other in one than in the other. */
export function differences(one: Shown, other: Shown): string[] {
  const parts = one.parts.flatMap((html, at) =>
    html === other.parts[at] ? [] : [difference(html, other.parts[at] ?? '')],
  );
  const count = `${one.parts.length} parts`;
  return [
    ...(one.title === other.title ? [] : [`${one.title}, not ${other.title}`]),
    ...(one.place === other.place ? [] : [`${one.place}, not ${other.place}`]),
    ...(one.parts.length === other.parts.length ? parts : [`${count}, not ${other.parts.length}`]),
  ];
}

const versionOf = (page: Page): Promise<string | null> =>
  page.getAttribute(`meta[name="${versionName}"]`, 'content');

/** Opens the talk anew, at the place where `page` stands; settles when that page has heard of all that this one has. */
export async function openFresh(writing: Writing, page: Page): Promise<Page> {
  const { place } = await shownOn(page);
  const fresh = await writing.open(`${new URL(page.url()).search}#/${place}`);
  await showBegun(fresh);
  await page.waitForSelector(`meta[name="${versionName}"][content="${await versionOf(fresh)}"]`, {
    state: 'attached',
  });
  return fresh;
}

/** What is other on the page than on one that is opened now, at the same place. */
export async function differsFromFresh(writing: Writing, page: Page): Promise<string[]> {
  const fresh = await openFresh(writing, page);
  const found = differences(await shownOn(page), await shownOn(fresh));
  await fresh.close();
  return found;
}
