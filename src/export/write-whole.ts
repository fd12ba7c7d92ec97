/** Writes a file whole or not at all: under another name first, then moved over the old one. */
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exitCodes, Failure } from './exit.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to write there',
  EBUSY: 'another program holds it open',
  EDQUOT: 'your share of the disk is used up',
  EEXIST: 'something of that name is in the way',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'its folder does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of its path is a file and not a folder',
  EPERM: 'you have no permission to write there, or another program holds it open',
  EROFS: 'the disk is read-only',
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** An error of the file system as the failure of a command, in plain words. `path` is shown as the author wrote it. */
export function cannotWrite(path: string, error: unknown): Failure {
  const unknown = error instanceof Error ? error.message : String(error);
  return new Failure(exitCodes.cannotWrite, `Cannot write ${path}: ${reasons[codeOf(error)] ?? unknown}.`);
}

/** Where a path leads when links are followed, or the path itself where nothing is there yet. */
async function target(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return path;
    throw error;
  }
}

async function checkOld(path: string): Promise<void> {
  const old = await stat(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (!old) return;
  if (old.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  if (!old.isFile()) throw new Error('it is no ordinary file');
  await access(path, constants.W_OK);
}

/**
 * Says early whether `path` can be written: its folder is there and writable, and what stands there is a file.
 * Throws Failure (cannot write).
 */
export async function checkWritable(path: string): Promise<void> {
  try {
    const real = await target(path);
    await checkOld(real);
    await access(dirname(real), constants.W_OK);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

async function writeAside(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    // Without it a crash after the move can leave an empty file under the good name.
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Writes `bytes` to `path`. Throws Failure (cannot write); then the old file is as it was, and nothing is left beside it. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await checkWritable(path);
  const real = await target(path);
  const aside = join(dirname(real), `.${basename(real)}.${process.pid}.part`);
  try {
    await writeAside(aside, bytes);
    await rename(aside, real);
  } catch (error) {
    await rm(aside, { force: true });
    throw cannotWrite(path, error);
  }
}
