/** Runs the commands as an author does: another process, with arguments, an environment and a current folder. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { smallPage } from '../testing/small-site.testing.ts';

/** How a command ended, and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `package.json` starts every command with. */
export const runner = fileURLToPath(new URL('./run.mjs', import.meta.url));

function run(
  command: string,
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Ended> {
  const path = fileURLToPath(new URL(command, import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [runner, path, ...args], {
      cwd: folder,
      env: { ...process.env, ...env },
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

/** `npm run pdf -- ...args` in the project `folder`. */
export const runPdf = (
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> => run('pdf.ts', folder, args, env);

/** `npm run build -- ...args` in the project `folder`. */
export const runBuild = (
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> => run('build.ts', folder, args, env);

/** `npm run offline -- ...args` in the project `folder`. */
export const runOffline = (
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> => run('offline.ts', folder, args, env);

/** `npm run check -- ...args` in the project `folder`. */
export const runCheck = (
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> => run('check.ts', folder, args, env);

/** `npm start -- ...args` in the project `folder`, where it ends by itself. It opens no page. */
export const runStart = (
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> => run('start.ts', folder, args, { BROWSER: 'none', ...env });

const slides = `---
act: A small deck
ground: paper
day: before
---

# One balance {#one}

| Side | Count |
| --- | --- |
| Here | Many |

# Two – many ratios {#two}

| Side | Count |
| --- | --- |
| There | Few |

# Three {#three}

| Side | Count |
| --- | --- |
| Both | Some |
`;

/** Makes a project of three slides in a new temporary folder, and gives back the folder. `files` replaces or adds files by their path. */
export async function smallProject(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'small-project-'));
  const all = { 'slides/01-small.md': slides, 'index.html': smallPage(), ...files };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}
