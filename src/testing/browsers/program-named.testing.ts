/** Programs of this machine, by name. */

import { delimiter, join } from 'node:path';
import { canRun } from '../../browser/can-run.ts';

/** Where the first of `names` stands in the PATH. Throws where none does. */
export function programNamed(names: readonly string[]): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(canRun);
  if (found === undefined) throw new Error(`This machine has no ${names.join(' or ')} in its PATH.`);
  return found;
}
