/** Numbers that answer, and numbers to take along, on the page to read: of the site and of the one file. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { OpenDeck } from '../../browser/open-deck.ts';
import { builtSingleFile, sharedBrowser } from '../../testing/e2e.ts';
import { accessibilityFaults } from '../show.testing.ts';
import { openView, phone, standing } from './read.testing.ts';

const wide = { viewport: { width: 1280, height: 800 }, query: '?view=read' } as const;
let deck: OpenDeck | undefined;
afterEach(() => deck?.close());

const open = async (options: Parameters<typeof openView>[0]): Promise<Page> => {
  deck = await openView(options);
  return deck.page;
};

const card = (page: Page) => page.locator('#number-card');

/** The first number on the page of the warheads of 1962. */
const number = (page: Page) => page.locator('button.datum[data-name="stockpile.us.1962"]').first();

/** What a button saves: the file's name, and its lines. */
const saved = async (page: Page, words: string): Promise<{ name: string; rows: string[] }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words }).first().click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), rows: text.replace('\ufeff', '').trimEnd().split('\r\n') };
};

describe('a number on the page to read', () => {
  it.each([
    ['a phone', { ...phone, query: '' }],
    ['a wide screen', wide],
  ] as const)('says on %s what it counts, when, how sure it is, and its source', async (_, options) => {
    const page = await open(options);
    await number(page).click();
    await card(page).waitFor();
    const words = await card(page).innerText();
    for (const part of [
      '25,540',
      'US stockpile, 1962',
      'How sure',
      'Estimated Global Nuclear Warhead Inventories',
    ])
      expect(words).toContain(part);
    const box = await card(page).boundingBox();
    const width = page.viewportSize()?.width ?? 0;
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
  });

  it('opens a card without accessibility faults that a machine can find', async () => {
    const page = await open(wide);
    await number(page).click();
    await card(page).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('is asked and closed by the keyboard alone, and the focus comes back to it', async () => {
    const page = await open(wide);
    await number(page).focus();
    await page.keyboard.press('Enter');
    await card(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Close');
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['name'])).toBe(
      'stockpile.us.1962',
    );
  });

  it('leads to its source in the list, and shows the words it rests on', async () => {
    const page = await open(wide);
    await page.locator('button.datum[data-name="photo-gap.weeks"]').first().click();
    await card(page).waitFor();
    expect(await card(page).innerText()).toContain('“limited U-2 surveillance for five crucial weeks”');
    await card(page).locator('a').first().click();
    await card(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => location.hash)).toMatch(/^#ref-/);
  });

  it('fetches the records with the first question, and asks no other host', async () => {
    const page = await open(wide);
    const before = deck?.requests.length ?? 0;
    await number(page).click();
    await card(page).waitFor();
    const asked = deck?.requests.slice(before) ?? [];
    expect(asked.length).toBeGreaterThan(0);
    for (const address of deck?.requests ?? []) expect(new URL(address).host).toBe(new URL(page.url()).host);
  });
});

describe('a number in the one file, opened by double click', () => {
  let folder = '';
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('answers without a server, and can be taken along', async () => {
    folder = await mkdtemp(join(tmpdir(), 'one-file-'));
    const path = join(folder, 'talk.html');
    await writeFile(path, (await builtSingleFile()).bytes);
    const context = await (await sharedBrowser()).newContext({ acceptDownloads: true });
    try {
      const page = await context.newPage();
      await page.goto(`${pathToFileURL(path).href}?view=read`);
      await standing(page);
      await number(page).click();
      await card(page).waitFor();
      expect(await card(page).innerText()).toContain('US stockpile, 1962');
      await page.keyboard.press('Escape');
      const { rows } = await saved(page, 'Save all numbers of this talk (CSV)');
      expect(rows.length).toBeGreaterThan(200);
    } finally {
      await context.close();
    }
  });
});

describe('the numbers as a file', () => {
  it('are all of the talk, with unit, date, bounds and source', async () => {
    const page = await open(wide);
    const { name, rows } = await saved(page, 'Save all numbers of this talk (CSV)');
    expect(name).toBe('numbers.csv');
    expect(rows[0]).toContain('value,unit,low,high');
    expect(rows.find((row) => row.startsWith('stockpile.us.1962,'))).toContain('25540,warheads');
    expect(rows.length).toBeGreaterThan(200);
  });

  it('are those of one chart', async () => {
    const page = await open(wide);
    await page.locator('[data-chart="nine-ratios"] summary').click();
    const { name, rows } = await saved(page, 'Save these numbers (CSV)');
    expect(name).toBe('nine-ratios.csv');
    expect(rows).toHaveLength(1 + 9 * 3);
  });
});
