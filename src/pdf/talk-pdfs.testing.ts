/** The talk's own PDFs for the end-to-end tests: each form is printed once a run. */
import type { Cut } from '../compiler/index.ts';
import {
  builtSite,
  defaultBrowser,
  openBuiltDeck,
  sharedBrowser,
  type TestBrowserName,
} from '../testing/e2e.ts';
import { madeOnce } from '../testing/made-once.testing.ts';
import { finishPdf, type PageWords } from './finish/finish-pdf.ts';
import { type PaperPage, readPaper } from './paper-page.testing.ts';
import type { PdfFault } from './pdf-fault.ts';
import { printDeck } from './print.ts';
import { type PrintForm, printQuery } from './print-form.ts';
import { type PdfRead, readPdf } from './read-pdf.testing.ts';
import { type PageAloud, readAloud } from './tags/read-aloud.testing.ts';

/** A form of the talk as it is written to disk, and as the browser gave it. */
export interface TalkPdf {
  readonly bytes: Uint8Array;
  readonly read: PdfRead;
  /** Before it was finished. */
  readonly raw: Uint8Array;
  readonly words: PageWords;
  /** What it falls short of. */
  readonly faults: readonly PdfFault[];
}

/** Every form, by the name of its option. */
export const forms = {
  slides: { kind: 'slides', everyStep: false },
  steps: { kind: 'slides', everyStep: true },
  handout: { kind: 'handout', perPage: 3, paper: 'a4' },
  'handout, a slide a page': { kind: 'handout', perPage: 1, paper: 'letter' },
  'handout, two a page': { kind: 'handout', perPage: 2, paper: 'a4' },
  'handout, four a page': { kind: 'handout', perPage: 4, paper: 'letter' },
  'handout, six a page': { kind: 'handout', perPage: 6, paper: 'a4' },
  notes: { kind: 'notes', paper: 'a4' },
} as const satisfies Record<string, PrintForm>;

/** The day on the feet of sheets. */
export const talkDate = new Date('2026-05-01T09:00:00Z');

async function print(form: PrintForm, cut: Cut, name: TestBrowserName): Promise<TalkPdf> {
  const [browser, site] = await Promise.all([sharedBrowser(name), builtSite()]);
  const options = { query: printQuery(form, cut, talkDate), readyMilliseconds: 60_000 };
  const { bytes: raw, facts, words } = await printDeck(browser, site, options);
  const { bytes, faults } = await finishPdf(
    raw,
    { ...facts, creator: 'Crisis Diplomacy', date: talkDate },
    words,
  );
  return { bytes, raw, words, faults, read: await readPdf(bytes) };
}

/** A form of the talk of `cut` minutes, as a browser prints it. */
export const talkPdf = (
  form: PrintForm,
  cut: Cut = 20,
  browser: TestBrowserName = defaultBrowser(),
): Promise<TalkPdf> =>
  madeOnce(`PDF ${browser} ${printQuery(form, cut, talkDate)}`, () => print(form, cut, browser));

/** What its tags say aloud, page by page. */
export const talkAloud = (form: PrintForm, browser: TestBrowserName): Promise<PageAloud[]> =>
  madeOnce(`aloud ${browser} ${printQuery(form, 20, talkDate)}`, async () =>
    readAloud((await talkPdf(form, 20, browser)).bytes),
  );

async function openPaper(cut: Cut, browser: TestBrowserName): Promise<PaperPage[]> {
  const deck = await openBuiltDeck({ query: `?view=paper&cut=${cut}` }, browser);
  try {
    return await readPaper(deck.page);
  } finally {
    await deck.close();
  }
}

/** The slides of the talk of `cut` minutes as the paper view of the page shows them. */
export const paperSlides = (
  cut: Cut = 20,
  browser: TestBrowserName = defaultBrowser(),
): Promise<PaperPage[]> => madeOnce(`paper ${browser} ${cut}`, () => openPaper(cut, browser));
