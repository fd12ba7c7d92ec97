/** The one file: compiled, built, weighed and written. */
import { relative } from 'node:path';
import { exitCodes, Failure } from '../program/exit.ts';
import { outputPlace } from '../program/output-place.ts';
import { progress, warn } from '../program/terminal.ts';
import { writeWhole } from '../program/write-whole.ts';
import { excess, type Weights } from './page-weight.ts';
import { talkAside, withTalk } from './talk.ts';

/** What to write, and where. */
export interface OfflineJob {
  /** The project's folder. */
  readonly root: string;
  /** As the author wrote it; a file of the project's `exports/` where it is not said. */
  readonly out: string | undefined;
  /** Bytes that the file may have. */
  readonly allowed: number;
}

/** What has been written. */
export interface OfflineWritten {
  readonly path: string;
  /** Size in bytes. */
  readonly size: number;
  readonly weights: Weights;
}

function checkSize(weights: Weights, allowed: number): void {
  const grown = excess(weights, allowed);
  if (grown === null) return;
  const advice = 'Nothing was written. Smaller pictures help; --allow MB lets it be as large as you say.';
  throw new Failure(exitCodes.deckHasErrors, `${grown}\n${advice}`);
}

/** Writes the deck of a project as one file. Throws Failure with the exit code of whatever went wrong. */
export async function writeOffline({ root, out, allowed }: OfflineJob): Promise<OfflineWritten> {
  try {
    progress('Building the deck …');
    const { path, bytes, weights } = await withTalk(root, warn, talkAside, async ({ talk, forBundler }) => {
      const { buildSingleFile } = await import('./single-file.ts');
      const [file, path] = await Promise.all([
        buildSingleFile(root, forBundler),
        talk.then(() => outputPlace(root, out, '.html')),
      ]);
      return { path, ...file };
    });
    checkSize(weights, allowed);
    await writeWhole(path, bytes);
    return { path: out ?? relative(root, path), size: bytes.length, weights };
  } finally {
    progress('');
  }
}
