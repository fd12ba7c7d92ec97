import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../browser/index.ts';
import { drawnTexts } from '../../charts/drawn-texts.testing.ts';
import type { PictureDifference, TestPage } from '../../charts/test-page.testing.ts';
import { countPixelImages, readPdf } from '../../pdf/read-pdf.testing.ts';
import { palettes } from '../../theme/tokens.ts';
import { charts } from './index.ts';

const size = { width: 1136, height: 430 };
const names = Object.keys(charts) as (keyof typeof charts)[];

declare const testPage: TestPage;

/** The test page and all it imports, as one script. */
async function bundledPage(): Promise<string> {
  const entry = fileURLToPath(new URL('../../charts/test-page.testing.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'page' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The test page was not built.');
  return chunk.code;
}

function faces(): string {
  const { resolve } = createRequire(import.meta.url);
  const face = (family: string, name: string, weight: number): string => {
    const file = resolve(`@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`);
    const data = readFileSync(file).toString('base64');
    return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) }`;
  };
  const narrow = [500, 600, 700].map((weight) => face('Archivo Narrow', 'archivo-narrow', weight));
  return [...narrow, face('IBM Plex Mono', 'ibm-plex-mono', 500)].join('\n');
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const [started, script] = await Promise.all([launchBrowser(), bundledPage()]);
  browser = started;
  page = await browser.newPage({ viewport: size });
  const ground = `body { margin: 0; background: ${palettes.paper.ground} }`;
  await page.setContent(
    `<!doctype html><html lang="en"><style>${faces()} ${ground}</style><body></body></html>`,
  );
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
  await page.addScriptTag({ content: script });
}, 60_000);

afterAll(async () => {
  await browser?.close();
});

const show = (name: string, how: 'pixels' | 'vectors', add = false): Promise<void> =>
  page.evaluate(([chart, box, kind, after]) => testPage.show(chart, box, kind, after), [
    name,
    size,
    how,
    add,
  ] as const);

async function screenshot(name: string, how: 'pixels' | 'vectors'): Promise<string> {
  await show(name, how);
  return (await page.screenshot()).toString('base64');
}

describe('a chart on screen', () => {
  it.each(names)(
    'stands at a step as if it had been made there, whatever it showed before: %s',
    async (name) => {
      const steps = charts[name].steps.map((_, step) => step);
      const made: Buffer[] = [];
      for (const step of steps) {
        await page.evaluate(([chart, box, at]) => testPage.show(chart, box, 'pixels', false, at), [
          name,
          size,
          step,
        ] as const);
        made.push(await page.screenshot());
      }
      await page.evaluate(() => document.body.replaceChildren());
      for (const step of [...steps, ...steps.toReversed()]) {
        await page.evaluate(([chart, box, at]) => testPage.moveTo(chart, box, at), [
          name,
          size,
          step,
        ] as const);
        expect((await page.screenshot()).equals(made[step] ?? Buffer.alloc(0)), `step ${step}`).toBe(true);
      }
    },
  );
});

describe('a chart drawn as SVG', () => {
  it.each(names)('looks like its canvas: %s', async (name) => {
    const pictures = [await screenshot(name, 'pixels'), await screenshot(name, 'vectors')] as const;
    const difference: PictureDifference = await page.evaluate(([a, b]) => testPage.compare(a, b), pictures);
    expect(difference.drawn).toBeGreaterThan(0.01);
    expect(difference.mean).toBeLessThan(0.001);
    expect(difference.strong).toBeLessThan(0.001);
  });

  it('prints as text and lines: every word can be selected, and there are no pictures', async () => {
    await page.evaluate(() => document.body.replaceChildren());
    for (const name of names) await show(name, 'vectors', true);
    const pdf = await page.pdf({ width: '1200px', height: '2400px', printBackground: true });
    const { pages } = await readPdf(pdf);
    // A PDF has no space that does not break: its words are read back with plain ones.
    const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
    const printed = plain(pages.map(({ text }) => text).join(' '));
    for (const name of names) {
      const chart = charts[name];
      for (const { text } of drawnTexts(chart, chart.steps.length - 1, size))
        expect(printed).toContain(plain(text));
    }
    expect(await countPixelImages(pdf)).toBe(0);
  });

  it('has ids that no other drawing of the page has, and is hidden from assistive technology', async () => {
    await page.evaluate(() => document.body.replaceChildren());
    for (const name of [...names, ...names]) await show(name, 'vectors', true);
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await page.locator('svg:not([aria-hidden="true"])').count()).toBe(0);
  });
});
