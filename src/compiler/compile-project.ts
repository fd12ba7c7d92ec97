/** The talk of a project folder, compiled with this deck's vocabulary. */
import { compile } from './index.ts';
import type { Compilation } from './model.ts';
import { readDeck } from './read.ts';
import { vocabulary } from './vocabulary.ts';

/** Reads and compiles the slides of the project in `root`. Throws where a file cannot be read. */
export function compileProject(root: string, { showBroken }: { readonly showBroken: boolean }): Compilation {
  const { files, hasAsset } = readDeck(root);
  return compile(files, { vocabulary, hasAsset, showBroken });
}
