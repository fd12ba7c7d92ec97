/** The deck as the static site it is published as, built into memory: what is printed is what is shipped. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, loadConfigFromFile, type Plugin } from 'vite';
import { refuseUnresolved, toldBuildError } from './build-errors.ts';
import { firstWords } from './first-words.ts';
import { leaveOutNotes } from './leave-out-notes.ts';
import type { SiteTalk } from './site-talk.ts';
import { slidesApart } from './slides-apart.ts';
import { givenTalk } from './talk-given.ts';

/** The built files by their path from the site's root, with forward slashes: `index.html`, `assets/index-5f3a.js`. */
export interface Site {
  readonly files: ReadonlyMap<string, Uint8Array>;
}

type BuildResult = Awaited<ReturnType<typeof build>>;

function bundledFiles(result: BuildResult): [string, Uint8Array][] {
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((output) => {
    if (!('output' in output)) throw new Error('The build watches for changes and gives back no files.');
    return output.output.map((file): [string, Uint8Array] => {
      const content = file.type === 'chunk' ? file.code : file.source;
      return [file.fileName, typeof content === 'string' ? new TextEncoder().encode(content) : content];
    });
  });
}

/** Vite copies its public folder only when it writes, so it is read here; none is no fault. */
async function publicFiles(folder: string): Promise<[string, Uint8Array][]> {
  if (!folder) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (path): Promise<[string, Uint8Array]> => {
      const name = relative(folder, path).split(sep).join('/');
      return [name, await readFile(path)];
    }),
  );
}

let builds = 0;
let before: string | undefined;

function beginProduction(): void {
  if (builds === 0) before = process.env['NODE_ENV'];
  builds += 1;
  process.env['NODE_ENV'] = 'production';
}

function endProduction(): void {
  builds -= 1;
  if (builds > 0) return;
  if (before === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = before;
}

/**
 * Builds as for the public: a test runner sets NODE_ENV to "test", which would make Vite build the deck for development. It
 * is put back when the last of the builds that run side by side has ended.
 */
export async function inProduction<T>(work: () => Promise<T>): Promise<T> {
  beginProduction();
  try {
    return await work();
  } finally {
    endProduction();
  }
}

/** The project that this program is part of. */
const ownRoot = fileURLToPath(new URL('../..', import.meta.url));

async function configFileOf(root: string): Promise<InlineConfig> {
  // As a module of this program: Vite would bundle it by itself, with all that the plugins are made of.
  if (resolve(root) === resolve(ownRoot)) return (await import('../../vite.config.ts')).default;
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, undefined, root);
  return loaded?.config ?? {};
}

/** The configuration of the project in `root`. A folder without one is built as Vite does by itself. */
export async function configOf(root: string): Promise<InlineConfig> {
  return { ...(await configFileOf(root)), root, configFile: false, logLevel: 'silent' };
}

/** How a site is built. */
export interface SiteOptions {
  /** False leaves the speaker notes out, for a site that everyone may read. */
  readonly notes: boolean;
  /** The project's talk, where somebody compiles it already and tells its messages; null where it has errors. */
  readonly talk?: Promise<SiteTalk | null> | undefined;
}

async function buildFresh(root: string, { notes, talk }: SiteOptions): Promise<Site> {
  let publicFolder = '';
  const notePublicFolder: Plugin = {
    name: 'crisis-diplomacy:public-folder',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
  };
  const config = await configOf(root);
  const plugins = [
    config.plugins ?? [],
    notePublicFolder,
    ...(talk ? [givenTalk(talk)] : []),
    ...(notes ? [] : [leaveOutNotes()]),
    firstWords(),
    slidesApart(),
  ];
  const result = await inProduction(() =>
    build({
      ...config,
      plugins,
      build: { ...config.build, write: false, rolldownOptions: { onLog: refuseUnresolved(root) } },
    }),
  );
  return { files: new Map([...(await publicFiles(publicFolder)), ...bundledFiles(result)]) };
}

const built = new Map<string, Promise<Site>>();

/**
 * Builds the project in `root` with and without notes; with its notes where nothing is said. Without a talk that is given, once
 * a process, unless it fails. Throws Failure (the deck has errors) where a file of the project keeps it from being built.
 */
export function buildSite(root: string, options: SiteOptions = { notes: true }): Promise<Site> {
  const fresh = (): Promise<Site> =>
    buildFresh(root, options).catch((error: unknown) => {
      throw toldBuildError(error, root);
    });
  if (options.talk) return fresh();
  const key = JSON.stringify([root, options.notes]);
  const known = built.get(key);
  if (known) return known;
  const site = fresh();
  built.set(key, site);
  site.catch(() => built.delete(key));
  return site;
}
