/** The handout and the presenter's copy, printed and read back. */
import { beforeAll, describe, expect, it } from 'vitest';
import { missingFrom } from '../testing/bare-text.testing.ts';
import {
  builtSite,
  openBuiltDeck,
  sharedBrowser,
  type TestBrowserName,
  testBrowsers,
} from '../testing/e2e.ts';
import { finishPdf } from './finish/finish-pdf.ts';
import { type PaperPage, readTexts } from './paper-page.testing.ts';
import { printDeck } from './print.ts';
import { printQuery } from './print-form.ts';
import { findTags, type PageRead, readPdf } from './read-pdf.testing.ts';
import { readMarks } from './tags/check-marks.testing.ts';
import { forms, paperSlides, type TalkPdf, talkDate, talkPdf } from './talk-pdfs.testing.ts';

const millimetre = 96 / 25.4;
const a4 = [595, 842];
const letter = [612, 792];

const sizes = ({ read }: TalkPdf): number[][] => {
  const all = read.pages.map(({ width, height }) => `${Math.round(width)} ${Math.round(height)}`);
  return [...new Set(all)].map((size) => size.split(' ').map(Number));
};

interface Sheets {
  /** Visible text of every element of a kind. */
  readonly texts: string[][];
  /** Heights of the places to write on, in millimetres. */
  readonly lines: number[];
}

/** Opens a form in the browser and reads its sheets. */
async function readSheets(query: string, selector: string, browser: TestBrowserName): Promise<Sheets> {
  const deck = await openBuiltDeck({ query }, browser);
  try {
    await deck.page.evaluate(() => window.crisisDeck?.readyForPaper);
    const heights = await deck.page.$$eval('.writing-lines', (places) =>
      places.map((place) => place.getBoundingClientRect().height),
    );
    const lines = heights.map((height) => Math.round(height / millimetre));
    return { texts: await readTexts(deck.page, selector), lines };
  } finally {
    await deck.close();
  }
}

/** What the pages do not hold of the sheets, each text with its page. */
const missing = (pages: readonly PageRead[], texts: readonly (readonly string[])[]): string[] =>
  texts.flatMap((sheet, index) =>
    missingFrom(pages[index]?.text ?? '', sheet).map((text) => `page ${index + 1}: ${text}`),
  );

const isList = ({ id }: PaperPage): boolean => /^sources(?:-\d+)?$/.test(id);

describe.each(testBrowsers)('printed by the %s browser:', (browser) => {
  let slides: readonly PaperPage[];
  beforeAll(async () => {
    slides = (await paperSlides(20, browser)).filter((slide) => !isList(slide));
  });

  /** One bookmark a slide under its act, and one for the sources. */
  function expectBookmarks({ read }: TalkPdf, before: readonly string[] = []): void {
    const titles = read.bookmarks.flatMap(({ title, inside }) =>
      inside.length > 0 ? inside.map((slide) => slide.title) : [title],
    );
    expect(titles).toEqual([...before, ...slides.map(({ headline }) => headline), 'Sources']);
  }

  /** Title, what it is, date and page number stand in the foot of every page. */
  async function expectFeet({ bytes }: TalkPdf, what: string): Promise<void> {
    const marks = await readMarks(bytes);
    const wrong = marks.flatMap(({ artifacts }, index) => {
      const foot = [`CrisisDiplomacy·${what}·1May2026`, `${index + 1}/${marks.length}`];
      return foot.filter((words) => missingFrom(artifacts, [words]).length > 0);
    });
    expect(wrong).toEqual([]);
  }

  /** Numbers lead to the sources at the end, and these to the web. */
  function expectSources({ read }: TalkPdf, firstPage: number): void {
    const list = read.pages.slice(firstPage - 1);
    const inner = read.pages.slice(0, firstPage - 1).flatMap(({ links }) => links);
    const targets = inner.flatMap((link) => ('page' in link ? [link.page] : []));
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter((page) => page >= firstPage).length).toBeGreaterThan(targets.length * 0.9);
    const addresses = list.flatMap(({ links }) =>
      links.flatMap((link) => ('address' in link ? [link.address] : [])),
    );
    expect(addresses.length).toBeGreaterThan(20);
  }

  describe('the handout', () => {
    let pdf: TalkPdf;
    beforeAll(async () => {
      pdf = await talkPdf(forms.handout, 20, browser);
    });

    it('has three slides a page, none of them cut in two, on A4', async () => {
      const { texts } = await readSheets('?view=handout', '.sheet-page', browser);
      expect(texts).toHaveLength(Math.ceil(slides.length / 3));
      expect(missing(pdf.read.pages, texts)).toEqual([]);
      expect(sizes(pdf)).toEqual([a4]);
    });

    it('has eight lines beside each slide and two below it', async () => {
      const { lines } = await readSheets('?view=handout', '.sheet-page', browser);
      expect(lines).toEqual(slides.flatMap(() => [64, 16]));
    });

    it('asks for a name on its first page alone', () => {
      const asking = pdf.read.pages.map(({ text }) => text.includes('Class and date'));
      expect(asking.indexOf(true)).toBe(0);
      expect(asking.lastIndexOf(true)).toBe(0);
    });

    it('shows the axes alone of a chart that the class is to draw, and says no more in its place', async () => {
      const page = slides.findIndex(({ id }) => id === 'far-ahead');
      const words = (read: PageRead | undefined) =>
        [read?.text, ...findTags(read?.tags ?? [], 'Figure').map(({ alt }) => alt)].join(' ');
      expect(words((await talkPdf(forms.slides, 20, browser)).read.pages[page])).toContain('25,540');
      expect(words(pdf.read.pages[Math.floor(page / 3)])).not.toContain('25,540');
    });

    it('leaves open what was decided', async () => {
      const chosen = /The quarantine: Kennedy|What was chosen/;
      const all = ({ read }: TalkPdf) => read.pages.map(({ text }) => text).join(' ');
      expect(all(await talkPdf(forms.slides, 20, browser))).toMatch(chosen);
      expect(all(pdf)).not.toMatch(chosen);
    });

    it('has bookmarks, feet and the sources with their links', async () => {
      expectBookmarks(pdf);
      await expectFeet(pdf, 'handout');
      expectSources(pdf, Math.ceil(slides.length / 3) + 1);
    });
  });

  describe('the handout with a slide a page', () => {
    let pdf: TalkPdf;
    beforeAll(async () => {
      pdf = await talkPdf(forms['handout, a slide a page'], 20, browser);
    });

    it('has a page a slide, with its text, its sources and room to write, on Letter', async () => {
      const { texts, lines } = await readSheets(
        '?view=handout&per-page=1&paper=letter',
        '.sheet-page',
        browser,
      );
      expect(texts).toHaveLength(slides.length);
      expect(missing(pdf.read.pages, texts)).toEqual([]);
      expect(lines.filter((height) => height < 24)).toEqual([]);
      expect(sizes(pdf)).toEqual([letter]);
    });

    it('has bookmarks, feet and the sources with their links', async () => {
      expectBookmarks(pdf);
      await expectFeet(pdf, 'handout');
      expectSources(pdf, slides.length + 1);
    });
  });

  describe.each([
    ['two', forms['handout, two a page'], 2, a4],
    ['four', forms['handout, four a page'], 4, letter],
    ['six', forms['handout, six a page'], 6, a4],
  ] as const)('the handout of %s slides a page', (_name, form, perPage, size) => {
    it('has so many on every page, whole, with lines to write on and the sources at the end', async () => {
      const pdf = await talkPdf(form, 20, browser);
      const { texts, lines } = await readSheets(printQuery(form, 20, talkDate), '.sheet-page', browser);
      expect(texts).toHaveLength(Math.ceil(slides.length / perPage));
      expect(missing(pdf.read.pages, texts)).toEqual([]);
      expect(lines).toHaveLength(slides.length);
      expect(lines.filter((height) => height < 16)).toEqual([]);
      expect(sizes(pdf)).toEqual([size]);
      expectBookmarks(pdf);
      expectSources(pdf, texts.length + 1);
    });
  });

  describe('the presenter’s copy', () => {
    let pdf: TalkPdf;
    beforeAll(async () => {
      pdf = await talkPdf(forms.notes, 20, browser);
    });

    it('begins with a page for the teacher, with the minutes of each act and of the talk', () => {
      const [first] = pdf.read.pages;
      expect(findTags(first?.tags ?? [], 'H1')).toHaveLength(1);
      const told = slides.filter(({ appendix }) => !appendix);
      const words = ['For the teacher', ...told.map(({ act }) => act), 'The whole talk'];
      expect(missingFrom(first?.text ?? '', words)).toEqual([]);
      expect(findTags(first?.tags ?? [], 'Table')).toHaveLength(1);
    });

    it('has every slide with its notes, whole, its time and the time so far', async () => {
      const { texts } = await readSheets('?view=notes', '.notes-page', browser);
      expect(texts).toHaveLength(slides.length);
      const all = pdf.read.pages.map(({ text }) => text).join(' ');
      expect(missingFrom(all, texts.flat())).toEqual([]);
      const times = [
        ...all.matchAll(/Slide \d+ of \d+ · (\d+:\d\d) minutes, from (\d+:\d\d) to (\d+:\d\d)/g),
      ];
      const seconds = (words = '') => words.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
      const told = slides.filter(({ appendix }) => !appendix);
      expect(times).toHaveLength(told.length);
      expect(all).toContain(`Slide 1 of ${told.length} · `);
      expect(all).toMatch(/Slide \d+ of \d+ after the talk/);
      expect(times[0]?.[2]).toBe('0:00');
      for (const [line, own, from, to] of times) expect(seconds(to) - seconds(from), line).toBe(seconds(own));
    });

    it('has bookmarks, feet and the sources with their links', async () => {
      expectBookmarks(pdf, ['For the teacher']);
      await expectFeet(pdf, 'presenter’s copy');
    });

    it.each([0, 4, 8])(
      'never has the minutes alone on a page, with %i lines more for the teacher',
      async (more) => {
        const { files } = await builtSite();
        const html = new TextDecoder().decode(files.get('index.html'));
        const head = '<div class="notes-teacher">';
        expect(html).toContain(head);
        const lines = '<p>One line more.</p>'.repeat(more);
        const site = {
          files: new Map([
            ...files,
            ['index.html', new TextEncoder().encode(html.replace(head, head + lines))],
          ]),
        };
        const query = printQuery({ kind: 'notes', paper: 'letter' }, 10, new Date(0));
        const options = { query, readyMilliseconds: 60_000 };
        const { bytes } = await printDeck(await sharedBrowser(browser), site, options);
        const { pages } = await readPdf(bytes);
        const page = pages.find(({ text }) => text.includes('Minutes by act'));
        // The end of what is written for the teacher.
        expect(page?.text).toMatch(/October\s+Crisis\./);
        if (more === 0) expect(page).toBe(pages[0]);
      },
    );

    it('lets long notes flow to the next page', async () => {
      const { files } = await builtSite();
      const html = new TextDecoder().decode(files.get('index.html'));
      const words = Array.from({ length: 900 }, (_, index) => `word${index}.`);
      const paragraphs = [words.slice(0, 500), words.slice(500)].map((part) => `<p>${part.join(' ')}</p>`);
      const long = html.replace('<div class="notes-say">', `<div class="notes-say">${paragraphs.join('')}`);
      const site = { files: new Map([...files, ['index.html', new TextEncoder().encode(long)]]) };
      const query = printQuery(forms.notes, 10, new Date(0));
      const { bytes } = await printDeck(await sharedBrowser(browser), site, {
        query,
        readyMilliseconds: 60_000,
      });
      const { pages } = await readPdf(bytes);
      expect(missingFrom(pages.map(({ text }) => text).join(' '), words)).toEqual([]);
      const onPage = pages.map(({ text }) => /word\d+/.test(text));
      expect(onPage.filter(Boolean).length).toBeGreaterThan(1);
    });
  });

  describe.each([
    ['handout', forms.handout],
    ['presenter’s copy', forms.notes],
  ])('the %s, printed again', (_name, form) => {
    it('comes out byte for byte the same', async () => {
      const first = await talkPdf(form, 10, browser);
      const date = new Date('2026-05-01T09:00:00Z');
      const options = { query: printQuery(form, 10, date), readyMilliseconds: 60_000 };
      const { bytes, facts, words } = await printDeck(
        await sharedBrowser(browser),
        await builtSite(),
        options,
      );
      const again = await finishPdf(bytes, { ...facts, creator: 'Crisis Diplomacy', date }, words);
      expect(Buffer.from(again.bytes).equals(first.bytes)).toBe(true);
    });
  });

  describe.each([10, 20, 40] as const)('the PDF of the talk of %i minutes', (cut) => {
    let pdf: TalkPdf;
    let pages: readonly PaperPage[];
    beforeAll(async () => {
      pages = await paperSlides(cut, browser);
      pdf = await talkPdf(forms.slides, cut, browser);
    });

    it('has its slides, each with all its words, and their bookmarks', () => {
      expect(pdf.read.pages).toHaveLength(pages.length);
      expect(
        missing(
          pdf.read.pages,
          pages.map(({ texts }) => texts),
        ),
      ).toEqual([]);
      const titles = pdf.read.bookmarks.flatMap(({ title, inside }) =>
        inside.length > 0 ? inside.map((slide) => slide.title) : [title],
      );
      expect(titles).toEqual(pages.map(({ headline }) => headline));
    });

    it('numbers its sources from 1 without a gap, and cites them by these numbers', () => {
      const listed = pages.flatMap((page) => page.listed);
      expect(listed.map((source) => Number.parseInt(source, 10))).toEqual(
        listed.map((_, index) => index + 1),
      );
      const cited = new Set(pages.flatMap((page) => page.cited));
      expect([...cited].filter((source) => !listed.includes(source))).toEqual([]);
      expect(cited.size).toBeGreaterThan(20);
    });
  });
});
