import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder } from './cache-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cache-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('cacheFolder', () => {
  it('makes a folder only this user can read in the cache the environment names', async () => {
    const made = await cacheFolder({ XDG_CACHE_HOME: folder, HOME: '/elsewhere' });
    expect(made).toBe(join(folder, 'crisis-diplomacy'));
    const { mode } = await stat(made);
    expect(process.platform === 'win32' ? '700' : (mode & 0o777).toString(8)).toBe('700');
  });

  it('takes .cache of the home folder otherwise', async () => {
    expect(await cacheFolder({ HOME: folder })).toBe(join(folder, '.cache', 'crisis-diplomacy'));
  });

  it('falls back on the temporary folder where the home folder is a file or is not set', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    expect(await cacheFolder({ HOME: file })).toMatch(tmpdir());
    expect(await cacheFolder({})).toMatch(tmpdir());
  });
});
