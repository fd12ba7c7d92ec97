/** Where this program, its browser and the browser's driver keep temporary files. */
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCodes, Failure } from './exit.ts';
import { sizeInWords } from './terminal.ts';
import { cannotWrite } from './write-whole.ts';

declare global {
  /**
   * Given by `run.mjs`: has signals end the program with all that listens for its end. `last` is such a listener too, and comes
   * after the driver's then, which kills its browser.
   */
  var mindSignals: ((last?: () => void) => void) | undefined;
}

/** A browser writes some megabytes before it shows a page. */
const bytesNeeded = 16_000_000;

const variable = process.platform === 'win32' ? 'TEMP' : 'TMPDIR';

let own: { readonly folder: string; readonly place: string } | undefined;

/** The system's folder for temporary files, or the one that the environment names. */
export const temporaryPlace = (): string => own?.place ?? tmpdir();

function makeFolder(place: string): string {
  try {
    // A short name: the browser makes sockets in it, whose paths may have some hundred characters.
    return mkdtempSync(join(place, 'deck-'));
  } catch (error) {
    const { message } = cannotWrite(`to ${place}, the folder for temporary files`, error);
    throw new Failure(exitCodes.cannotWrite, `${message} The variable ${variable} names another.`);
  }
}

/** A browser that has just been killed may still have put something into it. */
function removeNow(folder: string, triesLeft = 40): void {
  try {
    // Its own `maxRetries` does not look again at what is in the folder (Node.js 20.20).
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // What is held open for longer is left to the system, which clears its folder for temporary files by itself.
    if (triesLeft === 0) return;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    removeNow(folder, triesLeft - 1);
  }
}

/** The driver kills its browser, and then waits up to three seconds to see the browser's folders go: it finds none. */
function moveAway(folder: string, aside: string): void {
  try {
    renameSync(folder, aside);
  } catch {
    // On Windows it stays while files in it are open.
  }
}

/**
 * A folder of this program's own, which everything temporary goes to from now on, and which goes when the program ends.
 * Throws Failure (cannot write), with the folder that it cannot be made in.
 */
export function ownTemporaryFolder(): string {
  if (own !== undefined) return own.folder;
  const place = temporaryPlace();
  const folder = makeFolder(place);
  const aside = `${folder}-old`;
  const clear = (): void => [aside, folder].forEach(removeNow);
  process.on('exit', () => moveAway(folder, aside));
  process.on('exit', clear);
  globalThis.mindSignals?.(clear);
  // The driver's too, in a command; a test's process is not ours alone.
  if (globalThis.mindSignals) process.env[variable] = folder;
  own = { folder, place };
  return folder;
}

/** Throws Failure (cannot write) where what has failed may have wanted room for temporary files, of which there is none left. */
export async function explainByRoom(): Promise<void> {
  const place = temporaryPlace();
  const { bavail, bsize } = await statfs(place);
  const left = bavail * bsize;
  if (left >= bytesNeeded) return;
  throw new Failure(
    exitCodes.cannotWrite,
    `The folder for temporary files has no room: ${sizeInWords(left)} are left in ${place}. The variable ${variable} names another.`,
  );
}
