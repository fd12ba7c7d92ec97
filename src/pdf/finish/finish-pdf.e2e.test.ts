import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser, testBrowsers } from '../../testing/e2e.ts';
import { smallSite } from '../../testing/small-site.testing.ts';
import { printDeck } from '../print.ts';
import { findTags, type PdfRead, readPdf } from '../read-pdf.testing.ts';
import type { DocumentFacts } from './document-facts.ts';
import { finishPdf } from './finish-pdf.ts';

describe.each(testBrowsers)('printed by the %s browser:', (browser) => {
  let raw: Uint8Array;
  let facts: DocumentFacts;
  let before: PdfRead;
  let after: PdfRead;
  let finished: Uint8Array;

  const print = async () =>
    printDeck(await sharedBrowser(browser), smallSite(), { query: '?view=paper', readyMilliseconds: 10_000 });

  beforeAll(async () => {
    const printed = await print();
    raw = printed.bytes;
    facts = { ...printed.facts, creator: 'Crisis Diplomacy', date: new Date('1962-10-28T09:00:00Z') };
    finished = (await finishPdf(raw, facts)).bytes;
    [before, after] = await Promise.all([readPdf(raw), readPdf(finished)]);
  });

  describe('printDeck', () => {
    it('prints a page a slide of exactly the slide’s size, and reads what the page says of itself', () => {
      expect(before.pages.map(({ width, height }) => [width, height])).toEqual([
        [960, 540],
        [960, 540],
        [960, 540],
      ]);
      expect(facts).toMatchObject({
        title: 'Small deck',
        language: 'en',
        author: 'Ann Example',
        subject: 'A deck to test with',
        keywords: ['one thing', 'another'],
      });
    });

    it('refuses a deck with a hole in it', async () => {
      const site = smallSite(
        undefined,
        '<section id="one"><h1>One</h1><img src="gone.jpg" alt="Gone"></section>',
      );
      const printing = printDeck(await sharedBrowser(browser), site, {
        query: '?view=paper',
        readyMilliseconds: 10_000,
      });
      await expect(printing).rejects.toEqual(
        expect.objectContaining({
          exitCode: 1,
          message: expect.stringContaining('http://deck.localhost/gone.jpg'),
        }),
      );
    });
  });

  describe('finishPdf', () => {
    it('counts the pages', async () => {
      expect((await finishPdf(raw, facts)).pages).toBe(3);
    });

    it('leaves pages, bookmarks and links as they are', () => {
      expect(after.bookmarks).toEqual([
        { title: 'One balance', page: 1, inside: [] },
        { title: 'Two – many ratios', page: 2, inside: [] },
        { title: 'Three', page: 3, inside: [] },
      ]);
      expect(after.bookmarks).toEqual(before.bookmarks);
      expect(after.pages[0]?.links).toEqual([{ page: 3 }, { address: 'https://example.org/' }]);
      expect(after.pages.map(({ text, links }) => [text, links])).toEqual(
        before.pages.map(({ text, links }) => [text, links]),
      );
    });

    it('gives bookmarks the space back that a line break in the headline takes', async () => {
      const headline = 'A headline that is so long that it has to break into two lines at the least';
      const site = smallSite(
        undefined,
        `<section id="one"><h1 style="width: 500px">${headline}</h1></section>`,
      );
      const printed = await printDeck(await sharedBrowser(browser), site, {
        query: '?view=paper',
        readyMilliseconds: 10_000,
      });
      expect((await readPdf(printed.bytes)).bookmarks[0]?.title).not.toBe(headline);
      const mended = await finishPdf(printed.bytes, facts, printed.words);
      expect((await readPdf(mended.bytes)).bookmarks).toEqual([{ title: headline, page: 1, inside: [] }]);
    });

    it('puts the slides of an act under its name, in order, and leaves the others by themselves', async () => {
      const slide = (name: string, act?: string): string =>
        `<section id="${name}"${act ? ` data-act-name="${act}"` : ''}><h1>${name}</h1></section>`;
      const sections = [
        slide('one', 'Alone'),
        slide('two', 'Act'),
        slide('three', 'Act'),
        slide('four', 'Act'),
        slide('five'),
      ];
      const site = smallSite(undefined, sections.join(''));
      const printed = await printDeck(await sharedBrowser(browser), site, {
        query: '?view=paper',
        readyMilliseconds: 10_000,
      });
      const mended = await finishPdf(printed.bytes, facts, printed.words);
      const single = (title: string, page: number) => ({ title, page, inside: [] });
      expect((await readPdf(mended.bytes)).bookmarks).toEqual([
        single('one', 1),
        { title: 'Act', page: 2, inside: [single('two', 2), single('three', 3), single('four', 4)] },
        single('five', 5),
      ]);
    });

    it('keeps the tags, with the words of a drawing', () => {
      const tags = after.pages.flatMap((page) => page.tags);
      expect(findTags(tags, 'H1')).toHaveLength(3);
      expect(findTags(tags, 'Link')).toHaveLength(2);
      expect(findTags(tags, 'Figure').map(({ alt }) => alt)).toEqual(['A bar of 17 and a bar of 1']);
    });

    it('tags a quotation as no picture, and tells older readers what newer tags are', async () => {
      expect(findTags(before.pages[2]?.tags ?? [], 'Figure')).toHaveLength(1);
      expect(findTags(after.pages[2]?.tags ?? [], 'Figure')).toEqual([]);
      expect(findTags(after.pages[2]?.tags ?? [], 'BlockQuote')).toHaveLength(1);
      const { catalog, context } = await PDFDocument.load(finished, { updateMetadata: false });
      const roles = context.lookup(catalog.get(PDFName.of('StructTreeRoot')))?.toString();
      expect(roles).toMatch(/\/RoleMap <<\s*\/Em \/Span\s*>>/);
    });

    it('says who, what, in which language and when, twice', () => {
      expect(after.language).toBe('en');
      expect(after.info).toMatchObject({
        Title: 'Small deck',
        Author: 'Ann Example',
        Subject: 'A deck to test with',
        Keywords: 'one thing, another',
        Creator: 'Crisis Diplomacy',
        CreationDate: 'D:19621028090000Z',
        ModDate: 'D:19621028090000Z',
      });
      expect(after.xmp).toContain('Ann Example');
      expect(after.xmp).toContain('1962-10-28T09:00:00Z');
    });

    it('asks the reader’s program to show the title and not the file’s name', async () => {
      const { catalog } = await PDFDocument.load(finished, { updateMetadata: false });
      expect(catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
    });

    it('gives the same bytes for the same pages printed at another time', async () => {
      const again = await print();
      expect(Buffer.from((await finishPdf(again.bytes, facts)).bytes).equals(finished)).toBe(true);
      // Two prints may fall into the same second, and some browsers give no /ID: the clock is turned on by hand.
      const years = Buffer.from(raw)
        .toString('latin1')
        .replaceAll(/D:\d{14}/g, 'D:20310203040506');
      const later = Buffer.from(years, 'latin1');
      expect(later.equals(raw)).toBe(false);
      expect(Buffer.from((await finishPdf(later, facts)).bytes).equals(finished)).toBe(true);
    });

    it('gives another file another name', async () => {
      const other = await finishPdf(raw, { ...facts, title: 'Another' });
      const id = async (bytes: Uint8Array) =>
        (await PDFDocument.load(bytes, { updateMetadata: false })).context.trailerInfo.ID?.toString();
      expect(await id(finished)).toMatch(/^\[ <[0-9a-f]{32}> <[0-9a-f]{32}> \]$/i);
      expect(await id(other.bytes)).not.toBe(await id(finished));
    });
  });
});
