/** Puts the built site on disk so that whoever loads it meanwhile gets the old one or the new one, never half of each. */
import { lstat, mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { cannotWrite, moveOver, withAside, writeNew } from '../program/write-whole.ts';
import type { Site } from './site.ts';

/** The builder's own folder: its file names change with their content, so what is not of this build is left over. */
const builtFolder = 'assets';

/** A file that has been written: its path from the site's root, and its size in bytes. */
export interface WrittenFile {
  readonly path: string;
  readonly size: number;
}

/** A site that has been written. */
export interface WrittenSite {
  readonly files: readonly WrittenFile[];
  /** What was in the folder and is no part of the site, but for earlier builds; by its path from there. */
  readonly others: readonly string[];
  /** Whether the others are still there: the folder is a link, and where it leads is no folder of ours. */
  readonly othersStay: boolean;
}

type File = [path: string, bytes: Uint8Array];

const isPage = ([path]: File): boolean => path.endsWith('.html');

/** The pages name the others, and come last. */
const inOrder = (site: Site): File[] =>
  [...site.files].sort((a, b) => Number(isPage(a)) - Number(isPage(b)) || (a[0] < b[0] ? -1 : 1));

/** Writes files side by side: most of the time goes by in waiting for the disk. Settles when none is being written. */
async function writeAll(files: readonly File[], folder: string): Promise<void> {
  const writing = files.map(async ([name, bytes]) => {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeNew(path, bytes);
  });
  const failed = (await Promise.allSettled(writing)).find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Where a run keeps the new site until it is whole: in the site's folder, as that may stand on a disk of its own. */
const asideOf = (folder: string): string => join(folder, `.new-site.${process.pid}.part`);

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Another run's folder, or the mark of a work tree of Git, in which some keep what they publish. */
function isForeign(path: string): boolean {
  const [first = ''] = path.split('/');
  const run = /^\.new-site\.(\d+)\.part$/.exec(first)?.[1];
  return first === '.git' || (run !== undefined && isRunning(Number(run)));
}

async function moveAll(files: readonly File[], from: string, to: string): Promise<void> {
  for (const [name] of files) {
    await mkdir(dirname(join(to, name)), { recursive: true });
    await moveOver(join(from, name), join(to, name));
  }
}

/** Everything in the site's folder that is not of the site, the deepest first. */
async function leftoversIn(folder: string, site: Site) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => {
      const place = join(entry.parentPath, entry.name);
      return { place, path: relative(folder, place).split(sep).join('/'), isFolder: entry.isDirectory() };
    })
    .filter(({ path }) => !site.files.has(path) && !isForeign(path))
    .sort((a, b) => b.path.length - a.path.length);
}

const isBuilt = (path: string): boolean =>
  path.startsWith(`${builtFolder}/`) || path.startsWith('.new-site.');

/** Removes what is not of `site`; where other things are to stay, what earlier builds have left. Gives back the other things. */
async function removeLeftovers(folder: string, site: Site, othersStay: boolean): Promise<readonly string[]> {
  const leftovers = await leftoversIn(folder, site);
  for (const { place, path, isFolder } of leftovers) {
    if (othersStay && !isBuilt(path)) continue;
    // A folder of the site is not empty.
    if (isFolder) await rmdir(place).catch(() => undefined);
    else await rm(place, { force: true });
  }
  const others = leftovers.filter(({ path, isFolder }) => !isFolder && !isBuilt(path));
  return others.map(({ path }) => path).sort();
}

/**
 * Writes `site` to `folder`, which is made where it is missing and holds nothing else afterwards, unless it is a link.
 * Throws Failure (cannot write); then the old site is as it was, or, where files cannot be moved, its pages are.
 */
export async function writeSite(site: Site, folder: string): Promise<WrittenSite> {
  const files = inOrder(site);
  const aside = asideOf(folder);
  try {
    await mkdir(folder, { recursive: true });
    const othersStay = (await lstat(folder)).isSymbolicLink();
    const others = await withAside(aside, async () => {
      await writeAll(files, aside);
      await moveAll(files, aside, folder);
      return removeLeftovers(folder, site, othersStay);
    });
    return { files: files.map(([path, bytes]) => ({ path, size: bytes.length })), others, othersStay };
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}
