/** The talk's own PDF, made as an author makes it and read back. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaperPage } from '../pdf/paper-page.testing.ts';
import {
  countPixelImages,
  type FontRead,
  findTags,
  type PdfRead,
  readFonts,
  readPdf,
} from '../pdf/read-pdf.testing.ts';
import { forms, paperSlides, talkPdf } from '../pdf/talk-pdfs.testing.ts';
import { missingFrom } from '../testing/bare-text.testing.ts';
import { browserEnv, projectRoot, testBrowsers } from '../testing/e2e.ts';
import { runPdf } from './command.testing.ts';

describe.each(testBrowsers)('printed by the %s browser:', (browser) => {
  let folder = '';
  let bytes: Uint8Array;
  let pdf: PdfRead;
  let slides: readonly PaperPage[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pdf-'));
    const out = join(folder, 'talk.pdf');
    const { code, stderr } = await runPdf(projectRoot, ['--out', out], browserEnv(browser));
    expect({ code, stderr }).toMatchObject({ code: 0 });
    bytes = await readFile(out);
    pdf = await readPdf(bytes);
    slides = await paperSlides(20, browser);
  }, 120_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Visible words of the slides that the PDF does not hold, each with its slide. */
  const missingWords = ({ pages }: PdfRead): string[] =>
    slides.flatMap(({ id, texts }, index) =>
      missingFrom(pages[index]?.text ?? '', texts).map((text) => `${id}: ${text}`),
    );

  const sorted = <T>(items: Iterable<T>): T[] => [...new Set(items)].sort();

  describe('the PDF of the talk', () => {
    it('has one page a slide, each exactly 1280 x 720 CSS pixels', () => {
      expect(slides.length).toBeGreaterThan(1);
      expect(pdf.pages.map(({ width, height }) => [width, height])).toEqual(slides.map(() => [960, 540]));
    });

    it('has one bookmark a slide, in order: its headline, and its page, under its act', () => {
      const leaves = pdf.bookmarks.flatMap((mark) => (mark.inside.length > 0 ? mark.inside : [mark]));
      expect(leaves).toEqual(
        slides.map(({ headline }, index) => ({ title: headline, page: index + 1, inside: [] })),
      );
      const acts = [...new Set(slides.map(({ act }) => act))];
      expect(pdf.bookmarks.map(({ title }) => title)).toEqual(acts);
      for (const { page, inside } of pdf.bookmarks) expect(page).toBe(inside[0]?.page);
    });

    it('holds every word of every slide and step as text, charts and drawings included', () => {
      expect(missingWords(pdf)).toEqual([]);
      expect(slides.flatMap(({ chartTexts }) => chartTexts).length).toBeGreaterThan(10);
    });

    it('holds no picture made of pixels', async () => {
      expect(await countPixelImages(bytes)).toBe(0);
    });

    it('embeds its fonts, the deck’s three families and no other, none of them as Type 3', async () => {
      const fonts = await readFonts(bytes);
      const family = /^(ArchivoNarrow|SourceSerif4|IBMPlexMono)/;
      const strange = fonts.filter(
        ({ name, kind, embedded }: FontRead) => !embedded || kind === 'Type3' || !family.test(name),
      );
      expect(strange).toEqual([]);
      expect(sorted(fonts.map(({ name }) => family.exec(name)?.[1]))).toEqual([
        'ArchivoNarrow',
        'IBMPlexMono',
        'SourceSerif4',
      ]);
    });

    it('tags one first-level headline a page', () => {
      expect(pdf.pages.map(({ tags }) => findTags(tags, 'H1').length)).toEqual(slides.map(() => 1));
    });

    it('gives every chart and drawing the words that stand for it', () => {
      const alts = pdf.pages.map(({ tags }) => findTags(tags, 'Figure').map(({ alt }) => alt));
      expect(alts).toEqual(slides.map(({ pictures }) => pictures));
      expect(alts.flat().length).toBeGreaterThan(0);
      expect(alts.flat()).not.toContain('');
    });

    it('keeps every link: to a page of its own, and to the web', () => {
      const inside = pdf.pages.map(({ links }) =>
        sorted(links.flatMap((link) => ('page' in link ? [link.page] : []))),
      );
      const outside = pdf.pages.map(({ links }) =>
        sorted(links.flatMap((link) => ('address' in link ? [link.address] : []))),
      );
      expect(inside).toEqual(slides.map(({ inside: pages }) => sorted(pages)));
      expect(outside).toEqual(slides.map(({ outside: addresses }) => sorted(addresses)));
      expect(inside.flat().length).toBeGreaterThan(0);
      expect(outside.flat().length).toBeGreaterThan(0);
    });

    it('says its title, language, author, subject and keywords, in both places', () => {
      expect(pdf.language).toBe('en');
      expect(pdf.info).toMatchObject({ Title: 'Crisis Diplomacy', Creator: 'Crisis Diplomacy' });
      for (const key of ['Author', 'Subject', 'Keywords'])
        expect(pdf.info, key).toHaveProperty(key, expect.stringMatching(/./));
      expect(pdf.xmp).toContain(`<rdf:li xml:lang="x-default">Crisis Diplomacy</rdf:li>`);
      expect(pdf.xmp).toContain('<dc:creator>');
    });

    it('comes out byte for byte the same a second time', async () => {
      const out = join(folder, 'again.pdf');
      expect(await runPdf(projectRoot, ['--out', out], browserEnv(browser))).toMatchObject({ code: 0 });
      expect((await readFile(out)).equals(bytes)).toBe(true);
    }, 60_000);

    it('has a page for every step where that is asked for, and still one bookmark a slide', async () => {
      const { read: steps } = await talkPdf(forms.steps, 20, browser);
      const expected = slides.reduce((sum, slide) => sum + 1 + slide.steps, 0);
      expect(steps.pages).toHaveLength(expected);
      expect(expected).toBeGreaterThan(slides.length);
      const leaves = steps.bookmarks.flatMap(({ inside }) => inside);
      expect(leaves.map(({ title }) => title)).toEqual(slides.map(({ headline }) => headline));
      expect(sorted(steps.pages.map(({ width, height }) => `${width} x ${height}`))).toEqual(['960 x 540']);
    }, 60_000);
  });
});
