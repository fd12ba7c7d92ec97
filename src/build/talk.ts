/** The slides, compiled for the command line: every message is printed, an error ends the command. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatMessage } from '../compiler/messages/message.ts';
import type { Cut, Slide } from '../compiler/model.ts';
import { exitCodes, Failure } from '../program/exit.ts';
import { compileAside } from './compile-aside.ts';
import type { SiteTalk } from './site-talk.ts';
import { verdict } from './verdict.ts';

/** Throws Failure (usage) where `root` is no project. */
export async function checkProject(root: string): Promise<void> {
  const slides = await stat(join(root, 'slides')).catch(() => null);
  if (slides?.isDirectory()) return;
  throw new Failure(
    exitCodes.usage,
    `There is no folder slides/ in ${root}. Run this from the project's own folder.`,
  );
}

/** Hands every message of a talk to `say`, a line each. Throws Failure: the deck has errors. */
async function soundTalk(compiling: Promise<SiteTalk>, say: (line: string) => void): Promise<SiteTalk> {
  const talk = await compiling;
  for (const message of talk.messages) say(formatMessage(message));
  if (talk.messages.some(({ level }) => level === 'error')) {
    throw new Failure(exitCodes.deckHasErrors, verdict(talk.messages));
  }
  if (talk.slides.length === 0) throw new Failure(exitCodes.deckHasErrors, 'There are no slides in slides/.');
  return talk;
}

/** What a command has begun in another thread. */
interface UnderWay {
  readonly talk: Promise<SiteTalk>;
}

/** A talk on its way: to wait for, and to hand to the bundler. */
interface TalkUnderWay {
  /** Rejects with Failure where the talk has errors. */
  readonly talk: Promise<SiteTalk>;
  /** Resolves to null there: no error of the author's passes through the bundler. */
  readonly forBundler: Promise<SiteTalk | null>;
}

/** Begins with the talk of the project in `root` alone. */
export const talkAside = (root: string): UnderWay => ({ talk: compileAside(root) });

/**
 * Begins with the talk of the project in `root`, as `begin` does, and gives back what `work` makes of it: it starts at once,
 * and waits for the talk where it cannot go on without. Every message goes to `say`, a line each.
 * Throws, when the work has come to its end, Failure: the deck has errors; usage, where `root` is no project; and where the
 * talk is sound, what `work` throws.
 */
export async function withTalk<Begun extends UnderWay, Made>(
  root: string,
  say: (line: string) => void,
  begin: (root: string) => Begun,
  work: (begun: Begun & TalkUnderWay) => Promise<Made>,
): Promise<Made> {
  await checkProject(root);
  const begun = begin(root);
  const talk = soundTalk(begun.talk, say);
  const forBundler = talk.catch(() => null);
  const working = work({ ...begun, talk, forBundler });
  const ended = working.catch(() => undefined);
  try {
    await talk;
  } catch (error) {
    await ended;
    throw error;
  }
  return working;
}

/** The slides of one length of the talk. Throws Failure (the deck has errors) where it has none. */
export function slidesIn<Of extends Pick<Slide, 'cuts'>>(
  { slides }: { readonly slides: readonly Of[] },
  cut: Cut,
): readonly Of[] {
  const found = slides.filter(({ cuts }) => cuts.includes(cut));
  if (found.length > 0) return found;
  const advice = `A slide is in it by "cut=${cut}" behind its headline.`;
  throw new Failure(exitCodes.deckHasErrors, `No slide is in the talk of ${cut} minutes. ${advice}`);
}
