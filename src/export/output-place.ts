/** Where a command writes. */
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { cannotWrite, checkWritable } from './write-whole.ts';

/**
 * The path to write to: `out`, where it is said, or else `fileName` in the project's dist/. Only that folder is made where it
 * is missing: a mistyped one should not come into being. Throws Failure (cannot write), before anything long is done.
 */
export async function outputPlace(root: string, out: string | undefined, fileName: string): Promise<string> {
  const path = out === undefined ? join(root, 'dist', fileName) : resolve(out);
  if (out === undefined) {
    await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
      throw cannotWrite(path, error);
    });
  }
  await checkWritable(path);
  return path;
}
