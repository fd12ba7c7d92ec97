/** In which Chromiums the tests run: the one that comes with the packages, and the one of this machine. */
import { canRun } from './can-run.ts';
import { runsBundled } from './find.ts';
import { installedBrowsers, type Machine } from './installed.ts';
import { launchBrowser } from './launch.ts';

/** A browser of the tests. `program` is what CRISIS_BROWSER has to say for it: `bundled`, or a path. */
export interface ChromiumOnTest {
  readonly name: 'bundled' | 'system';
  readonly program: string;
}

/** The browsers that this machine has for the tests, the default last, and the others with the reason why not. */
export interface ChromiumsOnTest {
  readonly tested: readonly ChromiumOnTest[];
  /** `a system browser: none is installed`. */
  readonly leftOut: readonly string[];
}

/** Why a program does not start; null where it does. */
type Try = (program: string) => Promise<string | null>;

async function tryToStart(program: string): Promise<string | null> {
  try {
    const browser = await launchBrowser({ ...process.env, CRISIS_BROWSER: program });
    await browser.close();
    return null;
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return reason;
  }
}

/** The first installed browser that starts, or why there is none. */
async function systemBrowser(machine: Machine, start: Try): Promise<ChromiumOnTest | string> {
  const named = machine.env['CRISIS_BROWSER'];
  if (named === 'bundled') return 'a system browser: CRISIS_BROWSER asks for the bundled one';
  // One that is named is tested, whatever becomes of it.
  if (named) return { name: 'system', program: named };
  const reasons: string[] = [];
  for (const program of installedBrowsers(machine)) {
    const reason = await start(program);
    if (reason === null) return { name: 'system', program };
    reasons.push(`${program} does not start (${reason})`);
  }
  return `a system browser: ${reasons.join(', ') || 'none is installed'}`;
}

function bundledOne(machine: Machine): ChromiumOnTest | string {
  if (runsBundled(machine)) return { name: 'bundled', program: 'bundled' };
  return `the bundled browser: it does not run on ${machine.platform} ${machine.arch}`;
}

/** Finds the browsers to test with. Where one runs at all the bundled one is among them, whatever CRISIS_BROWSER names. */
export async function findChromiumsOnTest(
  machine: Machine = { platform: process.platform, arch: process.arch, env: process.env, canRun },
  start: Try = tryToStart,
): Promise<ChromiumsOnTest> {
  const found = [bundledOne(machine), await systemBrowser(machine, start)];
  return {
    tested: found.filter((one) => typeof one !== 'string'),
    leftOut: found.filter((one) => typeof one === 'string'),
  };
}
