/** The README's guide to a talk of one's own, followed to the letter. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type OpenDeck, openDeck } from '../browser/open-deck.ts';
import type { Site } from '../build/site.ts';
import type { Ended } from '../cli/command.testing.ts';
import { place } from '../deck/show.testing.ts';
import { readPdf } from '../pdf/read-pdf.testing.ts';
import { projectRoot, sharedBrowser } from './e2e.ts';
import {
  applyStep,
  copyProject,
  readGuide,
  readSite,
  runLine,
  type Step,
  startLine,
} from './own-talk.testing.ts';

let folder = '';
let steps: readonly Step[] = [];
let site: Site;
let deck: OpenDeck | undefined;
const ended = new Map<string, Ended>();

/** `npm start` until it serves the talk; gives back the page, and how the server spoke. */
async function serve(line: string): Promise<Ended> {
  const { child, said } = startLine(folder, line);
  try {
    const address = await vi.waitUntil(() => /http:\/\/localhost:\d+\//.exec(said.stdout)?.[0], {
      timeout: 60_000,
    });
    const response = await fetch(address);
    return { code: response.ok ? 0 : 1, stdout: await response.text(), stderr: said.stderr };
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid);
  }
}

/** `npm ci` is not run: the copy has the packages of the project. */
async function run(line: string): Promise<void> {
  if (line === 'npm ci') return;
  ended.set(line, await (line === 'npm start' ? serve(line) : runLine(folder, line)));
}

/** Takes the steps in order; the commands at the end do not need each other, and run two at a time. */
async function follow(): Promise<void> {
  const last = steps.findLastIndex(({ kind }) => kind !== 'command') + 1;
  for (const step of steps.slice(0, last)) {
    await (step.kind === 'command' ? run(step.line) : applyStep(folder, step));
  }
  const lines = steps.slice(last).flatMap((step) => (step.kind === 'command' ? [step.line] : []));
  const worker = async (): Promise<void> => {
    for (let line = lines.shift(); line !== undefined; line = lines.shift()) await run(line);
  };
  await Promise.all([worker(), worker()]);
}

/** Opens the built deck at a slide. */
async function open(id: string): Promise<Locator> {
  deck = await openDeck(await sharedBrowser(), site, { query: `#/${id}` });
  await deck.page.evaluate(() => window.crisisDeck?.ready);
  const slide = deck.page.locator(`section.present#${id}`);
  await slide.waitFor();
  return slide;
}

beforeAll(async () => {
  folder = await copyProject();
  steps = readGuide(await readFile(join(projectRoot, 'README.md'), 'utf8'));
  await follow();
  site = await readSite(join(folder, 'dist'));
}, 180_000);

afterEach(async () => {
  const { consoleErrors, refused } = deck ?? { consoleErrors: [], refused: [] };
  await deck?.close();
  deck = undefined;
  expect([consoleErrors, refused]).toEqual([[], []]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a command complains of: how it ended, and what it says of a slide. A slow machine has the builder say other things. */
const complaints = ({ code, stdout, stderr }: Ended): string[] => [
  ...(code === 0 ? [] : [`It ended with ${code}.\n${stdout}${stderr}`]),
  ...stderr.split('\n').filter((line) => /^\S+:\d+:\d+ {2}(?:error|warning) /.test(line)),
];

/** How much of a chart's picture has colour, from 0 to 1. */
const paintedPart = (slide: Locator): Promise<number> =>
  slide.locator('.chart canvas').evaluate((canvas: HTMLCanvasElement) => {
    const picture = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return [...picture].filter((value, index) => index % 4 === 3 && value > 0).length / (picture.length / 4);
  });

/** The slide on screen, and how many of its steps are shown. */
async function standing(page: Page): Promise<string> {
  const { id, step } = await place(page);
  return `${id} ${step}`;
}

describe('the guide to a talk of one’s own', () => {
  it('has a source, numbers, a chart and slides, then every command that a talk needs', () => {
    const paths = steps.flatMap((step) =>
      step.kind === 'command' ? [] : [step.path.replace(/[\w-]+\.\w+$/, '')],
    );
    expect(new Set(paths)).toEqual(
      new Set([
        'src/talk/data/sources/',
        'src/talk/data/values/',
        'src/talk/data/',
        'src/talk/charts/',
        'slides/',
        '',
      ]),
    );
    expect(steps.flatMap((step) => (step.kind === 'command' ? [step.line] : []))).toEqual([
      'npm ci',
      'rm slides/*.md',
      'npx tsc --noEmit -p .',
      'npm start',
      'npm run build',
      'npm run check -- --strict',
      'npm run pdf -- --out bridge.pdf',
    ]);
  });

  it('leads through every command without a complaint', () => {
    expect([...ended].flatMap(([line, how]) => complaints(how).map((said) => [line, said]))).toEqual([]);
    expect(ended.size).toBe(6);
  });

  it('starts the talk, and passes the check with nothing to mend', () => {
    expect(ended.get('npm start')?.stdout).toContain('Hill sent its soldiers first, Valley sent more');
    expect(ended.get('npm run check -- --strict')?.stdout).toMatch(/^4 slides .*: nothing to mend$/m);
  });

  it('has a title, two slides of evidence and the sources, without the strip of another crisis', async () => {
    await open('title');
    const slides = await deck?.page.evaluate(() =>
      window.crisisDeck?.withAllSlides(() =>
        [...document.querySelectorAll('.slides > section')].map((slide) => ({
          id: slide.id,
          headline: slide.querySelector('h1')?.textContent,
          hasStrip:
            /October|1962/.test(slide.textContent ?? '') || slide.querySelector('.day-ruler') !== null,
        })),
      ),
    );
    expect(slides).toEqual([
      { id: 'title', headline: 'The bridge', hasStrip: false },
      { id: 'soldiers', headline: 'Hill sent its soldiers first, Valley sent more', hasStrip: false },
      { id: 'larger', headline: 'Within a week Valley had the larger force at the bridge', hasStrip: false },
      { id: 'sources', headline: 'Every number has its source here', hasStrip: false },
    ]);
    expect(await deck?.page.title()).toBe('The bridge');
  });

  it('draws its chart, a side with each key', async () => {
    const slide = await open('soldiers');
    const chart = slide.locator('.chart');
    await expect.poll(() => chart.getAttribute('data-drawn')).toBe('0');
    const hillAlone = await paintedPart(slide);
    expect(hillAlone).toBeGreaterThan(0.05);
    await deck?.page.keyboard.press('ArrowRight');
    await expect.poll(() => chart.getAttribute('data-drawn')).toBe('1');
    await expect.poll(() => paintedPart(slide)).toBeGreaterThan(hillAlone * 1.5);
  });

  it('shows its numbers, with the source under them and in the list', async () => {
    const cells = await (await open('larger')).locator('td').allInnerTexts();
    expect(cells.filter(Boolean)).toEqual(['300', '600', '100', '900']);
    expect(await deck?.page.locator('section.present .source-line').innerText()).toContain(
      'invented for practice',
    );
    await deck?.page.keyboard.press('ArrowRight');
    await expect
      .poll(() => deck?.page.locator('section.present .references').innerText())
      .toContain('An example: numbers invented for practice');
  });

  it('is presented with one key, from the first slide to the last and back', async () => {
    await open('title');
    const page = deck?.page;
    if (!page) throw new Error('The deck is not open.');
    const forward = ['title 0', 'soldiers 0', 'soldiers 1', 'larger 0', 'sources 0'];
    expect(await standing(page)).toBe(forward[0]);
    for (const [key, places] of [
      ['ArrowRight', forward.slice(1)],
      ['ArrowLeft', forward.toReversed().slice(1)],
    ] as const) {
      for (const where of places) {
        await page.keyboard.press(key);
        await expect.poll(() => standing(page)).toBe(where);
      }
    }
  });

  it('prints the talk, with its own words in the PDF’s properties', async () => {
    const { pages, info } = await readPdf(await readFile(join(folder, 'bridge.pdf')));
    expect(pages).toHaveLength(4);
    expect(info).toMatchObject({ Title: 'The bridge', Subject: 'A talk with invented numbers.' });
    for (const label of ['Hill 300', 'Hill 600', 'Valley 100', 'Valley 900']) {
      expect(pages[1]?.text).toContain(label);
    }
  });
});
