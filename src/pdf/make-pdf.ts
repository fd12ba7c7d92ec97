/** From slides to a PDF on disk: the steps, in order. */
import { join, relative } from 'node:path';
import { newestChange } from '../build/dates.ts';
import { buildSiteAside } from '../build/site-aside.ts';
import { slidesIn, withTalk } from '../build/talk.ts';
import type { Cut } from '../compiler/index.ts';
import { exitCodes, Failure } from '../program/exit.ts';
import { outputPlace } from '../program/output-place.ts';
import { pinnedDate, readyMilliseconds } from '../program/settings.ts';
import { counted, progress, warn } from '../program/terminal.ts';
import { writeWhole } from '../program/write-whole.ts';
import { faultWords, noPromise } from './pdf-fault.ts';
import { fileEndings, type PrintForm, printQuery } from './print-form.ts';

/** What to print, and where to. */
export interface PdfJob {
  /** The project's folder. */
  readonly root: string;
  /** As the author wrote it, from the current folder; a file of the project's `exports/` where it is not said. */
  readonly out: string | undefined;
  /** Minutes of the talk that is printed. */
  readonly cut: Cut;
  readonly form: PrintForm;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A PDF that has been written. */
export interface PdfWritten {
  /** As it is shown to the author. */
  readonly path: string;
  readonly pages: number;
  /** Size in bytes. */
  readonly size: number;
}

/** A slide that runs over its page, or vanishes, shows in the count. */
function checkPages(pages: number, slides: number, form: PrintForm): void {
  if (form.kind !== 'slides' || (form.everyStep ? pages >= slides : pages === slides)) return;
  throw new Failure(
    exitCodes.deckHasErrors,
    `The PDF came out with ${counted(pages, 'page')} for ${counted(slides, 'slide')}; nothing was written.`,
  );
}

/** Compiles, builds, prints, finishes and writes. Throws Failure with the exit code of whatever went wrong. */
export async function makePdf(job: PdfJob): Promise<PdfWritten> {
  const { root, out, cut, form, env } = job;
  const limit = readyMilliseconds(env);
  const pinned = pinnedDate(env);
  try {
    progress('Building the deck …');
    const { path, bytes, pages } = await withTalk(root, warn, buildSiteAside, async ({ talk, site }) => {
      const ready = talk.then(async (sound) => ({
        slides: slidesIn(sound, cut),
        path: await outputPlace(root, out, fileEndings[form.kind]),
      }));
      // It may fail before the printer, which tells of it, is there to listen.
      ready.catch(() => undefined);
      const [date, { printTalk }] = await Promise.all([
        pinned ?? newestChange(join(root, 'slides')),
        import('./print-talk.ts'),
      ]);
      const query = printQuery(form, cut, date);
      const job = { env, site, ready, query, readyMilliseconds: limit };
      const printed = await printTalk(job, { creator: 'Crisis Diplomacy', date });
      const { slides, path } = await ready;
      checkPages(printed.pages, slides.length, form);
      for (const fault of printed.faults) warn(faultWords(fault));
      if (printed.faults.length > 0) warn(noPromise);
      return { path, ...printed };
    });
    await writeWhole(path, bytes);
    return { path: out ?? relative(root, path), pages, size: bytes.length };
  } finally {
    progress('');
  }
}
