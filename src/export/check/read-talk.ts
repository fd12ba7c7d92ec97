/** The whole compiled talk, for a command that asks about its slides. */
import { compileProject } from '../../compiler/compile-project.ts';
import type { Compilation } from '../../compiler/model.ts';
import { checkProject } from '../talk.ts';

/** Compiles the slides of the project in `root`. Throws Failure (usage) where it is no project. */
export async function readTalk(root: string): Promise<Compilation> {
  await checkProject(root);
  return compileProject(root, { showBroken: false });
}
