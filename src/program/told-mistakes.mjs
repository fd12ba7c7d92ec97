/**
 * What a mistake in a file of the project is told as, for whoever wrote that file. Read by `run.mjs` too, before any
 * TypeScript can be: so it is not TypeScript itself.
 */
import { isAbsolute, relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * What Rolldown says of an error, beside its words: https://rolldown.rs/reference/Interface.RolldownError
 * `kind` is set for an error of the bundler's own, not for one that a plugin throws.
 * @typedef {Error & { kind?: string, id?: string, loc?: { file?: string, line: number, column: number } }} BundlerError
 */

/**
 * A failed build rejects with one error that holds all.
 *
 * @param {unknown} error
 * @returns {readonly unknown[]}
 */
export function errorsIn(error) {
  const within = error instanceof Error && 'errors' in error ? error.errors : undefined;
  return Array.isArray(within) && within.length > 0 ? within : [error];
}

/**
 * A path as the author writes it; null for one outside the project, or in its packages.
 *
 * @param {string} file
 * @param {string} root
 */
export function projectPath(file, root) {
  const path = (isAbsolute(file) ? relative(root, file) : file).split(sep).join('/');
  return path.startsWith('../') || isAbsolute(path) || path.includes('node_modules/') ? null : path;
}

/**
 * The parser names its file in its drawing of the place alone: `[ src/talk/data/values/soldiers.ts:4:12 ]`.
 *
 * @param {string} words
 * @param {string} root
 */
function drawnPlace(words, root) {
  const [, file, line, column] = /\[ (.+?):(\d+):(\d+) \]/.exec(words) ?? [];
  const path = file === undefined ? null : projectPath(file, root);
  return path === null ? null : `${path}:${line}:${column}`;
}

/**
 * @param {BundlerError} error
 * @param {string} words
 * @param {string} root
 */
function placeOf({ id, loc }, words, root) {
  const file = loc?.file ?? id;
  const path = file === undefined ? null : projectPath(file, root);
  if (path === null || !loc) return drawnPlace(words, root) ?? path;
  return `${path}:${loc.line}:${loc.column + 1}`;
}

/**
 * The first line, without the bundler's name for it: `Could not resolve './nowhere.ts' in …`.
 *
 * @param {string} words
 */
const reasonIn = (words) =>
  (words.split('\n').find((line) => !/^Parse failure/.test(line)) ?? '').replace(/^(?:\[[^\]]*\] ?)+/, '');

/** The code that whoever makes a talk writes: what goes wrong in it is a mistake of the author's. */
const authorsCode = /\b(src\/talk\/(?:data|charts|figures)\/[^\s:?)]+\.ts)(?:\?[^\s:)]*)?:(\d+):(\d+)/;

/** Files that only put together what stands in others: a mistake is seldom theirs. */
const listFile = /^src\/talk\/data\/values\.ts$|\/index\.ts$/;

/**
 * The place of an exception in the author's code: in the file whose code was run, not in what that calls. Null for an
 * exception from elsewhere: one that was thrown by a package or the compiler with nothing of the author's below.
 *
 * @param {string} stack
 */
function thrownPlace(stack) {
  const all = stack.split('\n').flatMap((line) => {
    // What the language itself calls back has no line.
    if (!/^\s+at .*:\d+:\d+\)?$/.test(line)) return [];
    const [, file = '', row, column] = authorsCode.exec(line) ?? [];
    return [{ file, place: `${file}:${row}:${column}` }];
  });
  // A bundle in one file loads a module from within another, by a function of the bundler's between the two.
  const begun = all.slice(all.findIndex(({ file }) => file !== ''));
  const end = begun.findIndex(({ file }) => file === '');
  const frames = (end < 0 ? begun : begun.slice(0, end)).filter(({ file }) => file !== '');
  const written = frames.filter(({ file }) => !listFile.test(file));
  const outermost = (written.at(-1) ?? frames.at(-1))?.file;
  return frames.find(({ file }) => file === outermost)?.place ?? null;
}

/**
 * What the language says of a name that is not there is no plain English.
 *
 * @param {Error} error
 */
function plainReason({ name, message }) {
  const words = (message.split('\n')[0] ?? '').replace(/\.$/, '');
  const [, missing] = /^(\S+) is not defined$/.exec(words) ?? [];
  if (missing) return `"${missing}" is not known here. Is it misspelt, or is its import missing?`;
  const [, wanted] = /^Cannot read properties of (?:undefined|null) \(reading '(.+)'\)$/.exec(words) ?? [];
  const [, part] = /^Cannot destructure property '(.+?)' of /.exec(words) ?? [];
  const absent = wanted ?? part;
  if (absent !== undefined)
    return `Something here does not exist, and so has no "${absent}". Is a name misspelt, or is something left out?`;
  const [, called] = /^(.+) is not a function$/.exec(words) ?? [];
  if (called) return `"${called}" cannot be called here. Is its name misspelt?`;
  return name === 'TypeError'
    ? `${words}. Is a name misspelt, or is something left out?`
    : (message.split('\n')[0] ?? '');
}

/**
 * `src/talk/data/values/soldiers.ts:4:12  error  Expected a comma`; null for what lies in no file of the project.
 *
 * @param {unknown} error
 * @param {string} root
 * @returns {string | null}
 */
export function toldMistake(error, root) {
  if (!(error instanceof Error)) return null;
  /** @type {BundlerError} */
  const found = error;
  const words = stripVTControlCharacters(error.message);
  const place = placeOf(found, words, root);
  if (place !== null) return `${place}  error  ${reasonIn(words)}`;
  if (found.kind === 'UNRESOLVED_ENTRY') return `${root}  error  ${reasonIn(words)}`;
  const thrown = thrownPlace(error.stack ?? '');
  return thrown === null ? null : `${thrown}  error  ${plainReason(error)}`;
}

/**
 * All that lies in files of the project, a line each; null where one of the errors lies elsewhere.
 *
 * @param {unknown} error
 * @param {string} root
 */
export function toldMistakes(error, root) {
  const lines = errorsIn(error).map((one) => toldMistake(one, root));
  return lines.includes(null) ? null : `${[...new Set(lines)].join('\n')}\n\nThe deck could not be built.`;
}
