/** Commands that are ended from outside: by Ctrl+C, a time limit, a terminal that is closed. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../testing/e2e.ts';
import { smallPage } from '../testing/small-site.testing.ts';
import { runner, smallProject } from './command.testing.ts';

const neverReady = `window.crisisDeck = { ready: new Promise(() => {}), readyForPaper: new Promise(() => {}), waitingFor: () => [] }`;

let root = '';
let temporary = '';
beforeAll(async () => {
  root = await smallProject({ 'index.html': smallPage(neverReady) });
  temporary = await mkdtemp(join(tmpdir(), 'signals-'));
  await mkdir(join(root, 'node_modules'));
  for (const name of ['vite', 'reveal.js'])
    await symlink(join(projectRoot, 'node_modules', name), join(root, 'node_modules', name), 'junction');
});
afterAll(async () => {
  for (const folder of [root, temporary]) await rm(folder, { recursive: true, force: true });
});

/** A command under way, with a folder for temporary files that nobody else uses. */
function start(command: string): { child: ChildProcess; said: { text: string } } {
  const path = join(projectRoot, 'src/cli', `${command}.ts`);
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, BROWSER: 'none' };
  const child = spawn(process.execPath, [runner, path], { cwd: root, env });
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said.text += text;
    });
  }
  return { child, said };
}

/** Programs that were told of the folder for temporary files: a browser keeps its profile there. */
function browsers(): string[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'stat=,args='], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes(`=${temporary}`) && !line.startsWith('Z'));
}

/** Moments of a command's life; each is waited for until it has come, or the command has ended by itself. */
const moments = {
  'as soon as it runs': (): boolean => true,
  'as it makes temporary files': async (): Promise<boolean> => (await readdir(temporary)).length > 0,
  'as its browser starts': (): boolean => browsers().length > 0,
  'as its browser has run for a second': (since: number): boolean =>
    browsers().length > 0 && Date.now() > since + 1000,
} as const;

type Moment = keyof typeof moments;

async function until(moment: Moment, child: ChildProcess): Promise<void> {
  let since = Number.POSITIVE_INFINITY;
  while (child.exitCode === null && !(await moments[moment](since))) {
    if (browsers().length > 0) since = Math.min(since, Date.now());
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

const cases: readonly [command: string, signal: (typeof signals)[number], moment: Moment][] = [
  ['pdf', 'SIGTERM', 'as soon as it runs'],
  ['pdf', 'SIGINT', 'as it makes temporary files'],
  ['pdf', 'SIGHUP', 'as its browser starts'],
  ['pdf', 'SIGTERM', 'as its browser has run for a second'],
  ['pdf', 'SIGINT', 'as its browser has run for a second'],
  ['check', 'SIGTERM', 'as its browser starts'],
  ['check', 'SIGHUP', 'as its browser has run for a second'],
  ['build', 'SIGTERM', 'as soon as it runs'],
  ['offline', 'SIGINT', 'as soon as it runs'],
];

describe('a signal', () => {
  if (process.platform === 'win32') {
    it('is not tried on Windows, which ends a program without telling it', () => undefined);
    return;
  }

  it.each(cases)('ends %s at once by %s, %s, and leaves nothing behind', async (command, signal, moment) => {
    const { child, said } = start(command);
    await until(moment, child);
    child.kill(signal);
    const ended = await Promise.race([once(child, 'close'), once(AbortSignal.timeout(5000), 'abort')]);
    expect(ended.slice(0, 2), said.text).toEqual([null, signal]);
    expect(said.text).toBe('');
    await expect.poll(browsers).toEqual([]);
    expect(await readdir(temporary)).toEqual([]);
    expect((await readdir(root)).sort()).toEqual(['index.html', 'node_modules', 'slides']);
  });

  it.each(signals)('ends the server of the deck by %s', async (signal) => {
    const { child, said } = start('start');
    while (child.exitCode === null && !said.text.includes('http://'))
      await once(child.stdout ?? child, 'data');
    const before = said.text;
    child.kill(signal);
    const [code, by] = await once(child, 'close');
    expect([code, by]).toEqual([null, signal]);
    expect(said.text.startsWith(before)).toBe(true);
    expect(said.text).not.toMatch(/ {4}at /);
    expect(await readdir(temporary)).toEqual([]);
  });
});
