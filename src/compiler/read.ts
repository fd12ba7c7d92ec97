/** Reads a project's slides and the list of its assets: the compiler's only file that touches the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { decodeText } from './decode.ts';
import type { SlideFile } from './model.ts';

/** The slides and assets of a project as they were when it was read. */
export interface DeckFiles {
  /** In the order of their names, which is the order of the talk. */
  readonly files: readonly SlideFile[];
  /** Paths in `assets/`, with forward slashes, in the order of the alphabet. */
  readonly assets: readonly string[];
  hasAsset(path: string): boolean;
}

/** Names in a folder; none where the folder is missing. */
function namesIn(folder: string, recursive: boolean): string[] {
  try {
    return readdirSync(folder, { recursive, encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Reads `slides/*.md` and the names in `assets/` of the project in `root`.
 * Throws where a file cannot be read; a missing folder is an empty one.
 */
export function readDeck(root: string): DeckFiles {
  const names = namesIn(join(root, 'slides'), false).filter((name) => name.endsWith('.md'));
  const files = names.sort().map((name) => ({
    path: `slides/${name}`,
    ...decodeText(readFileSync(join(root, 'slides', name))),
  }));
  const assets = namesIn(join(root, 'assets'), true).map((name) => name.split(sep).join('/'));
  const known = new Set(assets);
  return { files, assets: assets.sort(), hasAsset: (path) => known.has(path) };
}
