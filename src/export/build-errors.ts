/**
 * What a failed build is told as. An error that lies in a file of the project is told with its place, for whoever wrote that
 * file; every other is a mistake of the program, and keeps its stack.
 */
import { isAbsolute, relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Rolldown } from 'vite';
import { ProjectFault } from '../compiler/project-fault.ts';
import { exitCodes, Failure } from './exit.ts';

/** What Rolldown says of an error, beside its words: https://rolldown.rs/reference/Interface.RolldownError */
interface BundlerError extends Error {
  /** Set for an error of the bundler's own, not for one that a plugin throws. */
  readonly kind?: string;
  readonly id?: string;
  readonly loc?: { readonly file?: string; readonly line: number; readonly column: number };
}

/** A failed build rejects with one error that holds all. */
function errorsIn(error: unknown): readonly unknown[] {
  const within = error instanceof Error && 'errors' in error ? error.errors : undefined;
  return Array.isArray(within) && within.length > 0 ? within : [error];
}

/** A path as the author writes it; null for one outside the project, or in its packages. */
function projectPath(file: string, root: string): string | null {
  const path = (isAbsolute(file) ? relative(root, file) : file).split(sep).join('/');
  return path.startsWith('../') || isAbsolute(path) || path.includes('node_modules/') ? null : path;
}

/** The parser names its file in its drawing of the place alone: `[ src/data/values/soldiers.ts:4:12 ]`. */
function drawnPlace(words: string, root: string): string | null {
  const [, file, line, column] = /\[ (.+?):(\d+):(\d+) \]/.exec(words) ?? [];
  const path = file === undefined ? null : projectPath(file, root);
  return path === null ? null : `${path}:${line}:${column}`;
}

function placeOf({ id, loc }: BundlerError, words: string, root: string): string | null {
  const file = loc?.file ?? id;
  const path = file === undefined ? null : projectPath(file, root);
  if (path === null) return drawnPlace(words, root);
  return loc ? `${path}:${loc.line}:${loc.column + 1}` : path;
}

/** The first line, without the bundler's name for it: `Could not resolve './nowhere.ts' in …`. */
const reasonIn = (words: string): string => (words.split('\n')[0] ?? '').replace(/^(?:\[[^\]]*\] ?)+/, '');

/** `src/data/values/soldiers.ts:4:12  error  Expected a comma`; null for what lies in no file of the project. */
function told(error: unknown, root: string): string | null {
  if (error instanceof ProjectFault) return error.message;
  if (!(error instanceof Error)) return null;
  const found: BundlerError = error;
  const words = stripVTControlCharacters(error.message);
  const place = placeOf(found, words, root);
  if (place !== null) return `${place}  error  ${reasonIn(words)}`;
  return found.kind === 'UNRESOLVED_ENTRY' ? `${root}  error  ${reasonIn(words)}` : null;
}

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
