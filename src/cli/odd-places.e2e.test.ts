/** Commands where the disk is full, or folders are not what they should be. */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild, runCheck, runner, runOffline, runPdf, runStart, smallProject } from './command.testing.ts';

let root = '';
let folder = '';
beforeAll(async () => {
  root = await smallProject();
  folder = await mkdtemp(join(tmpdir(), 'odd-places-'));
});
afterAll(async () => {
  for (const one of [root, folder]) await rm(one, { recursive: true, force: true });
});

/** One sentence or more, and no list of places in a program. */
const sentences = /^(?:[A-Z][^\n]+\.\n)+$/;

const inShell = (script: string, env: NodeJS.ProcessEnv = {}) =>
  spawnSync('sh', ['-c', script, 'sh', process.execPath, runner], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });

const program = (name: string): string => fileURLToPath(new URL(`./${name}.ts`, import.meta.url));

describe('a command', () => {
  const hasFullDisk = process.platform === 'linux';
  it(hasFullDisk ? 'that cannot say what it did ends with 5' : 'has no device that is full here', () => {
    if (!hasFullDisk) return;
    for (const name of ['build', 'offline']) {
      const { status, stderr } = inShell(`"$1" "$2" "${program(name)}" > /dev/full`);
      expect(stderr).toBe('What this command says cannot be written: the disk is full.\n');
      expect(status).toBe(5);
    }
    expect(inShell(`"$1" "$2" "${program('pdf')}" --cut 11 2> /dev/full`).status).toBe(5);
  });

  it('that prints names a folder for temporary files that is not there', async () => {
    const missing = join(folder, 'missing');
    for (const run of [runPdf, runCheck]) {
      const { code, stderr } = await run(root, [], { TMPDIR: missing, TEMP: missing, TMP: missing });
      expect(stderr).toMatch(sentences);
      expect(stderr).toContain(missing);
      expect(code).toBe(5);
    }
  });

  const ownMounts = ['--user', '--map-root-user', '--mount'];
  const canMount =
    spawnSync('unshare', [...ownMounts, 'mount', '-t', 'tmpfs', 'none', tmpdir()]).status === 0;
  it(
    canMount ? 'that prints names a folder for temporary files that is full' : 'finds no small disk here',
    async () => {
      if (!canMount) return;
      const small = join(folder, 'small');
      await mkdir(small);
      const script = `mount -t tmpfs -o size=256k none "${small}" && head -c 256k /dev/zero > "${small}/x"; exec "$1" "$2" "${program('pdf')}"`;
      const { status, stderr } = spawnSync(
        'unshare',
        [...ownMounts, 'sh', '-c', script, 'sh', process.execPath, runner],
        { cwd: root, env: { ...process.env, TMPDIR: small }, encoding: 'utf8' },
      );
      expect(stderr.replace(/^head: .*\n/, '')).toMatch(sentences);
      expect(stderr).toContain(small);
      expect(status).toBe(5);
    },
  );

  it.each(['class #9', 'why?'].filter((name) => process.platform !== 'win32' || name.includes('#')))(
    'says in one sentence that it cannot work in a folder "%s"',
    async (name) => {
      const odd = join(folder, name, 'deck');
      await cp(root, odd, { recursive: true });
      for (const run of [runBuild, runOffline, runPdf, runCheck, runStart]) {
        const { code, stdout, stderr } = await run(odd, []);
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(stderr).toMatch(/^The project's folder has a "[#?]" in its path, [^\n]+\n$/);
        expect(stderr).toContain(odd);
      }
    },
  );
});
