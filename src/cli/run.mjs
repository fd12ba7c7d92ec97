/**
 * Runs a TypeScript program of this project: `node src/cli/run.mjs src/cli/build.ts [arguments]`. The one file that is not
 * TypeScript itself, as the oldest Node.js that the project runs on (20.19) does not read it.
 *
 * To load a program's hundreds of modules one by one takes a second and more, so they are bundled, and the bundle is kept
 * in `node_modules/.cache` for as long as each of them says the same, and the packages are the same.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import {
  access,
  chmod,
  constants,
  mkdir,
  readdir,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getEnvironmentData, isMainThread, setEnvironmentData } from 'node:worker_threads';

/**
 * What a bundle was made from.
 * @typedef {object} Origin
 * @property {string[]} modules Paths from the project's folder, packages apart.
 * @property {string} digest Of what they say, of this file and of the list of packages; and the bundle's name.
 */

/**
 * What is noted of a bundle that is kept.
 * @typedef {Origin & { files: Record<string, number> }} Note
 * `files` are the bundle's, with their sizes in bytes.
 */

/** What listens for the program's end and has to come last when a signal ends it: what it clears away is in use until then. */
const clearLast = /** @type {Set<() => void>} */ (new Set());

/**
 * Ends the program as the signal would have by itself, after all that is done at its end: files that are half written go, and
 * the browser.
 *
 * @param {NodeJS.Signals} signal
 * @param {number} number
 */
function endBy(signal, number) {
  for (const clear of clearLast) process.off('exit', clear).on('exit', clear);
  process.once('exit', () => {
    process.removeAllListeners(signal);
    // Whoever started it learns of the signal: a shell makes 128 and its number of it, as is said here for Windows.
    if (process.platform !== 'win32') process.kill(process.pid, signal);
  });
  process.exit(128 + number);
}

const signals = /** @type {const} */ (['SIGHUP', 'SIGINT', 'SIGTERM']);

/**
 * Has signals end the program by `endBy` from now on, as there is something to clear away. Until then the system ends it,
 * which it does at once, however busy the program is.
 *
 * @param {() => void} [last] Listens for the program's end, and comes last then.
 */
function mindSignals(last) {
  if (!isMainThread) return;
  if (last) clearLast.add(last);
  for (const signal of signals) process.off(signal, endBy).on(signal, endBy);
}

/** Leaves signals to the system again. */
function leaveSignals() {
  for (const signal of signals) process.off(signal, endBy);
}

/**
 * Makes a folder that goes with the program, if not before. All in one go: a signal that comes meanwhile is heard after it.
 *
 * @param {string} prefix
 */
function makePassingFolder(prefix) {
  mindSignals();
  const folder = mkdtempSync(prefix);
  process.once('exit', () => {
    for (const path of [folder, noteOf(folder)]) rmSync(path, { recursive: true, force: true });
  });
  return folder;
}

/**
 * Where the note of a bundle is written before it is put in its place.
 *
 * @param {string} making
 */
const noteOf = (making) => `${making}.json`;

/** The project's folder. */
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Ends the program where the project's folder has a sign in its path that the builder and the bundler read as one of an address. */
function refuseFolder() {
  for (const folder of [process.cwd(), root]) {
    const [sign] = /[#?]/.exec(folder) ?? [];
    if (sign === undefined) continue;
    const reason = `The project's folder has a "${sign}" in its path, which the builder cannot work with: ${folder}`;
    console.error(`${reason}. Give that folder another name.`);
    process.exit(2);
  }
}

if (isMainThread) refuseFolder();

const kept = join(root, 'node_modules', '.cache', 'crisis-diplomacy');
const longUnusedMilliseconds = 7 * 24 * 60 * 60 * 1000;

/** Packages of many small modules, which load faster in the bundle; none of them asks where it stands. */
const bundledPackages =
  /^(?:@cantoo\/pdf-lib|d3-geo|hast-.*|hastscript|leven|mdast-.*|topojson-client|unist-.*|yaml)$/;

/**
 * What a file says; null where it cannot be read.
 *
 * @param {string} path
 */
function contentOf(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

const runner = contentOf(fileURLToPath(import.meta.url));
const packages = contentOf(join(root, 'node_modules', '.package-lock.json'));

/** @param {import('node:crypto').Hash} hash */
const nameFrom = (hash) => hash.digest('hex').slice(0, 20);

/**
 * The digest of modules, of this file and of the list of packages. One that `read` does not find counts as empty.
 *
 * @param {readonly string[]} modules
 * @param {(module: string) => string | Uint8Array | null | undefined} read
 */
function digestOf(modules, read) {
  const hash = createHash('sha256').update(`${runner}\0${packages}`);
  for (const module of modules) hash.update(`\0${module}\0`).update(read(module) ?? '');
  return nameFrom(hash);
}

/**
 * Finds the modules of a program. A bundle that stands beside the packages finds those by their names, and its modules
 * learn where they are when they run: copies of the project share it.
 *
 * @param {Map<string, string>} texts What each module says goes here, by its path from the project's folder.
 * @param {boolean} besidePackages
 * @returns {import('rolldown').Plugin}
 */
const inPlace = (texts, besidePackages) => ({
  name: 'crisis-diplomacy-in-place',
  resolveId: {
    filter: { id: /^(?![./\0]|[A-Za-z]:)/ },
    handler(id, importer) {
      if (importer?.includes(`${sep}node_modules${sep}`) || bundledPackages.test(id)) return null;
      return { id: besidePackages ? id : import.meta.resolve(id), external: true };
    },
  },
  transform: {
    filter: { id: { exclude: [/^\0/, /\bnode_modules\b/] } },
    handler(code, id) {
      const path = relative(root, id).split(sep).join('/');
      texts.set(path, code);
      if (!code.includes('import.meta.url')) return null;
      const placed = code.replaceAll(
        'import.meta.url',
        `new URL(${JSON.stringify(path)}, projectFolder).href`,
      );
      // No line moves.
      return { code: placed, map: null };
    },
  },
});

/**
 * Bundles `program` into `folder`; gives back what it was made from.
 *
 * @param {string} program
 * @param {string} folder
 * @param {{ besidePackages: boolean }} place
 * @returns {Promise<Origin>}
 */
async function bundle(program, folder, { besidePackages }) {
  const { rolldown } = await import('rolldown');
  /** @type {Map<string, string>} */
  const texts = new Map();
  const plugins = [inPlace(texts, besidePackages)];
  const build = await rolldown({ input: program, cwd: root, platform: 'node', plugins });
  const names = { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' };
  await build.write({ dir: folder, format: 'esm', sourcemap: true, ...names });
  await build.close();
  const modules = [...texts.keys()].sort();
  return { modules, digest: digestOf(modules, (path) => texts.get(path)) };
}

/**
 * The sizes of a bundle's files, in bytes, by their names; throws where one of them may not be read.
 *
 * @param {string} folder
 * @returns {Promise<Record<string, number>>}
 */
async function filesOf(folder) {
  const names = (await readdir(folder)).sort();
  const sizes = names.map(async (name) => {
    const path = join(folder, name);
    await access(path, constants.R_OK);
    return /** @type {const} */ ([name, (await stat(path)).size]);
  });
  return Object.fromEntries(await Promise.all(sizes));
}

/**
 * Whether a bundle is there, this user may read it, and no file of it is missing or was cut short.
 *
 * @param {string} folder
 * @param {Record<string, number>} files
 */
async function isWhole(folder, files) {
  /** @type {Record<string, number>} */
  const found = await filesOf(folder).catch(() => ({}));
  return Object.entries(files).every(([name, size]) => (found[name] ?? -1) >= size);
}

/**
 * Puts a bundle in its place, unless another run was faster and made the same; a broken one goes.
 *
 * @param {string} making
 * @param {string} folder
 * @param {Record<string, number>} files
 */
async function settle(making, folder, files) {
  try {
    await rename(making, folder);
  } catch {
    if (await isWhole(folder, files)) return;
    await rm(folder, { recursive: true });
    await rename(making, folder);
  }
}

/** Removes bundles that nobody has used for long, and what runs that broke off have left. */
async function forgetOld() {
  for (const name of await readdir(kept)) {
    const path = join(kept, name);
    // Another run may have renamed it since.
    const found = await stat(path).catch(() => null);
    const isOld = found !== null && Date.now() - found.mtimeMs > longUnusedMilliseconds;
    // It may be somebody else's.
    if (isOld) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/**
 * Bundles `program` for this run and later ones, which `note` will lead to it; gives back the folder.
 *
 * @param {string} program
 * @param {string} note
 */
async function keepBundle(program, note) {
  await mkdir(kept, { recursive: true });
  await forgetOld();
  const making = makePassingFolder(join(kept, 'making-'));
  try {
    const origin = await bundle(program, making, { besidePackages: true });
    // Others may use it, as they do the packages.
    await chmod(making, 0o755);
    const folder = join(kept, origin.digest);
    const files = await filesOf(making);
    await settle(making, folder, files);
    await writeFile(noteOf(making), JSON.stringify({ ...origin, files }));
    await rename(noteOf(making), note);
    await stamp(folder, note);
    return folder;
  } finally {
    await rm(making, { recursive: true, force: true });
    await rm(noteOf(making), { force: true });
    leaveSignals();
  }
}

/**
 * Says on a bundle's folder and the note of it when they were last of use. A program that runs may have parts of it to load.
 *
 * @param {string[]} paths
 */
async function stamp(...paths) {
  const now = new Date();
  await Promise.all(paths.map((path) => utimes(path, now, now))).catch(() => undefined);
}

/**
 * The folder of an earlier run's bundle, if that is still what the program says; throws where the note of it cannot be made out.
 *
 * @param {string} note
 */
async function bundleKept(note) {
  const text = contentOf(note);
  if (text === null) return null;
  /** @type {Note} */
  const { modules, digest, files } = JSON.parse(text.toString('utf8'));
  const folder = join(kept, digest);
  const isSame = digestOf(modules, (path) => contentOf(join(root, path))) === digest;
  if (!isSame || !(await isWhole(folder, files))) return null;
  await stamp(folder, note);
  return folder;
}

/** The folder of the bundle that the main thread runs, where that is for one run alone: its threads' bundles go with it. */
const foldersName = 'crisis-diplomacy-bundle';

/** A folder for this run alone. Where there is no place for one, that is said and the program ends. */
function folderOnce() {
  const place = String(getEnvironmentData(foldersName) ?? tmpdir());
  try {
    return makePassingFolder(join(place, 'crisis-diplomacy-'));
  } catch {
    console.error(`There is no place for temporary files: neither ${kept} nor ${place} can be written.`);
    return process.exit(5);
  }
}

/**
 * A bundle for this run alone, where none can be kept.
 *
 * @param {string} program
 */
async function bundleOnce(program) {
  const folder = folderOnce();
  if (isMainThread) setEnvironmentData(foldersName, folder);
  await bundle(program, folder, { besidePackages: false });
  return folder;
}

/**
 * Ends the program with what is wrong in a file of the project, in words for whoever wrote that; in a thread, hands them to the
 * program as its `Failure`. Throws what lies elsewhere.
 *
 * @param {unknown} error
 * @returns {Promise<never>}
 */
async function tellMistake(error) {
  const { toldMistakes } = await import('../program/told-mistakes.mjs');
  const words = toldMistakes(error, root);
  if (words === null) throw error;
  if (!isMainThread) throw Object.assign(new Error(words), { name: 'Failure', exitCode: 1, stack: words });
  process.stderr.write(`${words}\n`);
  process.exit(1);
}

/**
 * The folder of the program's bundle.
 *
 * @param {string} program
 * @param {string} note
 */
async function bundleFor(program, note) {
  const before = await bundleKept(note).catch(() => null);
  if (before !== null) return before;
  try {
    return await keepBundle(program, note);
  } catch {
    return bundleOnce(program);
  }
}

// Names the author's own lines in what a program throws.
process.setSourceMapsEnabled(true);
const [, , given = ''] = process.argv;
const program = resolve(given);
const name = basename(program).replace(/\.ts$/, '');
const note = join(kept, `${name}-${nameFrom(createHash('sha256').update(`${root}\0${program}`))}.json`);
const folder = await bundleFor(program, note).catch(tellMistake);
process.argv.splice(1, 2, program);
Object.assign(globalThis, { projectFolder: pathToFileURL(root), mindSignals });
await import(pathToFileURL(join(folder, `${name}.mjs`)).href).catch(tellMistake);
