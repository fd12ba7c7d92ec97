/** Pictures as an author puts them into a talk: in every layout and shape, through every command. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type OpenDeck, type OpenOptions, openDeck } from '../browser/open-deck.ts';
import type { Site } from '../build/site.ts';
import type { Ended } from '../cli/command.testing.ts';
import { png, svg } from '../compiler/pictures/pictures.testing.ts';
import { goTo } from '../deck/show.testing.ts';
import { sharedBrowser } from './e2e.ts';
import { readSite, runLine, startLine } from './own-talk.testing.ts';
import { pictureTalk, type Standing, slideNames, standings, writeAsset } from './pictures.testing.ts';

let folder = '';
let site: Site;
let offline: Ended;
let deck: OpenDeck | undefined;

beforeAll(async () => {
  folder = await pictureTalk();
  const built = await runLine(folder, 'npm run build');
  expect(built, built.stderr).toMatchObject({ code: 0 });
  site = await readSite(join(folder, 'dist'));
  offline = await runLine(folder, 'npm run offline');
}, 120_000);

afterEach(async () => {
  const { consoleErrors, refused } = deck ?? { consoleErrors: [], refused: [] };
  await deck?.close();
  deck = undefined;
  expect([consoleErrors, refused]).toEqual([[], []]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function open(options: OpenOptions): Promise<OpenDeck> {
  deck = await openDeck(await sharedBrowser(), site, { ...options, context: { reducedMotion: 'reduce' } });
  await deck.page.evaluate(() => window.crisisDeck?.ready);
  return deck;
}

/** What is wrong with how pictures stand. */
const faultsOf = (all: readonly Standing[]): string[] =>
  all.flatMap(({ file, slide, distortion, over, width, height }) => [
    ...(Math.abs(distortion - 1) > 0.02 ? [`${slide}: ${file} is distorted by ${distortion}`] : []),
    ...(over > 1 ? [`${slide}: ${file} runs ${over} px over`] : []),
    ...(Math.max(width, height) < 60 ? [`${slide}: ${file} is ${width} x ${height}`] : []),
  ]);

/** Pictures that stand alone on their slide, and have pixels enough to fill it. */
const alone = 'large hd portrait panorama banner tower glass turned plan linked'.split(' ');

describe.each([
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
])('in the show, $width x $height', (viewport) => {
  it('stand whole and in their own proportions in every layout, as large as the room that is left', async () => {
    const { page } = await open({ query: '?cut=40', viewport });
    const all: Standing[] = [];
    for (const id of slideNames) {
      await goTo(page, `${id}/99`);
      all.push(...(await standings(page, 'section.present .slide-frame')));
    }
    expect(faultsOf(all)).toEqual([]);
    expect(new Set(all.map(({ slide }) => slide)).size).toBe(slideNames.length);
    const single = all.filter(({ slide }) => alone.includes(slide));
    const small = single.filter(
      ({ width, height, room }) => width < 0.97 * room.width && height < 0.97 * room.height,
    );
    expect([single.length, small]).toEqual([alone.length, []]);
    expect(all.filter(({ sized, file }) => !sized && !file.endsWith('SVG'))).toEqual([]);
  });
});

it('is enlarged to twice its size at most, and takes the share of the width that is asked for', async () => {
  const { page } = await open({ query: '?cut=40#/tiny' });
  const [tiny] = await standings(page, 'section.present .slide-frame');
  await goTo(page, 'share');
  const [share] = await standings(page, 'section.present .slide-frame');
  expect([tiny?.width, tiny?.height]).toEqual([400, 200]);
  expect(share?.width).toBeCloseTo(0.4 * (share?.room.width ?? 0), -1);
});

it.each([320, 390, 1280])('stand whole within the column of the page to read, %i px wide', async (width) => {
  const { page } = await open({ query: '?view=read&cut=40', viewport: { width, height: 800 } });
  await page.waitForFunction(
    (count) => document.querySelectorAll('.reading-slide').length >= count,
    slideNames.length,
  );
  const all = await standings(page, '.reading');
  expect(all.length).toBeGreaterThan(slideNames.length);
  expect(faultsOf(all)).toEqual([]);
});

it('keep their place on the page to read before they come', async () => {
  const { page } = await open({ query: '?view=read&cut=40', viewport: { width: 390, height: 800 } });
  // Nobody answers.
  await page.route(/\.(?:png|jpg)$/, () => undefined);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.locator('#large img').waitFor({ state: 'attached' });
  const place = await page.locator('#large img').evaluate((image: HTMLImageElement) => {
    image.scrollIntoView();
    const { width, height } = image.getBoundingClientRect();
    return { width, height, isThere: image.naturalWidth > 0 };
  });
  expect(place).toEqual({ width: 358, height: expect.closeTo(268.5, 0), isThere: false });
});

it.each(['paper', 'paper&steps=1', 'handout', 'handout&per-page=1', 'notes', 'notes&paper=letter'])(
  'stand whole on paper: %s',
  async (form) => {
    const { page } = await openOnPaper(`?cut=40&view=${form}`);
    const all = await standings(page);
    expect(all.length).toBeGreaterThan(slideNames.length);
    expect(faultsOf(all)).toEqual([]);
  },
);

/** Opens a form for the printer, in a window as wide as its page. */
async function openOnPaper(query: string): Promise<OpenDeck> {
  const onSlides = query.includes('view=paper');
  deck = await openDeck(await sharedBrowser(), site, {
    query,
    viewport: onSlides
      ? { width: 1280, height: 720 }
      : { width: query.includes('letter') ? 703 : 681, height: 1000 },
  });
  await deck.page.evaluate(() => window.crisisDeck?.readyForPaper);
  return deck;
}

it('have plain names in the site, with the ending of what they hold', () => {
  const names = [...site.files.keys()].filter((name) => /\.(?:png|jpe?g|svg)$/i.test(name));
  expect(names.filter((name) => !/^assets\/[\w.-]+\.(?:png|jpg|svg)$/.test(name))).toEqual([]);
});

it('have their type in the one file, and count as pictures in what is said of its size', async () => {
  expect(offline, offline.stderr).toMatchObject({ code: 1 });
  const allowed = await runLine(folder, 'npm run offline -- --allow 20');
  expect(allowed, allowed.stderr).toMatchObject({ code: 0 });
  const file = join(folder, 'exports', 'crisis-diplomacy.html');
  const types = new Set(
    [...(await readFile(file, 'utf8')).matchAll(/src="data:([^;]*);/g)].map(([, type]) => type),
  );
  expect([...types].sort()).toEqual(['image/jpeg', 'image/png', 'image/svg+xml']);
  const page = await (await sharedBrowser()).newPage();
  try {
    await page.goto(`${pathToFileURL(file).href}?view=read`);
    await page.evaluate(() => window.crisisDeck?.ready);
    expect(faultsOf(await standings(page, '.reading'))).toEqual([]);
  } finally {
    await page.close();
  }
}, 60_000);

/** The head of another file of slides. */
const head = '---\nact: More\n---\n\n';

describe('the commands', () => {
  it('check says which picture has too few pixels, and nothing more once its advice is followed', async () => {
    const first = await runLine(folder, 'npm run check -- --strict');
    const said = first.stdout.split('\n').filter((line) => /^slides\//.test(line));
    expect([first.code, said]).toEqual([1, [expect.stringMatching(/"p\/tiny\.png" has 200 x 100 pixels/)]]);
    const [, width, height] = /Take one of (\d+) x (\d+) or more/.exec(said[0] ?? '') ?? [];
    await writeAsset(folder, 'p/tiny.png', png(Number(width), Number(height)));
    const second = await runLine(folder, 'npm run check -- --strict');
    expect(second, second.stdout + second.stderr).toMatchObject({ code: 0 });
  }, 120_000);

  it('build leaves out the pictures of the notes with the notes', async () => {
    const named = (path: string): boolean => /for-me-only/.test(path);
    expect([...site.files.keys()].filter(named)).toHaveLength(1);
    const { code, stderr } = await runLine(folder, 'npm run build -- --no-notes');
    const files = [...(await readSite(join(folder, 'dist'))).files];
    expect(code, stderr).toBe(0);
    expect(files.filter(([path]) => named(path))).toEqual([]);
    expect(files.filter(([path]) => /large/.test(path))).toHaveLength(1);
    expect(files.filter(([, bytes]) => Buffer.from(bytes).includes('for-me-only'))).toEqual([]);
  }, 60_000);

  it('start serves every picture, whatever its name', async () => {
    const { child, said } = startLine(folder, 'npm start');
    try {
      const address = await vi.waitUntil(() => /http:\/\/localhost:\d+\//.exec(said.stdout)?.[0], {
        timeout: 60_000,
      });
      const page = await (await fetch(address)).text();
      const sources = new Set(
        [...page.matchAll(/<img src="([^"]*)"/g)].map(([, src = '']) => src.replaceAll('&#x27;', "'")),
      );
      const answers = [...sources].map(async (src) => {
        const response = await fetch(address + src);
        const bytes = (await response.arrayBuffer()).byteLength;
        return `${response.headers.get('content-type')} ${bytes > 100}`;
      });
      const kinds = ['image/jpeg true', 'image/png true', 'image/svg+xml true'];
      expect([...new Set(await Promise.all(answers))].sort()).toEqual(kinds);
      expect(sources.size).toBeGreaterThan(10);
    } finally {
      if (child.pid !== undefined) process.kill(-child.pid);
    }
  }, 60_000);

  it('tell of every broken picture where it is written', async () => {
    await writeAsset(folder, 'p/empty.png', Buffer.alloc(0));
    await writeAsset(folder, 'p/scan.png', Buffer.from('4d4d002a00000008', 'hex'));
    const slide = join(folder, 'slides', '02-broken.md');
    await writeFile(slide, `${head}# It is broken {#broken}\n\n![A](p/empty.png)\n\n![B](p/scan.png)\n`);
    const { code, stderr } = await runLine(folder, 'npm run build');
    await rm(slide);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^slides\/02-broken\.md:7:6 {2}error {2}"assets\/p\/empty\.png" is empty\./m);
    expect(stderr).toMatch(/^slides\/02-broken\.md:9:6 {2}error .* it holds a TIFF/m);
  }, 60_000);

  it('name the picture that the browser alone finds broken', async () => {
    await writeAsset(folder, 'p/garbled.svg', svg('viewBox="0 0 4 3"', '<g><rect width="4" height="3"></g>'));
    const slide = join(folder, 'slides', '02-garbled.md');
    await writeFile(slide, `${head}# It is garbled {#garbled}\n\n![A](p/garbled.svg)\n`);
    const { code, stderr } = await runLine(folder, 'npm run pdf -- --out garbled.pdf');
    await rm(slide);
    expect(code, stderr).toBe(4);
    expect(stderr).toContain(
      'The browser cannot show the picture "p/garbled.svg" of slides/02-garbled.md:7:1.',
    );
  }, 60_000);
});
