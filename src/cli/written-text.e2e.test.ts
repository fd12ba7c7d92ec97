/** What authors write in Markdown, measured where it is shown: show, page to read, paper and speaker view of one small talk. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type OpenDeck, openDeck } from '../browser/open-deck.ts';
import type { Site } from '../build/site.ts';
import { accessibilityFaults } from '../deck/show.testing.ts';
import { findTags, readPdf } from '../pdf/read-pdf.testing.ts';
import { tagFaultsOf } from '../pdf/tags/check-tags.testing.ts';
import { sharedBrowser } from '../testing/e2e.ts';
import { copyProject, readSite, runLine } from '../testing/own-talk.testing.ts';
import type { Ended } from './command.testing.ts';

const address = `https://example.org/${'a-long-address/'.repeat(14)}`;
const code = `const sum = ${'one + '.repeat(40)}end;`;

/** Text of every kind, once on a slide, once in the part of its notes that readers get too. */
const text = [
  '- one\n  - two\n    - three\n',
  `${Array.from({ length: 11 }, (_, index) => `${index + 1}. n${index + 1}`).join('\n')}\n`,
  '> Words of others.\n>\n> > And theirs.\n',
].join('\n');
const more = [
  '100. hundred\n101. more\n',
  'Next:\n\n1234567. million\n2. next\n',
  '- [ ] open\n- [x] ready\n- plain\n',
].join('\n');
const arabic =
  '- مرحبا بالعالم\n- English entry\n  - فرعي\n\n<!-- -->\n\n1. أول\n\nفقرة بالعربية هنا.\n\n> اقتباس\n\n| الاسم | Number |\n| --- | --: |\n| كوبا | 12 |\n';
const wide = `\`\`\`\n${code}\n\`\`\`\n\n<${address}>\n`;

const notes = (words: string): string =>
  `:::notes\nSaid.\n\n${words}\n## Handout\n\n${words}\n## Teacher\n\nFor you.\n:::\n`;
const slide = (id: string, headline: string, words: string, inNotes = words): string =>
  `# ${headline} {#${id} layout=opener cut=10}\n\n${words}\n${notes(inNotes)}`;

const talk = `---\nact: 1.10\nday: none\nlang: de\n---\n\n${[
  slide('lists', 'Lists are moved in', text),
  slide('more', 'Numbers are whole', more),
  slide('arabic', 'عنوان الشريحة', arabic).replace('cut=10', 'cut=10 lang=ar'),
  slide('wide', 'Lines are broken', 'Short.\n', wide),
  '# Not shown {#gone hidden}\n\nSecret-1 on the slide.\n\n:::notes\nSecret-2.\n:::\n',
  '<!--\n# Nor this {#away}\n\nSecret-3.\n-->\n',
].join('\n')}`;

let folder = '';
let ended: Ended;
let site: Site;
let deck: OpenDeck | undefined;

beforeAll(async () => {
  folder = await copyProject();
  const slides = join(folder, 'slides');
  for (const name of await readdir(slides)) await rm(join(slides, name));
  await writeFile(join(slides, '01-written.md'), talk);
  ended = await runLine(folder, 'npm run build');
  site = await readSite(join(folder, 'dist'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  await deck?.close();
  deck = undefined;
});

const views = [
  ['on a slide', '?cut=10', 1280],
  ['on the page to read', '?view=read&cut=10', 1280],
  ['on a phone', '?view=read&cut=10', 390],
  ['on a small phone', '?view=read&cut=10', 320],
  ['in the PDF', '?view=paper&cut=10', 1280],
  ['in the handout', '?view=handout&per-page=1&cut=10', 794],
  ['in the presenter’s copy', '?view=notes&cut=10', 794],
] as const;

async function open(query: string, width: number): Promise<Page> {
  deck = await openDeck(await sharedBrowser(), site, { query, viewport: { width, height: 900 } });
  const { page } = deck;
  await page.waitForFunction(() => window.crisisDeck !== undefined);
  await page.evaluate(() =>
    /view=(?:paper|handout|notes)/.test(location.search)
      ? window.crisisDeck?.readyForPaper
      : window.crisisDeck?.ready,
  );
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.reading * { content-visibility: visible !important } .reveal .slides > section { display: block !important; visibility: visible !important; opacity: 1 !important; transform: none !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return window.crisisDeck?.withAllSlides(() => undefined);
  });
  return page;
}

/** Runs in the page: markers of lists that do not lie in the room before their text, and levels that are not moved in. */
function markerFaults(): string[] {
  const brush = document.createElement('canvas').getContext('2d');
  const lists = [...document.querySelectorAll<HTMLElement>('li')].map(
    (item) => item.parentElement as HTMLElement,
  );
  const faults: string[] = [];
  let seen = 0;
  for (const list of new Set(lists)) {
    if (!list.matches('[data-at]') || list.getClientRects().length === 0) continue;
    seen += 1;
    const style = getComputedStyle(list);
    if (brush) brush.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const last = Number(list.getAttribute('start') ?? 1) + list.children.length - 1;
    const needed =
      list.tagName === 'OL'
        ? (brush?.measureText(`${last}. `).width ?? 0)
        : Number.parseFloat(style.fontSize) * 0.9;
    const room = Number.parseFloat(style.paddingInlineStart);
    const words = list.textContent?.trim().slice(0, 12);
    if (room < needed) faults.push(`"${words}" has ${room} px for a marker of ${needed}`);
    const outer = list.parentElement?.closest('ul, ol');
    const edge = (element: Element): number => {
      const { left, right } = element.getBoundingClientRect();
      return getComputedStyle(list).direction === 'rtl' ? -right : left;
    };
    if (outer && edge(list) - edge(outer) < 8) faults.push(`"${words}" is not moved in`);
  }
  return seen > 0 ? faults : ['no list is shown'];
}

describe('written text', () => {
  it('is built, without what its author hid', () => {
    expect(ended.code, ended.stderr).toBe(0);
    expect(ended.stdout + ended.stderr).not.toMatch(/ error | warning /);
    const all = [...site.files]
      .filter(([name]) => /\.(html|js)$/.test(name))
      .map(([, bytes]) => Buffer.from(bytes).toString());
    expect(all.join()).not.toMatch(/Secret-\d/);
    expect(all.join()).toContain('1.10');
    const pages = [...site.files].filter(([name]) => name.endsWith('.html'));
    for (const [, bytes] of pages) expect(Buffer.from(bytes).toString()).toContain('<html lang="de"');
    expect(pages.length).toBeGreaterThan(1);
  });

  it.each(views)(
    'has lists whose markers are whole and whose levels are moved in, %s',
    async (_, query, width) => {
      const page = await open(query, width);
      expect(await page.evaluate(markerFaults)).toEqual([]);
    },
  );

  it.each(views)(
    'has a box in place of the bullet of a task, with a word for it, %s',
    async (_, query, width) => {
      const page = await open(query, width);
      const items = await page
        .locator('.task-list-item:visible')
        .evaluateAll((all) =>
          all.map((item) => [
            getComputedStyle(item).listStyleType,
            item.querySelector('[role="img"]')?.ariaLabel,
          ]),
        );
      expect(items.length % 2).toBe(0);
      expect(items.slice(0, 2)).toEqual([
        ['none', 'to do'],
        ['none', 'done'],
      ]);
      expect(await page.locator('.task-list-item input').count()).toBe(0);
      const plain = page.locator('li:visible', { hasText: /^plain$/ }).first();
      expect(await plain.evaluate((item) => getComputedStyle(item).listStyleType)).toBe('disc');
    },
  );

  it.each(views)('begins at the side where its words begin, %s', async (_, query, width) => {
    const page = await open(query, width);
    const faults = await page.evaluate(() => {
      const said: string[] = [];
      const shown = [...document.querySelectorAll<HTMLElement>('p, h1, h3, li, th, td')].filter(
        (part) => part.getClientRects().length > 0 && /^\s*[\u0600-\u06FF]/.test(part.textContent ?? ''),
      );
      if (shown.length < 6) said.push(`only ${shown.length} parts are shown`);
      for (const part of shown) {
        const words = document.createRange();
        words.selectNodeContents(part);
        const [line] = words.getClientRects();
        const { right } = part.getBoundingClientRect();
        const pad = Number.parseFloat(getComputedStyle(part).paddingInlineStart);
        const scale = part.getBoundingClientRect().width / part.offsetWidth;
        if (line && Math.abs(right - pad * scale - line.right) > 3)
          said.push(
            `${part.tagName} "${part.textContent?.slice(0, 12)}" begins ${right - line.right} px from its edge`,
          );
      }
      const english = [...document.querySelectorAll('li')].find(({ textContent }) =>
        textContent?.startsWith('English'),
      );
      if (english && getComputedStyle(english).direction !== 'ltr') said.push('the English entry is turned');
      if (english && Number.parseFloat(getComputedStyle(english).marginInlineStart) < 12)
        said.push('the English entry has no room for its marker');
      const list = english?.closest('ul');
      const around = list?.parentElement?.getBoundingClientRect().left ?? 0;
      if (list && list.getBoundingClientRect().left < around - 1)
        said.push('the list is wider than its column');
      if (list && getComputedStyle(list).direction !== 'rtl') said.push('the list is not turned');
      return said;
    });
    expect(faults).toEqual([]);
  });

  it.each(views.filter(([, query]) => /read|notes|handout/.test(query)))(
    'is broken where a line is too long, %s',
    async (_, query, width) => {
      const page = await open(query, width);
      const faults = await page.evaluate(() => {
        const sheet = document.querySelector('.sheets')?.getBoundingClientRect();
        const edge = (sheet?.right ?? document.documentElement.clientWidth) + 1;
        const parts = [...document.querySelectorAll<HTMLElement>('pre, a[href^="https"]')].filter(
          (part) => part.getClientRects().length > 0,
        );
        const wide = parts.filter(
          (part) => part.getBoundingClientRect().right > edge || part.scrollWidth > part.clientWidth + 1,
        );
        return parts.length < 2
          ? ['nothing is shown']
          : wide.map(({ textContent }) => textContent?.slice(0, 20));
      });
      expect(faults).toEqual([]);
    },
  );

  it.each(views)('sets words of others apart by a line, %s', async (_, query, width) => {
    const page = await open(query, width);
    const quotations = page.locator('blockquote:visible');
    expect(await quotations.count()).toBeGreaterThanOrEqual(3);
    for (const quotation of await quotations.all()) {
      const [line, room] = await quotation.evaluate((element) => {
        const { borderInlineStartWidth, paddingInlineStart } = getComputedStyle(element);
        return [Number.parseFloat(borderInlineStartWidth), Number.parseFloat(paddingInlineStart)];
      });
      expect(line).toBeGreaterThan(1);
      expect(room).toBeGreaterThan(6);
    }
  });

  it('keeps the sides of table cells that are said, on a slide', async () => {
    const page = await open('?cut=10', 1280);
    const sides = await page
      .locator('#arabic .evidence :is(th, td)')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).textAlign));
    expect(sides).toEqual(['start', 'right', 'start', 'right']);
    expect(await page.locator('[align]').count()).toBe(0);
  });

  it.each(views)('says the language of a slide and of its notes, %s', async (_, query, width) => {
    const page = await open(query, width);
    const languages = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('li')]
        .filter((item) => item.getClientRects().length > 0 && /^\s*(?:فرعي|two)/.test(item.textContent ?? ''))
        .map(
          (item) => `${item.textContent?.trim().slice(0, 3)} ${item.closest('[lang]')?.getAttribute('lang')}`,
        ),
    );
    expect([...new Set(languages)].sort()).toEqual(['two de', 'فرع ar']);
  });

  it('is tagged in the PDF, tasks with their words and no forms', async () => {
    const { code, stderr } = await runLine(folder, 'npm run pdf -- --cut 10 --out written.pdf');
    expect(code, stderr).toBe(0);
    const bytes = await readFile(join(folder, 'written.pdf'));
    const pdf = await readPdf(bytes);
    expect(pdf.language).toBe('de');
    const tags = pdf.pages.flatMap((page) => page.tags);
    expect(findTags(tags, 'Figure').map(({ alt }) => alt)).toEqual(['to do', 'done']);
    expect(findTags(tags, 'Form')).toEqual([]);
    expect(await tagFaultsOf(bytes)).toEqual([]);
  });

  it('has no faults for those who do not see it', async () => {
    const page = await open('?view=read&cut=10', 390);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
