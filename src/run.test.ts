import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const own = fileURLToPath(new URL('..', import.meta.url));
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
  cpSync(join(own, 'src/run.mjs'), join(root, 'src/run.mjs'));
  write('src/tool.ts', program);
  write('src/year.ts', yearModule('year'));
  write('src/late.ts', "import leven from 'leven'; export const number = String(leven('Kuba', 'Cuba'));");
});

const run = (...args: string[]): string =>
  execFileSync(process.execPath, [join(root, 'src/run.mjs'), join(root, 'src/tool.ts'), ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();

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

  test.each(['src/late.ts', 'src/run.mjs', 'node_modules/.package-lock.json'])(
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
    expect(() => run()).toThrow(/late\.ts/);
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
