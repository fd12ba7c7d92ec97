/** Reads a project's slides and the list of its assets: what the compiler takes from the disk. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Message } from '../messages/message.ts';
import type { SlideFile } from '../model.ts';
import { readSlideFolder } from './slide-folder.ts';

/** The slides and assets of a project as they were when it was read. */
export interface DeckFiles {
  /** In the order of their names, which is the order of the talk. */
  readonly files: readonly SlideFile[];
  /** What is to be said of files that are not read. */
  readonly messages: readonly Message[];
  /** Paths in `assets/`, with forward slashes, in the order of the alphabet. */
  readonly assets: readonly string[];
  hasAsset(path: string): boolean;
}

/** Names in a folder and below; none where it cannot be listed: whatever a slide asks for there is told as missing. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}

/**
 * Reads `slides/*.md` and the names in `assets/` of the project in `root`. What cannot be read is one of the messages; a
 * missing folder is an empty one.
 */
export function readDeck(root: string): DeckFiles {
  const { files, messages } = readSlideFolder(root);
  const assets = namesIn(join(root, 'assets')).map((name) => name.split(sep).join('/'));
  const known = new Set(assets);
  return { files, messages, assets: assets.sort(), hasAsset: (path) => known.has(path) };
}
