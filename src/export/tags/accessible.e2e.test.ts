/** The talk's PDFs, as a reader who does not see them meets them: checks that a machine can make. */
import { beforeAll, describe, expect, it } from 'vitest';
import { testBrowsers } from '../e2e.ts';
import { forms, type TalkPdf, talkPdf } from '../talk-pdfs.testing.ts';
import { fontFaultsOf } from './check-fonts.testing.ts';
import { type PageMarks, readMarks } from './check-marks.testing.ts';
import { tagFaultsOf } from './check-tags.testing.ts';
import { readAloud } from './read-aloud.testing.ts';
import { readingOrderFaults } from './reading-order.testing.ts';

/** What is seen on a page and not read out: the feet of sheets, numbers of slides, the ruler of days, heads of columns. */
const notReadOut = [
  /^\d+\/\d+CrisisDiplomacy·(?:handout|presenter’scopy)·1May2026/,
  /\d*(?:FORAGAINSTHANDS)?October1962(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)?\d\d){13}/g,
];

const everyForm = testBrowsers.flatMap((browser) =>
  Object.entries(forms).map(([name, form]) => ({ browser, name, form })),
);

describe.each(everyForm)('the tags of the PDF: $name, $browser browser', ({ form, browser }) => {
  let pdf: TalkPdf;
  let marks: readonly PageMarks[];
  beforeAll(async () => {
    pdf = await talkPdf(form, 20, browser);
    marks = await readMarks(pdf.bytes);
  });

  it('keep the rules for documents, headlines, figures, tables, lists and links', async () => {
    expect(await tagFaultsOf(pdf.bytes)).toEqual([]);
  });

  it('hold all that is drawn, but for what is marked as decoration', () => {
    expect(marks.flatMap(({ faults }, index) => faults.map((fault) => `${index + 1}: ${fault}`))).toEqual([]);
  });

  it('hold every letter of the page but for those that a reader is not kept with', () => {
    const left = marks.map(({ artifacts }) =>
      notReadOut.reduce((text, words) => text.replace(words, ''), artifacts),
    );
    expect(left.filter(Boolean)).toEqual([]);
    const letters = marks.map(({ content }) => content.length);
    expect(letters.filter((count) => count < 100)).toEqual([]);
  });

  it('stand on text in embedded fonts, with a shape and a Unicode value for every character', async () => {
    expect(await fontFaultsOf(pdf.bytes)).toEqual([]);
  });

  it('come in the order in which the page is seen', async () => {
    expect(await readingOrderFaults(pdf.bytes)).toEqual([]);
  });
});

describe.each(Object.entries(forms))('the tags of the PDF: %s', (_name, form) => {
  it('are the same in every browser', async () => {
    const pdfs = await Promise.all(testBrowsers.map((browser) => talkPdf(form, 20, browser)));
    const [first, ...others] = await Promise.all(
      pdfs.map(async ({ bytes, read }) => ({
        tags: read.pages.map(({ tags }) => tags),
        // Lines break at other places.
        aloud: (await readAloud(bytes)).map(({ text }) => text.replaceAll(' ', '')),
      })),
    );
    for (const other of others) expect(other).toEqual(first);
    expect(first?.tags.flat().length).toBeGreaterThan(0);
  });
});

describe('the checks', () => {
  it('find the faults of the browser’s own PDF', async () => {
    const { raw } = await talkPdf(forms.slides);
    const faults = await tagFaultsOf(raw);
    expect(faults).toContain('NonStruct is no standard type');
    expect(faults).toContain('Page 1 has a link without words');
    const [first] = await readMarks(raw);
    expect(first?.faults).toContain('showText stands outside all tags and artifacts');
  });
});
