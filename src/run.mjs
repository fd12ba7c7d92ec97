/**
 * Runs a TypeScript program of this project: `node src/run.mjs src/export/build.ts [arguments]`. The one file that is not
 * TypeScript itself, as the oldest Node.js that the project runs on (20.19) does not read it. The program is bundled each
 * time, which takes less than a tenth of a second: to load its hundreds of modules one by one takes twenty times as long.
 */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** The project's folder. */
const root = fileURLToPath(new URL('..', import.meta.url));

/** Leaves packages where they are, and tells modules where they stood before they were put together. */
const inPlace = {
  name: 'crisis-diplomacy-in-place',
  resolveId: {
    filter: { id: /^(?![./]|[A-Za-z]:)/ },
    /** @param {string} id */
    handler: (id) => ({ id: import.meta.resolve(id), external: /** @type {const} */ (true) }),
  },
  transform: {
    filter: { code: 'import.meta.url' },
    /**
     * @param {string} code
     * @param {string} id
     */
    handler: (code, id) => code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
  },
};

/**
 * Bundles the program in `file` into `folder`; gives back the path of what is to be run.
 *
 * @param {string} file
 * @param {string} folder
 */
async function bundle(file, folder) {
  const build = await rolldown({ input: file, cwd: root, platform: 'node', plugins: [inPlace] });
  const { output } = await build.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  await build.close();
  return join(folder, output[0].fileName);
}

const [, , program = ''] = process.argv;
const file = resolve(program);
process.argv.splice(1, 2, file);
const folder = await mkdtemp(join(tmpdir(), 'crisis-diplomacy-'));
const tidyUp = () => rmSync(folder, { recursive: true, force: true });
process.once('exit', tidyUp);
await import(pathToFileURL(await bundle(file, folder)).href);
// A server goes on, and may be ended in a way that leaves no time for this.
tidyUp();
