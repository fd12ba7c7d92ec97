/** The talk's PDFs, as a reader who does not see them meets them: checks that a machine can make. */
import { beforeAll, describe, expect, it } from 'vitest';
import { forms, type TalkPdf, talkPdf } from '../talk-pdfs.testing.ts';
import { fontFaultsOf } from './check-fonts.testing.ts';
import { type PageMarks, readMarks } from './check-marks.testing.ts';
import { tagFaultsOf } from './check-tags.testing.ts';
import { readingOrderFaults } from './reading-order.testing.ts';

describe.each(Object.entries(forms))('the tags of the PDF: %s', (_name, form) => {
  let pdf: TalkPdf;
  let marks: readonly PageMarks[];
  beforeAll(async () => {
    pdf = await talkPdf(form);
    marks = await readMarks(pdf.bytes);
  });

  it('keep the rules for documents, headlines, figures, tables, lists and links', async () => {
    expect(await tagFaultsOf(pdf.bytes)).toEqual([]);
  });

  it('hold all that is drawn, but for what is marked as decoration', () => {
    expect(marks.flatMap(({ faults }, index) => faults.map((fault) => `${index + 1}: ${fault}`))).toEqual([]);
  });

  it('stand on text in embedded fonts, with a shape and a Unicode value for every character', async () => {
    expect(await fontFaultsOf(pdf.bytes)).toEqual([]);
  });

  it('come in the order in which the page is seen', async () => {
    expect(await readingOrderFaults(pdf.bytes)).toEqual([]);
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
