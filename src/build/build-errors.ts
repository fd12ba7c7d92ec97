/**
 * What a failed build is told as. An error that lies in a file of the project is told with its place, for whoever wrote that
 * file; every other is a mistake of the program, and keeps its stack.
 */
import type { Rolldown } from 'vite';
import { exitCodes, Failure } from '../program/exit.ts';
import { errorsIn, projectPath, toldMistake } from '../program/told-mistakes.mjs';
import { ProjectFault } from './project-fault.ts';

/** `src/talk/data/values/soldiers.ts:4:12  error  Expected a comma`; null for what lies in no file of the project. */
const told = (error: unknown, root: string): string | null =>
  error instanceof ProjectFault ? error.message : toldMistake(error, root);

/** What the bundler calls an import that it does not find. It tells of it as a remark, which Vite makes an error of no kind. */
export const refuseUnresolved =
  (root: string): NonNullable<Rolldown.InputOptions['onLog']> =>
  (level, log, handle) => {
    if (log.code !== 'UNRESOLVED_IMPORT') return handle(level, log);
    const path = projectPath(log.id ?? '', root) ?? log.id ?? root;
    throw new ProjectFault(`${path}  error  It imports "${log.exporter ?? ''}", which is not there.`);
  };

/** Failure (the deck has errors) where every error lies in a file of the project in `root`; else the first that does not. */
export function toldBuildError(error: unknown, root: string): unknown {
  const errors = errorsIn(error);
  const lines = errors.map((one) => told(one, root));
  const ours = errors.find((_, index) => lines[index] === null);
  if (ours !== undefined) return ours;
  return new Failure(exitCodes.deckHasErrors, `${lines.join('\n')}\n\nThe deck could not be built.`);
}
