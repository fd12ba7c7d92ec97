/** What a browser draws as a form: whatever is half transparent, with the text in it. */
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser, testBrowsers } from '../../testing/e2e.ts';
import { smallSite } from '../../testing/small-site.testing.ts';
import { finishPdf } from '../finish/finish-pdf.ts';
import { type Printed, printDeck } from '../print.ts';
import { findTags, readPdf } from '../read-pdf.testing.ts';
import { readMarks } from './check-marks.testing.ts';
import { tagFaultsOf } from './check-tags.testing.ts';
import { readAloud } from './read-aloud.testing.ts';

const half = (inside: string): string => `<div style="opacity: 0.5">${inside}</div>`;

const slides = [
  '<style>:root { --ground: white }</style>',
  `<section><h1>One group</h1><p>Before it.</p>${half('<p>Half seen.</p><p>Twice over.</p>')}<p>After it.</p></section>`,
  `<section style="opacity: 0.4"><h1>All of it</h1><p>Nothing else on the page.</p></section>`,
  `<section><h1>One in another</h1>${half(`<p>Outer.</p>${half('<p>Inner.</p>')}<p>Outer again.</p>`)}</section>`,
  `<section><h1>In a picture</h1><div role="img" aria-label="A bar of 17"><svg width="300" height="100">
    <rect width="50" height="9"/><g opacity="0.5"><rect width="90" height="9"/><text x="5" y="50">17</text></g>
    <path d="M0 0L9 9" stroke="red"/></svg></div><p>After it.</p></section>`,
  `<section style="transform: scale(0.5)"><h1>Scaled</h1><p>All of it small.</p></section>`,
  `<section><h1>Lines alone</h1>${half('<hr>')}<p>After them.</p></section>`,
].join('');

const facts = { title: 'Forms', language: 'en', keywords: [], creator: 'a test', date: new Date(0) };

describe.each(testBrowsers)('forms in a PDF of the %s browser', (browser) => {
  let printed: Printed;
  beforeAll(async () => {
    const site = smallSite(undefined, slides);
    const options = { query: '?view=paper', readyMilliseconds: 10_000 };
    printed = await printDeck(await sharedBrowser(browser), site, options);
  });

  it('are drawn for what is half transparent', async () => {
    const { context } = await PDFDocument.load(printed.bytes, { updateMetadata: false });
    const isForm = (object: unknown): boolean =>
      object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Form');
    const count = context.enumerateIndirectObjects().filter(([, object]) => isForm(object)).length;
    expect(count).toBeGreaterThanOrEqual(5);
  });

  it('keep their text in the tags, with all that stands around them', async () => {
    const { bytes, faults } = await finishPdf(printed.bytes, facts, printed.words);
    expect(faults).toEqual([]);
    expect(await tagFaultsOf(bytes)).toEqual([]);
    const marks = await readMarks(bytes);
    expect(marks.flatMap((page) => page.faults)).toEqual([]);
    const aloud = await readAloud(bytes);
    expect(aloud.map(({ text }) => text)).toEqual([
      'One group Before it. Half seen. Twice over. After it.',
      'All of it Nothing else on the page.',
      'One in another Outer. Inner. Outer again.',
      'In a picture 17 After it.',
      'Scaled All of it small.',
      'Lines alone After them.',
    ]);
    expect(aloud[3]?.figures).toEqual([{ alt: 'A bar of 17', text: '17' }]);
    expect(marks.map(({ artifacts }) => artifacts)).toEqual(marks.map(() => ''));
  });

  it('leave the other pages mended where one cannot be read, which is told', async () => {
    const document = await PDFDocument.load(printed.bytes, { updateMetadata: false });
    const page = document.getPage(1);
    const image = document.context.stream('BI /W 1 /H 1 /CS /G /BPC 8 ID x EI');
    page.node.addContentStream(document.context.register(image));
    const { bytes, faults } = await finishPdf(await document.save(), facts, printed.words);
    expect(faults).toEqual([
      { page: 2, reason: expect.stringMatching(/^keeps the tags that the browser gave/), section: '7.1' },
    ]);
    const marks = await readMarks(bytes);
    expect(marks.flatMap((one, index) => (index === 1 ? [] : one.faults))).toEqual([]);
    expect(marks.map(({ content }) => content.length).filter((length) => length < 10)).toEqual([]);
    expect((await readPdf(bytes)).pages.map(({ tags }) => findTags(tags, 'H1').length)).toEqual(
      marks.map(() => 1),
    );
  });
});
