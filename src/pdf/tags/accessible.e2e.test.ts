/** The talk's PDFs, as a reader who does not see them meets them: checks that a machine can make. */
import { beforeAll, describe, expect, it } from 'vitest';
import { testBrowsers } from '../../testing/e2e.ts';
import { forms, type TalkPdf, talkAloud, talkPdf } from '../talk-pdfs.testing.ts';
import { faultsByVerapdf, verapdf } from '../verapdf.testing.ts';
import { type PageMarks, readMarks } from './check-marks.testing.ts';
import { tagFaultsOf } from './check-tags.testing.ts';
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

  it('are none of them empty, and say of every figure where it stands', async () => {
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

  it('come in the order in which the page is seen', async () => {
    expect(await readingOrderFaults(pdf.bytes)).toEqual([]);
  });
});

describe.each(Object.entries(forms))('the tags of the PDF: %s', (_name, form) => {
  it('are the same in every browser', async () => {
    const [first, ...others] = await Promise.all(
      testBrowsers.map(async (browser) => ({
        tags: (await talkPdf(form, 20, browser)).read.pages.map(({ tags }) => tags),
        // Lines break at other places.
        aloud: (await talkAloud(form, browser)).map(({ text }) => text.replaceAll(' ', '')),
      })),
    );
    for (const other of others) expect(other).toEqual(first);
    expect(first?.tags.flat().length).toBeGreaterThan(0);
  });
});

describe.each(everyForm)('the PDF: $name, $browser browser', ({ form, browser }) => {
  it('promises to be accessible (PDF/UA-1) and fit to be kept (PDF/A-2a), and has what that takes', async () => {
    const { bytes, read, faults } = await talkPdf(form, 20, browser);
    expect(faults).toEqual([]);
    for (const promise of ['<pdfuaid:part>1<', '<pdfaid:part>2<', '<pdfaid:conformance>A<'])
      expect(read.xmp).toContain(promise);
    const file = Buffer.from(bytes).toString('latin1');
    expect(file).not.toMatch(/\/(?:JavaScript|EmbeddedFiles?|OpenAction|AcroForm)\b/);
    const { CreationDate, ModDate } = read.info;
    expect([CreationDate, ModDate]).toEqual(['D:20260501090000Z', 'D:20260501090000Z']);
    for (const date of ['CreateDate', 'ModifyDate'])
      expect(read.xmp).toContain(`<xmp:${date}>2026-05-01T09:00:00Z<`);
  });
});

if (verapdf) {
  describe.each(testBrowsers)('veraPDF on the PDFs of the %s browser', (browser) => {
    it.each([10, 20, 40] as const)(
      'has nothing to say of the talk of %i minutes',
      async (cut) => {
        const named = Object.entries(forms);
        const pdfs = await Promise.all(
          named.map(async ([name, form]) => [name, (await talkPdf(form, cut, browser)).bytes] as const),
        );
        expect(await faultsByVerapdf(Object.fromEntries(pdfs))).toEqual([]);
      },
      600_000,
    );
  });
}

describe('the checks', () => {
  it('find the faults of the browser’s own PDF', async () => {
    const { raw } = await talkPdf(forms.slides);
    expect(await tagFaultsOf(raw)).toContain('A NonStruct says nothing');
    const [first] = await readMarks(raw);
    expect(first?.faults).toContain('showText stands outside all tags and artifacts');
  });
});
