/** The whole compiled talk, for a command that asks about its slides. */
import { compileProject } from '../build/compile-project.ts';
import { checkProject } from '../build/talk.ts';
import type { Compilation } from '../compiler/model.ts';

/** Compiles the slides of the project in `root`. Throws Failure (usage) where it is no project. */
export async function readTalk(root: string): Promise<Compilation> {
  await checkProject(root);
  return compileProject(root, { showBroken: false });
}
