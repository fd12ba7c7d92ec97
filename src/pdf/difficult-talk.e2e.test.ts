/** Any talk, not this one alone: printed as an author prints it, from a copy of the project with other slides. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPdf } from '../cli/command.testing.ts';
import { browserEnv, testBrowsers } from '../testing/e2e.ts';
import {
  difficultProject,
  longTalk,
  noShape,
  withKnownSigns,
  withMissingSign,
  writeSlides,
} from './difficult-talk.testing.ts';
import { findTags, type PdfRead, readPdf } from './read-pdf.testing.ts';
import { readMarks } from './tags/check-marks.testing.ts';
import { tagFaultsOf } from './tags/check-tags.testing.ts';
import { type PageAloud, readAloud } from './tags/read-aloud.testing.ts';
import { faultsByVerapdf, verapdf } from './verapdf.testing.ts';

const promises = ['<pdfuaid:part>1<', '<pdfaid:part>2<', '<pdfaid:conformance>A<'];
const boxes = 'shows boxes in place of characters that no typeface of this machine has: ';

describe.each(testBrowsers)('a difficult talk, printed by the %s browser', (browser) => {
  let folder = '';
  let bytes: Uint8Array;
  let pdf: PdfRead;
  let aloud: readonly PageAloud[];
  let said = '';

  /** Prints the talk of the folder, and reads what the command says and writes. */
  async function print(...args: string[]): Promise<void> {
    const out = join(folder, 'talk.pdf');
    const { code, stderr } = await runPdf(folder, [...args, '--out', out], browserEnv(browser));
    expect({ code, stderr }).toMatchObject({ code: 0 });
    said = stderr;
    bytes = await readFile(out);
    [pdf, aloud] = await Promise.all([readPdf(bytes), readAloud(bytes)]);
  }

  beforeAll(async () => {
    folder = await difficultProject();
    await print();
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const page = (headline: string): number => aloud.findIndex(({ text }) => text.includes(headline));

  it('keeps every rule, or says what it falls short of and makes no promise', async () => {
    expect(await tagFaultsOf(bytes)).toEqual([]);
    expect((await readMarks(bytes)).flatMap(({ faults }) => faults)).toEqual([]);
    const lacks = said.includes(boxes);
    for (const promise of promises) expect(pdf.xmp.includes(promise)).toBe(!lacks);
    // Typefaces for these are nowhere certain; whatever is lacking is named.
    if (lacks) expect(said).toMatch(/U\+(?:65E5|1F680|05E9)/);
  });

  it('reads every script in the order of its letters, with the words of other languages marked', () => {
    const { text = '' } = aloud[page('Many scripts')] ?? {};
    for (const words of [
      'Greek Ελληνικά, Cyrillic Никита Хрущёв',
      'Zoë’s “quoted” ‘words’, and el bloqueo in',
    ])
      expect(text).toContain(words);
  });

  it('gives every row of a table all its cells', () => {
    const [table] = findTags(pdf.pages[page('A table')]?.tags ?? [], 'Table');
    const rows = findTags(table ? [table] : [], 'TR').map(({ children }) => children.length);
    expect(rows).toEqual([4, 4, 4, 4, 4]);
  });

  it('keeps lists in lists, their labels, and a link over two lines as one', () => {
    const tags = pdf.pages[page('Lists stand')]?.tags ?? [];
    const lists = findTags(tags, 'L');
    expect(lists.filter((list) => findTags(list.children, 'L').length > 0)).not.toEqual([]);
    const { text = '' } = aloud[page('Lists stand')] ?? {};
    expect(text).toContain(
      'because the words of the link are so many that they do not fit into one line of this',
    );
    expect(findTags(tags, 'Link')).toHaveLength(1);
  });

  it('says what photographs show and where they stand, and shows slides without words', () => {
    const figures = aloud.flatMap((one) => one.figures.map(({ alt }) => alt));
    const photographs = ['A red that lets through', 'Four inks', 'Four inks once more'];
    expect(figures).toEqual(['to do', 'done', ...photographs]);
    expect(aloud[page('An empty slide')]?.text).toContain('An empty slide has no words below its headline');
    expect(pdf.pages).toHaveLength(7);
  });

  it('promises to be accessible, and fit to be kept, where every sign has a shape', async () => {
    await withKnownSigns(folder);
    for (const args of [[], ['--handout', '--per-page', '4', '--paper', 'letter']]) {
      await print(...args);
      expect(said).not.toContain('does not say');
      for (const promise of promises) expect(pdf.xmp).toContain(promise);
      if (verapdf) expect(await faultsByVerapdf({ difficult: bytes })).toEqual([]);
    }
  }, 120_000);

  it('names a sign that no typeface has, with its slide, and makes no promise', async () => {
    await withMissingSign(folder);
    await print();
    expect(said).toContain(`("A sign that no typeface has is told") ${boxes}${noShape} (U+0378)`);
    expect(said).toContain('So the PDF does not say that it is accessible');
    for (const promise of promises) expect(pdf.xmp).not.toContain(promise);
  }, 60_000);
});

describe('a talk of 300 slides', () => {
  it('makes the same promise', async () => {
    const folder = await difficultProject();
    try {
      await writeSlides(folder, longTalk(300));
      const out = join(folder, 'talk.pdf');
      expect(await runPdf(folder, ['--out', out])).toMatchObject({ code: 0 });
      const bytes = await readFile(out);
      const { pages, xmp } = await readPdf(bytes);
      expect(pages).toHaveLength(300);
      for (const promise of promises) expect(xmp).toContain(promise);
      expect(pages.at(-1)?.text).toContain('Slide 300 holds a table');
      if (verapdf) expect(await faultsByVerapdf({ long: bytes })).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
