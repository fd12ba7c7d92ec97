/** From slides to everything there is to say of them: the steps of `npm run check`, in order. */

import { slidesIn } from '../build/talk.ts';
import { countsOf } from '../build/verdict.ts';
import type { Compilation, Cut } from '../compiler/model.ts';
import { exitCodes, Failure } from '../program/exit.ts';
import { readyMilliseconds } from '../program/settings.ts';
import { explainByRoom } from '../program/temporary-folder.ts';
import { counted, progress } from '../program/terminal.ts';
import { readTalk } from './read-talk.ts';
import { tellAll } from './tell-all.ts';

/** What to check. */
export interface CheckJob {
  /** The project's folder. */
  readonly root: string;
  readonly strict: boolean;
  readonly cuts: readonly Cut[];
  /** May name the browser. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Browser and build, loaded only once the slides are known to be sound; the browser first, as that is what may be missing. */
async function measured({ root, env, cuts }: CheckJob, talk: Awaited<ReturnType<typeof readTalk>>) {
  progress('Starting the browser …');
  const [{ launchBrowser }, { buildSite }, { checkDeck }] = await Promise.all([
    import('../browser/index.ts'),
    import('../build/site.ts'),
    import('./check-deck.ts'),
  ]);
  const browser = await launchBrowser(env);
  try {
    progress('Building the deck …');
    const site = await buildSite(root);
    progress('Measuring the slides …');
    return await checkDeck(browser, talk, cuts, { site, readyMilliseconds: readyMilliseconds(env) });
  } catch (error) {
    if (!(error instanceof Failure)) await explainByRoom();
    throw error;
  } finally {
    await browser.close();
    progress('');
  }
}

/** Those that have slides: whoever needs one length of the talk alone does not say which slides are in the others. */
function cutsToCheck({ deck }: Compilation, asked: readonly Cut[]): readonly Cut[] {
  const [only] = asked;
  if (asked.length === 1 && only !== undefined) slidesIn(deck, only);
  return asked.filter((cut) => deck.slides.some(({ cuts }) => cuts.includes(cut)));
}

/**
 * Compiles, builds, measures; hands every message to `say`, a line each, and gives back what to say at the end.
 * Throws Failure: the deck has errors (with `strict`, or warnings), usage, no browser, never ready.
 */
export async function checkTalk(job: CheckJob, say: (line: string) => void): Promise<string> {
  readyMilliseconds(job.env);
  const talk = await readTalk(job.root);
  const { slides } = talk.deck;
  // What is wrong in the Markdown hides what is wrong in the page.
  const broken = talk.messages.some(({ level }) => level === 'error');
  if (slides.length === 0) {
    tellAll(talk.messages, job.strict, say);
    throw new Failure(exitCodes.deckHasErrors, 'There are no slides in slides/.');
  }
  const cuts = broken ? job.cuts : cutsToCheck(talk, job.cuts);
  const messages = broken ? talk.messages : await measured({ ...job, cuts }, talk);
  tellAll(messages, job.strict, say);
  return `${counted(slides.length, 'slide')} on screen and in print, ${cuts.length === 1 ? 'cut' : 'cuts'} ${cuts.join(', ')}: ${countsOf(messages) || 'nothing to mend'}`;
}
