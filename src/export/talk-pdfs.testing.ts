/** The talk's own PDFs for the end-to-end tests: each form is printed once a process, in the shared browser. */
import type { Cut } from '../compiler/index.ts';
import { openBuiltDeck, projectRoot, sharedBrowser } from './e2e.ts';
import { finishPdf, type PageWords } from './finish-pdf.ts';
import { type PaperPage, readPaper } from './paper-page.testing.ts';
import { printDeck } from './print.ts';
import { type PrintForm, printQuery } from './print-form.ts';
import { type PdfRead, readPdf } from './read-pdf.testing.ts';
import { buildSite } from './site.ts';

/** A form of the talk as it is written to disk, and as the browser gave it. */
export interface TalkPdf {
  readonly bytes: Uint8Array;
  readonly read: PdfRead;
  /** Before it was finished. */
  readonly raw: Uint8Array;
  readonly words: PageWords;
}

/** Every form, by the name of its option. */
export const forms = {
  slides: { kind: 'slides', everyStep: false },
  steps: { kind: 'slides', everyStep: true },
  handout: { kind: 'handout', perPage: 3, paper: 'a4' },
  'handout, a slide a page': { kind: 'handout', perPage: 1, paper: 'letter' },
  notes: { kind: 'notes', paper: 'a4' },
} as const satisfies Record<string, PrintForm>;

const date = new Date('2026-05-01T09:00:00Z');

async function print(form: PrintForm, cut: Cut): Promise<TalkPdf> {
  const [browser, site] = await Promise.all([sharedBrowser(), buildSite(projectRoot)]);
  const options = { query: printQuery(form, cut, date), readyMilliseconds: 60_000 };
  const { bytes: raw, facts, words } = await printDeck(browser, site, options);
  const { bytes } = await finishPdf(raw, { ...facts, creator: 'Crisis Diplomacy', date }, words);
  return { bytes, raw, words, read: await readPdf(bytes) };
}

const printed = new Map<string, Promise<TalkPdf>>();

/** A form of the talk of `cut` minutes. */
export function talkPdf(form: PrintForm, cut: Cut = 20): Promise<TalkPdf> {
  const key = printQuery(form, cut, date);
  const known = printed.get(key) ?? print(form, cut);
  printed.set(key, known);
  return known;
}

const papers = new Map<Cut, Promise<PaperPage[]>>();

async function openPaper(cut: Cut): Promise<PaperPage[]> {
  const deck = await openBuiltDeck({ query: `?view=paper&cut=${cut}` });
  try {
    return await readPaper(deck.page);
  } finally {
    await deck.close();
  }
}

/** The slides of the talk of `cut` minutes as the paper view of the page shows them. */
export function paperSlides(cut: Cut = 20): Promise<PaperPage[]> {
  const known = papers.get(cut) ?? openPaper(cut);
  papers.set(cut, known);
  return known;
}
