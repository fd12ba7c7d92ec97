/** The talk of a project folder, compiled with this deck's vocabulary. */

import { compile } from '../compiler/index.ts';
import { CompileMemory } from '../compiler/memory.ts';
import { dataMessages } from '../compiler/messages/data-messages.ts';
import { inReadingOrder } from '../compiler/messages/message.ts';
import type { Compilation } from '../compiler/model.ts';
import { type AssetFolderOnDisk, assetFolder } from '../compiler/pictures/asset-folder.ts';
import { type DeckFiles, readDeck } from '../compiler/source/read.ts';
import { recordFaults, vocabulary } from './talk-vocabulary.ts';

let latest: { readonly key: string; readonly compilation: Compilation } | undefined;
let memory = { assets: '', steps: new CompileMemory() };

/** All that a compilation depends on besides this program: two runs with the same key give the same. */
const keyOf = ({ files, messages }: DeckFiles, { state }: AssetFolderOnDisk, showBroken: boolean): string =>
  JSON.stringify([showBroken, files, messages, state]);

/** What was compiled with the same assets; a slide is read otherwise where its picture has come, gone or changed. */
function memoryFor({ state }: AssetFolderOnDisk): CompileMemory {
  if (memory.assets !== state) memory = { assets: state, steps: new CompileMemory() };
  return memory.steps;
}

/**
 * Reads and compiles the slides of the project in `root`; what has not changed since the last time is not compiled again, and
 * where nothing has, the talk is the same object. A file that cannot be read is one of its messages, and so is a record of
 * the data that is wrong.
 */
export function compileProject(root: string, { showBroken }: { readonly showBroken: boolean }): Compilation {
  const read = readDeck(root);
  const deck = { ...read, messages: [...read.messages, ...dataMessages(root, recordFaults)] };
  const assets = assetFolder(root, deck.assets);
  const key = keyOf(deck, assets, showBroken);
  if (latest?.key === key) return latest.compilation;
  const options = { vocabulary, hasAsset: deck.hasAsset, assets, showBroken };
  const compiled = compile(deck.files, options, memoryFor(assets));
  const compilation = { ...compiled, messages: inReadingOrder([...deck.messages, ...compiled.messages]) };
  latest = { key, compilation };
  return compilation;
}
