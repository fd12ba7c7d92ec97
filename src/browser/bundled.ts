/** The Chromium that comes with the packages, unpacked once a version into the user's cache folder. */
import { createReadStream, createWriteStream } from 'node:fs';
import { access, constants, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { withAside } from '../program/write-whole.ts';
import { cacheFolder } from './cache-folder.ts';
import { fontsConf } from './fonts-conf.ts';

/** A program to start and the environment variables it needs besides the usual ones. */
export interface Program {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Archives unpacked beside the program: its shared libraries and a typeface to fall back on. */
const archives = ['al2023.tar.br', 'fonts.tar.br'];

async function packageFolder(): Promise<{ readonly bin: string; readonly version: string }> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = join(dirname(entry), '..', '..');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return { bin: join(root, 'bin'), version };
}

async function unpackArchive(archive: string, folder: string): Promise<void> {
  await pipeline(createReadStream(archive), createBrotliDecompress(), extract(folder));
}

/** Fills `folder`, whose name at the end will be `home`: fonts.conf names its folders in full. */
async function unpack(bin: string, folder: string, home: string): Promise<void> {
  await pipeline(
    createReadStream(join(bin, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(folder, 'chromium'), { mode: 0o755 }),
  );
  for (const archive of archives) await unpackArchive(join(bin, archive), folder);
  await writeFile(join(folder, 'fonts.conf'), fontsConf(home));
}

const isThere = (path: string, mode: number): Promise<boolean> =>
  access(path, mode).then(
    () => true,
    () => false,
  );

/** Puts a finished folder in its place, unless another run was first. */
async function settle(made: string, home: string): Promise<void> {
  try {
    await rename(made, home);
  } catch (error) {
    if (!(await isThere(join(home, 'chromium'), constants.X_OK))) throw error;
  }
}

async function unpackAside(bin: string, home: string): Promise<void> {
  const made = await mkdtemp(`${home}.`);
  await withAside(made, async () => {
    await unpack(bin, made, home);
    await settle(made, home);
  });
}

/** Unpacks the bundled Chromium where that has not been done, and says how to start it. Throws where it cannot be unpacked. */
export async function bundledBrowser(env: Readonly<Record<string, string | undefined>>): Promise<Program> {
  const { bin, version } = await packageFolder();
  const home = join(await cacheFolder(env), `chromium-${version}`);
  const executablePath = join(home, 'chromium');
  if (!(await isThere(executablePath, constants.X_OK))) await unpackAside(bin, home);
  return {
    executablePath,
    env: { LD_LIBRARY_PATH: join(home, 'lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') },
  };
}
