/** The talk of a project folder, compiled with this deck's vocabulary. */
import { compile } from './index.ts';
import type { Compilation } from './model.ts';
import { type DeckFiles, readDeck } from './read.ts';
import { vocabulary } from './vocabulary.ts';

let latest: { readonly key: string; readonly compilation: Compilation } | undefined;

/** All that a compilation depends on besides this program: two runs with the same key give the same. */
const keyOf = ({ files, assets }: DeckFiles, showBroken: boolean): string =>
  JSON.stringify([showBroken, files, assets]);

/**
 * Reads and compiles the slides of the project in `root`; the latest talk is kept, as a command asks for its messages
 * first and the builder for its pages then. Throws where a file cannot be read.
 */
export function compileProject(root: string, { showBroken }: { readonly showBroken: boolean }): Compilation {
  const deck = readDeck(root);
  const key = keyOf(deck, showBroken);
  if (latest?.key === key) return latest.compilation;
  const compilation = compile(deck.files, { vocabulary, hasAsset: deck.hasAsset, showBroken });
  latest = { key, compilation };
  return compilation;
}
