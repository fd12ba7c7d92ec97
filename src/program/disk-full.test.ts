/** A disk that is really full: a small one of the test's own, where the system lets anyone make one (Linux). */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runner } from '../cli/command.testing.ts';

const ownMounts = ['--user', '--map-root-user', '--mount'];
const canMount = spawnSync('unshare', [...ownMounts, 'mount', '-t', 'tmpfs', 'none', tmpdir()]).status === 0;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'disk-full-'));
  await mkdir(join(folder, 'disk'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Writes an old file, then one that no longer fits, and prints what came of it. */
const script = `
  const { readdir, readFile, writeFile } = await import('node:fs/promises');
  const { writeWhole } = await import(${JSON.stringify(fileURLToPath(new URL('write-whole.ts', import.meta.url)))});
  await writeFile('talk.pdf', 'old');
  const { exitCode, message } = await writeWhole('talk.pdf', new Uint8Array(500_000)).catch((error) => error);
  const old = await readFile('talk.pdf', 'utf8');
  console.log(JSON.stringify({ exitCode, message, old, files: await readdir('.') }));`;

describe('writeWhole', () => {
  if (canMount) {
    it('keeps the old file and leaves nothing beside it on a disk that is full', async () => {
      const inside = `mount -t tmpfs -o size=64k none "$1/disk" && cd "$1/disk" && exec "$2" "$3" "$4"`;
      const program = join(folder, 'program.ts');
      await writeFile(program, script);
      const { stdout, stderr } = spawnSync(
        'unshare',
        [...ownMounts, 'sh', '-c', inside, 'sh', folder, process.execPath, runner, program],
        { encoding: 'utf8' },
      );
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toEqual({
        exitCode: 5,
        message: 'Cannot write talk.pdf: the disk is full.',
        old: 'old',
        files: ['talk.pdf'],
      });
    });
  } else {
    it('is not tried on a full disk here: this system lets nobody make one', () => {
      expect(canMount).toBe(false);
    });
  }
});
