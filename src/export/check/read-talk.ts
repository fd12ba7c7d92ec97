/** The whole compiled talk, for a command that asks about its slides. */
import { compileProject } from '../../compiler/compile-project.ts';
import type { Compilation } from '../../compiler/model.ts';
import { checkProject, unreadable } from '../talk.ts';

/** Compiles the slides of the project in `root`. Throws Failure: usage, where it is no project; a slide that cannot be read. */
export async function readTalk(root: string): Promise<Compilation> {
  await checkProject(root);
  try {
    return compileProject(root, { showBroken: false });
  } catch (error) {
    // Anything else is a mistake of the program.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw unreadable(error.message);
  }
}
