/** How the command lines end: the exit codes, the one error type that carries them, and who turns it into words. */

import { toldMistakes } from './told-mistakes.mjs';

/** What the commands exit with. `ourFault` is a mistake in the program itself, and the only one that shows a stack. */
export const exitCodes = {
  done: 0,
  deckHasErrors: 1,
  usage: 2,
  noBrowser: 3,
  neverReady: 4,
  cannotWrite: 5,
  ourFault: 70,
} as const;

/** One of the codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/**
 * A command that cannot go on, in words for whoever typed it. Its exit code has a name of its own: a bundler through which an
 * error passes writes its own word into `code`.
 */
export class Failure extends Error {
  override readonly name: string = 'Failure';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** One that a thread has thrown is no instance of the class here: what it says of itself comes over alone. */
const isFailure = (error: unknown): error is Failure =>
  error instanceof Failure || (error instanceof Error && error.name === 'Failure' && 'exitCode' in error);

/** What to print on the error stream for an error, and what to exit with. A mistake in the talk's own code is the author's. */
export function explain(error: unknown): { readonly code: ExitCode; readonly text: string } {
  if (isFailure(error)) return { code: error.exitCode, text: error.message };
  const mistakes = toldMistakes(error, process.cwd());
  if (mistakes !== null) return { code: exitCodes.deckHasErrors, text: mistakes };
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: exitCodes.ourFault, text: `This is a mistake in the program, not in your slides:\n${told}` };
}

/**
 * Whoever reads what a command says may have heard enough, as `head` has: that is no mistake of anybody's. A file that it is
 * written to may be on a disk that is full.
 */
function allowDeafness(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    const words = error.code === 'ENOSPC' ? 'the disk is full' : error.message;
    if (stream !== process.stderr)
      process.stderr.write(`What this command says cannot be written: ${words}.\n`);
    process.exit(exitCodes.cannotWrite);
  });
}

/** Runs a command to its end, prints what went wrong and sets the exit code of this process. Never rejects. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) allowDeafness(stream);
  try {
    await command();
    process.exitCode = exitCodes.done;
  } catch (error) {
    const { code, text } = explain(error);
    process.stderr.write(`${text}\n`);
    process.exitCode = code;
  }
}
