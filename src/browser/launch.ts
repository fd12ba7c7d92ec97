/** Starts a browser: the only place that does. */

import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { Failure } from '../program/exit.ts';
import { explainByRoom, ownTemporaryFolder } from '../program/temporary-folder.ts';
import { bundledBrowser, type Program } from './bundled.ts';
import { canRun } from './can-run.ts';
import { type Candidate, findBrowsers } from './find.ts';
import { launchReason } from './launch-reason.ts';
import { leaveOutFeatures } from './left-out-features.ts';
import { NoBrowserError } from './no-browser-error.ts';

/**
 * Not by `import`: Node.js would first read the whole library, which is one CommonJS file of 3 MB, for the names it exports,
 * and that takes as long as to run it.
 */
const { chromium }: typeof import('playwright-core') = createRequire(import.meta.url)('playwright-core');

/** Nothing leaves the machine: no updates, no sync, no look-ups of any name but this machine's own. */
const quietArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
];

/** The same letter shapes and line breaks on every Linux machine, whatever its hinting. */
const steadyArguments = ['--font-render-hinting=none'];

type Environment = Readonly<Record<string, string | undefined>>;

const isRoot = process.getuid?.() === 0;

const programOf = async (candidate: Candidate, env: Environment): Promise<Program> =>
  candidate.kind === 'path' ? { executablePath: candidate.path, env: {} } : bundledBrowser(env);

function start(program: Program, env: Environment): Promise<Browser> {
  // Also the driver's: it asks for the folder while it starts a browser.
  const temporary = ownTemporaryFolder();
  const inherited = Object.entries(env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return chromium.launch({
    executablePath: program.executablePath,
    args: [...quietArguments, ...steadyArguments, leaveOutFeatures],
    env: { ...Object.fromEntries(inherited), TMPDIR: temporary, TEMP: temporary, ...program.env },
    // Chromium refuses to start its sandbox as root; for everyone else it stays on.
    chromiumSandbox: !isRoot,
    // The driver would close the browser and let the command go on without it: what ends us ends it (src/cli/run.mjs).
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    timeout: 30_000,
  });
}

/**
 * Starts a headless browser: the one CRISIS_BROWSER names, else the first installed one that starts, else the bundled one.
 * Throws NoBrowserError, which says what was tried and what to do, and Failure (cannot write) where it has no room.
 */
export async function launchBrowser(env: Environment = process.env): Promise<Browser> {
  const { platform, arch } = process;
  const tried: string[] = [];
  for (const candidate of findBrowsers({ platform, arch, env, canRun })) {
    try {
      return await start(await programOf(candidate, env), env);
    } catch (error) {
      if (error instanceof Failure) throw error;
      const name = candidate.kind === 'path' ? candidate.path : 'The bundled Chromium';
      tried.push(`${name} did not start: ${launchReason(error)}`);
    }
  }
  await explainByRoom();
  throw new NoBrowserError(tried);
}
