/** The files of `assets/`: their names, and what those are that slides show. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lookAtPicture, type PictureFile } from './picture-file.ts';

/** What the compiler may ask about the files of `assets/`. */
export interface AssetFolder {
  /** Paths in the folder, with forward slashes. */
  readonly names: readonly string[];
  /** Looks at one of them as a picture. */
  pictureAt(path: string): PictureFile;
}

/** A folder on the disk. `state` is another string as soon as a file comes, goes or is written. */
export interface AssetFolderOnDisk extends AssetFolder {
  readonly state: string;
}

/** What was looked at before, by the file's whole path, and the state it was in. */
const looked = new Map<string, { readonly state: string; readonly picture: PictureFile }>();

/** Size and time of the last change; empty for what is no file that can be read. */
function stateOf(file: string): string {
  try {
    const stats = statSync(file);
    return stats.isFile() ? `${stats.size} ${stats.mtimeMs}` : '';
  } catch {
    return '';
  }
}

function look(path: string, file: string, state: string): PictureFile {
  const notRead = (why: string): PictureFile => ({
    fault: `cannot be read${why}.`,
    remedy: 'Put the picture itself there.',
  });
  if (state === '') return notRead(': it is no file');
  try {
    return lookAtPicture(path, readFileSync(file));
  } catch (error) {
    return notRead(`: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The folder `assets/` of the project in `root`, which has these names in it. A file is read when it is asked about. */
export function assetFolder(root: string, names: readonly string[]): AssetFolderOnDisk {
  const fileOf = (path: string): string => join(root, 'assets', path);
  return {
    names,
    state: names.map((name) => `${name} ${stateOf(fileOf(name))}`).join('\n'),
    pictureAt(path) {
      const file = fileOf(path);
      const state = stateOf(file);
      const before = looked.get(file);
      if (before?.state === state) return before.picture;
      const picture = look(path, file, state);
      looked.set(file, { state, picture });
      return picture;
    },
  };
}
