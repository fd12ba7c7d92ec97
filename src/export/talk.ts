/** The slides, compiled for the command line: every message is printed, an error ends the command. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compileProject } from '../compiler/compile-project.ts';
import {
  type Compilation,
  type Cut,
  type Deck,
  formatMessage,
  type Message,
  type Slide,
} from '../compiler/index.ts';
import { exitCodes, Failure } from './exit.ts';
import { counted } from './terminal.ts';

async function checkProject(root: string): Promise<void> {
  const slides = await stat(join(root, 'slides')).catch(() => null);
  if (slides?.isDirectory()) return;
  throw new Failure(
    exitCodes.usage,
    `There is no folder slides/ in ${root}. Run this from the project's own folder.`,
  );
}

/** `2 errors, 1 warning` */
export function summary(messages: readonly Pick<Message, 'level'>[]): string {
  const errors = messages.filter(({ level }) => level === 'error').length;
  const warnings = messages.length - errors;
  return [counted(errors, 'error'), ...(warnings > 0 ? [counted(warnings, 'warning')] : [])].join(', ');
}

function compiled(root: string): Compilation {
  try {
    return compileProject(root, { showBroken: false });
  } catch (error) {
    // A slide that cannot be read is the author's to mend; anything else is a mistake of the program.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new Failure(exitCodes.deckHasErrors, `The slides cannot be read: ${error.message}`);
  }
}

/** Compiles the slides of the project in `root`. Throws Failure: usage, where it is no project; a slide that cannot be read. */
export async function readTalk(root: string): Promise<Compilation> {
  await checkProject(root);
  return compiled(root);
}

/**
 * Compiles the slides of the project in `root` and hands every message to `say`, a line each.
 * Throws Failure: the deck has errors; usage, where `root` is no project.
 */
export async function compileTalk(root: string, say: (line: string) => void): Promise<Deck> {
  const { deck, messages } = await readTalk(root);
  for (const message of messages) say(formatMessage(message));
  if (messages.some(({ level }) => level === 'error')) {
    throw new Failure(exitCodes.deckHasErrors, `The slides have ${summary(messages)}.`);
  }
  if (deck.slides.length === 0) throw new Failure(exitCodes.deckHasErrors, 'There are no slides in slides/.');
  return deck;
}

/** The slides of one length of the talk. Throws Failure (the deck has errors) where it has none. */
export function slidesIn({ slides }: Deck, cut: Cut): readonly Slide[] {
  const found = slides.filter(({ cuts }) => cuts.includes(cut));
  if (found.length > 0) return found;
  const advice = `A slide is in it by "cut=${cut}" behind its headline.`;
  throw new Failure(exitCodes.deckHasErrors, `No slide is in the talk of ${cut} minutes. ${advice}`);
}
