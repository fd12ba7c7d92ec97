/** Writes a file whole or not at all: under another name first, then moved over the old one. */
import { rmSync } from 'node:fs';
import { access, constants, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
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

/** The folder of a file that is to be written, or the nearest one above it that is there: those between can be made. */
async function nearestFolder(path: string): Promise<string> {
  const folder = dirname(path);
  const found = await stat(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' && folder !== path) return null;
    throw error;
  });
  if (!found) return nearestFolder(folder);
  if (!found.isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
  return folder;
}

/**
 * Says early whether `path` can be written: its folder is writable or can be made, and what stands there is a file.
 * Throws Failure (cannot write).
 */
export async function checkWritable(path: string): Promise<void> {
  try {
    const real = await target(path);
    await checkOld(real);
    await access(await nearestFolder(real), constants.W_OK);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** Writes a new file, through to the disk. Throws the file system's error. */
export async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    // Without it a crash after the move can leave an empty file under the good name.
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What Windows says of a file that another program, such as a virus scanner, holds open for a moment. */
const heldOpen = ['EACCES', 'EBUSY', 'EPERM'];

/** Moves a file over another one. Throws the file system's error; on Windows, when it has been held open for two seconds. */
export async function moveOver(from: string, to: string, triesLeft = 20): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (process.platform !== 'win32' || triesLeft === 0 || !heldOpen.includes(codeOf(error))) throw error;
    await pause(100);
    await moveOver(from, to, triesLeft - 1);
  }
}

/** Does what makes `aside`, a file or a folder; it is gone afterwards, also where a signal ends the program meanwhile. */
export async function withAside<Made>(aside: string, work: () => Promise<Made>): Promise<Made> {
  const clear = (): void => rmSync(aside, { recursive: true, force: true });
  process.once('exit', clear);
  globalThis.mindSignals?.();
  try {
    return await work();
  } finally {
    process.off('exit', clear);
    await rm(aside, { recursive: true, force: true });
  }
}

/**
 * Writes `bytes` to `path`, and makes its folder where that is missing. Throws Failure (cannot write); then the old file is
 * as it was, and nothing is left beside it.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await checkWritable(path);
  const real = await target(path);
  const aside = join(dirname(real), `.${basename(real)}.${process.pid}.part`);
  try {
    await mkdir(dirname(real), { recursive: true });
    await withAside(aside, async () => {
      await writeNew(aside, bytes);
      await moveOver(aside, real);
    });
  } catch (error) {
    throw cannotWrite(path, error);
  }
}
