/** Where the bench works: a folder of this user in the system's temporary one. Installed packages stay for the next run. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program.ts';
import type { Tool } from './tools/tool.ts';

const installMilliseconds = 600_000;

/** Nothing but packages is fetched: the tools get the browser that is here. */
const withoutDownloads = { PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };

/** Makes the folder, and makes sure that nobody else can write in it. Throws where it is somebody else's. */
export async function scratchFolder(): Promise<string> {
  const folder = join(tmpdir(), `crisis-diplomacy-bench-${process.getuid?.() ?? 'user'}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { uid } = await stat(folder);
  if (process.getuid && uid !== process.getuid()) throw new Error(`${folder} belongs to somebody else.`);
  return folder;
}

/** The program npm, as a script where npm itself has started us. */
function npm(...args: string[]): { readonly file: string; readonly args: string[] } {
  const script = process.env['npm_execpath'];
  return script?.endsWith('.js')
    ? { file: process.execPath, args: [script, ...args] }
    : { file: 'npm', args };
}

async function install(packageFile: string, folder: string): Promise<void> {
  const made = await mkdtemp(`${folder}.`);
  try {
    await writeFile(join(made, 'package.json'), packageFile);
    const command = npm('install', '--no-audit', '--no-fund', '--prefix', made);
    await runProgram({ ...command, folder: made, env: withoutDownloads, milliseconds: installMilliseconds });
    await rename(made, folder);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    throw error;
  }
}

/** The folder with a tool's packages, installed where they are not. Throws with npm's reason where they cannot be. */
export async function installedPackages(scratch: string, tool: Tool): Promise<string> {
  const { packages: dependencies, overrides = {} } = tool;
  const packageFile = JSON.stringify({ private: true, dependencies, overrides }, null, 2);
  const hash = createHash('sha256').update(packageFile).digest('hex').slice(0, 12);
  const folder = join(scratch, `packages-${hash}`);
  const isThere = await stat(folder).catch(() => null);
  if (!isThere) await install(packageFile, folder);
  return folder;
}
