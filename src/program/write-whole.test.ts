import { mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cannotWrite, checkWritable, writeWhole } from './write-whole.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-whole-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode('new');

/** Failures carry the code for "cannot write" and these words. */
const failure = (words: string) =>
  expect.objectContaining({ exitCode: 5, message: expect.stringContaining(words) });

describe('writeWhole', () => {
  it('writes a new file and replaces an old one, and leaves nothing else behind', async () => {
    const path = join(folder, 'a.pdf');
    await writeWhole(path, new TextEncoder().encode('older and longer'));
    await writeWhole(path, bytes);
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });

  it('writes through a link and leaves the link in place', async () => {
    await writeFile(join(folder, 'real.pdf'), 'old');
    await symlink('real.pdf', join(folder, 'link.pdf'));
    await writeWhole(join(folder, 'link.pdf'), bytes);
    expect(await readFile(join(folder, 'real.pdf'), 'utf8')).toBe('new');
    expect(await readlink(join(folder, 'link.pdf'))).toBe('real.pdf');
  });

  it('makes the folders that are not there yet', async () => {
    const path = join(folder, 'for', 'class 9', 'a.pdf');
    await writeWhole(path, bytes);
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('refuses to put a file where a folder stands', async () => {
    await mkdir(join(folder, 'a.pdf'));
    await writeFile(join(folder, 'a.pdf', 'inside'), 'kept');
    await expect(writeWhole(join(folder, 'a.pdf'), bytes)).rejects.toEqual(failure('it is a folder'));
    expect(await readFile(join(folder, 'a.pdf', 'inside'), 'utf8')).toBe('kept');
  });

  it('leaves the old file whole and nothing beside it when the writing breaks off', async () => {
    const path = join(folder, 'a.pdf');
    await writeFile(path, 'old');
    const broken = { length: 3 } as Uint8Array;
    await expect(writeWhole(path, broken)).rejects.toEqual(failure('Cannot write'));
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });
});

describe('checkWritable', () => {
  it('says nothing where a file can be written', async () => {
    await expect(checkWritable(join(folder, 'a.pdf'))).resolves.toBeUndefined();
  });

  it('says nothing where its folders can be made, and makes none', async () => {
    await expect(checkWritable(join(folder, 'for', 'class 9', 'a.pdf'))).resolves.toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a path that runs through a file', async () => {
    await writeFile(join(folder, 'file'), '');
    for (const path of ['file/a.pdf', 'file/deeper/a.pdf']) {
      await expect(checkWritable(join(folder, path))).rejects.toEqual(failure('a file and not a folder'));
    }
  });

  it('refuses what is no ordinary file, and would be lost', async () => {
    const device = process.platform === 'win32' ? folder : '/dev/null';
    await expect(checkWritable(device)).rejects.toEqual(failure('Cannot write'));
  });
});

describe('cannotWrite', () => {
  it.each([
    ['EACCES', 'you have no permission to write there'],
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the disk is read-only'],
    ['EISDIR', 'it is a folder'],
  ])('says %s in plain words', (code, words) => {
    const error = Object.assign(new Error(`${code}: raw words of the system`), { code });
    expect(cannotWrite('talk.pdf', error)).toEqual(failure(`Cannot write talk.pdf: ${words}.`));
  });
});
