/**
 * What `npm test` runs: format and lint, types, then every test. Closes with `N passed, N failed`.
 * Format and lint are one check, types another. A skipped test is no result, so it counts as failed; browsers that nobody
 * asked for are no result either, and are named.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromiumsOnTest } from '../src/browser/test-browsers.testing.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const allPassed: Count = { passed: 1, failed: 0 };
const oneFailed: Count = { passed: 0, failed: 1 };

/** Runs a program of node_modules, shows what it prints, and gives back its exit code. */
function run(program: string, ...args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

const check = async (program: string, ...args: string[]): Promise<Count> =>
  (await run(program, ...args)) === 0 ? allPassed : oneFailed;

/** Counts a report. What fails outside a test (a file that does not load, an error nobody caught) counts as one. */
function countReport(report: Report, exitCode: number): Count {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numTotalTests - passed + unloaded;
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
}

async function runTests(): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'crisis-diplomacy-test-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const exitCode = await run('vitest/vitest.mjs', 'run', '--allowOnly=false', ...reporters);
    return countReport(JSON.parse(await readFile(file, 'utf8')) as Report, exitCode);
  } catch (error) {
    console.error(`The tests left no report: ${error instanceof Error ? error.message : error}`);
    return oneFailed;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const steps: readonly (readonly [name: string, step: () => Promise<Count>])[] = [
  ['Format and lint', () => check('@biomejs/biome/bin/biome', 'ci', '.')],
  ['Types', () => check('typescript/bin/tsc', '--noEmit', '-p', '.')],
  ['Tests', runTests],
];

const counts: Count[] = [];
for (const [name, step] of steps) {
  console.log(`\n${name}`);
  counts.push(await step());
}
const { leftOut } = await findChromiumsOnTest();
for (const browser of leftOut) console.log(`\nNot tested: ${browser}.`);
if (!process.env['CRISIS_TEST_VERAPDF']) {
  console.log(
    '\nNot tested: PDF/UA-1 and PDF/A-2a by veraPDF. CRISIS_TEST_VERAPDF=PATH asks for it (see the README).',
  );
}
const browsers = process.env['CRISIS_TEST_BROWSERS'] ?? '';
for (const name of ['firefox', 'webkit'].filter((one) => !browsers.includes(one))) {
  console.log(`\nNot tested: ${name}. CRISIS_TEST_BROWSERS="${name}" asks for it (see the README).`);
}
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
