import { type ExecFileSyncOptions, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const own = fileURLToPath(new URL('../..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'run-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

let root: string;
let kept: string;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

const program = `
import { yearOf } from './year.ts';
import { fileURLToPath } from 'node:url';
const { number }: { number: string } = await import('./late.ts');
console.log(yearOf({ year: 1962 }), number, process.argv.slice(2).join(' '), fileURLToPath(import.meta.url));
`;

const yearModule = (word: string): string =>
  `export const yearOf = ({ year }: { year: number }): string => '${word} ' + year;`;

/** A project of three modules with packages of its own, as a clone has them. */
beforeEach(() => {
  root = mkdtempSync(join(place, 'project-'));
  kept = join(root, 'node_modules/.cache/crisis-diplomacy');
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(own, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(own, 'node_modules', name), join(root, 'node_modules', name));
  }
  write('node_modules/.package-lock.json', '{}');
  write('package.json', '{ "type": "module" }');
  for (const file of ['src/cli/run.mjs', 'src/program/told-mistakes.mjs'])
    cpSync(join(own, file), join(root, file));
  write('src/tool.ts', program);
  write('src/year.ts', yearModule('year'));
  write('src/late.ts', "import leven from 'leven'; export const number = String(leven('Kuba', 'Cuba'));");
});

/** Somebody else on this machine, where a test may be somebody else. */
const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Runs the program of the project; `how` is for what is unlike the usual. */
const runAs = (how: Omit<ExecFileSyncOptions, 'encoding'>, ...args: string[]): string =>
  execFileSync(process.execPath, [join(root, 'src/cli/run.mjs'), join(root, 'src/tool.ts'), ...args], {
    ...how,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();

const run = (...args: string[]): string => runAs({}, ...args);

/** The part of a bundle that is loaded late. */
const latePart = (bundle: string): string =>
  readdirSync(bundle).find((name) => name.startsWith('late-')) ?? 'no such part';

const bundles = (): string[] => readdirSync(kept).filter((name) => !name.endsWith('.json'));

describe('run.mjs', () => {
  test('runs a program with its arguments, as if its modules stood where they are written', () => {
    expect(run('--one', 'two')).toBe(`year 1962 1 --one two ${join(root, 'src/tool.ts')}`);
  });

  test('runs what it has bundled before, until a module says something else', () => {
    run();
    const [bundle = ''] = bundles();
    const entry = join(kept, bundle, 'tool.mjs');
    writeFileSync(entry, `console.log('from the bundle');\n${readFileSync(entry, 'utf8')}`);
    expect(run()).toMatch(/^from the bundle\nyear 1962/);

    const before = new Date(0);
    write('src/year.ts', yearModule('Jahr'));
    utimesSync(join(root, 'src/year.ts'), before, before);
    expect(run()).toMatch(/^Jahr 1962/);
    expect(bundles()).toHaveLength(2);
  });

  test.each(['src/late.ts', 'src/cli/run.mjs', 'node_modules/.package-lock.json'])(
    'bundles again when %s has changed',
    (path) => {
      run();
      write(path, `${readFileSync(join(root, path), 'utf8')}\n`);
      run();
      expect(bundles()).toHaveLength(2);
    },
  );

  test('says what is wrong with a program, and keeps nothing of it', () => {
    write('src/late.ts', 'export const number = ;');
    expect(() => run()).toThrow(/\nsrc\/late\.ts:1:23 {2}error {2}.*\n\nThe deck could not be built\.\n$/);
    expect(bundles()).toEqual([]);
  });

  test('shares its bundles with a copy of the project, whose modules know where they are', () => {
    run();
    const copy = mkdtempSync(join(place, 'copy-'));
    cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
    cpSync(join(root, 'package.json'), join(copy, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    root = copy;
    expect(run()).toBe(`year 1962 1  ${join(copy, 'src/tool.ts')}`);
    expect(bundles()).toHaveLength(1);
  });

  test('runs where nothing can be kept', () => {
    write('node_modules/.cache', 'a file where a folder should be');
    expect(run()).toMatch(/^year 1962 1 /);
  });

  /** What each of these leaves is run by somebody who makes a bundle of his own. */
  test.each<[what: string, spoil: (bundle: string, note: string) => void]>([
    ['lacks its program', (bundle) => rmSync(join(bundle, 'tool.mjs'))],
    ['lacks a part of it', (bundle) => rmSync(join(bundle, latePart(bundle)))],
    ['was cut short', (bundle) => truncateSync(join(bundle, latePart(bundle)), 3)],
    ['has a note that is cut short', (_, note) => truncateSync(note, 20)],
    ['has a note of something else', (_, note) => writeFileSync(note, '{"digest": 7}')],
    ['has an empty note', (_, note) => writeFileSync(note, 'null')],
  ])('runs where what is kept %s', (_, spoil) => {
    run();
    const [bundle = ''] = bundles();
    const note = readdirSync(kept).find((name) => name.endsWith('.json')) ?? '';
    spoil(join(kept, bundle), join(kept, note));
    for (const time of ['first', 'second']) expect(run(time)).toMatch(/^year 1962 1 /);
  });

  test('runs for one user what it keeps for another, also where that may not be read, and leaves nothing', () => {
    const temporary = mkdtempSync(join(place, 'temporary-'));
    for (const folder of [place, root]) chmodSync(folder, 0o755);
    chmodSync(temporary, 0o777);
    run();
    const env = { ...process.env, TMPDIR: temporary, TEMP: temporary };
    const runAsOther = (): string => runAs({ env, ...other });
    expect(runAsOther()).toMatch(/^year 1962 1 /);
    const [bundle = ''] = bundles();
    chmodSync(join(kept, bundle), 'uid' in other ? 0o700 : 0);
    expect(runAsOther()).toMatch(/^year 1962 1 /);
    chmodSync(join(kept, bundle), 0o755);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test.each(['#', '?'])('says that it cannot work in a folder with a %s in its name', (sign) => {
    if (process.platform === 'win32' && sign === '?') return;
    const odd = join(place, `class ${sign} 9`);
    renameSync(root, odd);
    root = odd;
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'src/cli/run.mjs'), join(root, 'src/tool.ts')],
      {
        encoding: 'utf8',
      },
    );
    expect(stderr).toMatch(
      /^The project's folder has a "[#?]" in its path, [^\n]+ Give that folder another name\.\n$/,
    );
    expect(stderr).toContain(odd);
    expect(status).toBe(2);
  });

  test('says that it has no place where neither packages nor temporary files can be written', () => {
    write('node_modules/.cache', 'a file where a folder should be');
    const missing = join(place, 'missing');
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'src/cli/run.mjs'), join(root, 'src/tool.ts')],
      {
        encoding: 'utf8',
        env: { ...process.env, TMPDIR: missing, TEMP: missing, TMP: missing },
      },
    );
    expect(stderr).toMatch(
      /^There is no place for temporary files: neither .+ nor .+missing can be written\.\n$/,
    );
    expect(status).toBe(5);
  });

  test('keeps nothing half made where a signal ends it', async () => {
    const child = spawn(process.execPath, [join(root, 'src/cli/run.mjs'), join(root, 'src/tool.ts')]);
    while (!existsSync(kept) || readdirSync(kept).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 2));
    child.kill('SIGTERM');
    await once(child, 'close');
    if (process.platform === 'win32') return;
    expect(child.signalCode).toBe('SIGTERM');
    expect(readdirSync(kept).filter((name) => name.startsWith('making-'))).toEqual([]);
  });

  test('runs several at once on nothing kept, and keeps one bundle', async () => {
    const outputs = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const child = spawn(process.execPath, [join(root, 'src/cli/run.mjs'), join(root, 'src/tool.ts')]);
        return text(child.stdout);
      }),
    );
    for (const output of outputs) expect(output).toMatch(/^year 1962 1 /);
    expect(bundles()).toHaveLength(1);
  });

  test('forgets bundles that were not used for a week when it makes a new one', () => {
    const used = (bundle: string, daysAgo: number): void => {
      const time = new Date(Date.now() - daysAgo * 24 * 60 * 60 * 1000);
      utimesSync(join(kept, bundle), time, time);
    };
    run();
    const [first = ''] = bundles();
    used(first, 8);
    run();
    write('src/late.ts', "export const number = '1';");
    run();
    expect(bundles()).toContain(first);

    used(first, 8);
    write('src/late.ts', "export const number = '2';");
    run();
    expect(bundles()).toHaveLength(2);
    expect(bundles()).not.toContain(first);
  });
});
