/** Puts the built site on disk so that whoever loads it meanwhile gets the old one or the new one, never half of each. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Site } from './site.ts';
import { cannotWrite, writeWhole } from './write-whole.ts';

/** The builder's own folder: its file names change with their content, so what is not of this build is left over. */
const builtFolder = 'assets';

/** A file that has been written: its path from the site's root, and its size in bytes. */
export interface WrittenFile {
  readonly path: string;
  readonly size: number;
}

type File = [path: string, bytes: Uint8Array];

const isPage = ([path]: File): boolean => path.endsWith('.html');

const inOrder = (site: Site): File[] =>
  [...site.files].sort((a, b) => Number(isPage(a)) - Number(isPage(b)) || (a[0] < b[0] ? -1 : 1));

/** Writes files side by side: most of the time goes by in waiting for the disk. Settles when none is being written. */
async function writeAll(files: readonly File[], folder: string): Promise<void> {
  const writing = files.map(async ([name, bytes]) => {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
      throw cannotWrite(path, error);
    });
    await writeWhole(path, bytes);
  });
  const failed = (await Promise.allSettled(writing)).find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

async function removeLeftovers(folder: string, site: Site): Promise<void> {
  const entries = await readdir(join(folder, builtFolder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (!site.files.has(relative(folder, path).split(sep).join('/'))) await rm(path, { force: true });
  }
}

/** Writes `site` to `folder`, which is made where it is missing; other files there stay. Throws Failure (cannot write). */
export async function writeSite(site: Site, folder: string): Promise<readonly WrittenFile[]> {
  const files = inOrder(site);
  const [pages, others] = [files.filter(isPage), files.filter((file) => !isPage(file))];
  // The pages name the others, and come last.
  await writeAll(others, folder);
  await writeAll(pages, folder);
  await removeLeftovers(folder, site).catch((error: unknown) => {
    throw cannotWrite(folder, error);
  });
  return files.map(([path, bytes]) => ({ path, size: bytes.length }));
}
