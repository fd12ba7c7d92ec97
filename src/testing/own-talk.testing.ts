/** Follows "Make it your own talk" of the README: reads its steps, and takes them in a copy of the project. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Site } from '../build/site.ts';
import type { Ended } from '../cli/command.testing.ts';
import { projectRoot } from './e2e.ts';

/** One step of the guide. `Change.find` is a whole line without its indent, or how the line begins. */
export type Step =
  | { readonly kind: 'command'; readonly line: string }
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | {
      readonly kind: 'below' | 'in place of';
      readonly path: string;
      readonly find: string;
      readonly text: string;
    };

const guide = /^## Make it your own talk\n(?<text>[\s\S]*?)(?=^##)/m;

/** A block with the paragraph or item above it, or a change said in one line. */
const stepForms =
  /(?:^(?<above>[^\n]+)\n\n)?^```(?<language>\w+)\n(?<block>[\s\S]*?\n)```$|^- In `(?<path>[^`]+)`, (?<how>below|in place of the line that begins) `(?<find>[^`]+)` write `(?<text>[^`]+)`$/gm;

function stepsOfBlock(above: string, language: string, block: string): Step[] {
  if (language === 'sh') {
    return block
      .trim()
      .split('\n')
      .map((line) => ({ kind: 'command', line }));
  }
  const path = /New file `([^`]+)`:$/.exec(above)?.[1];
  if (path !== undefined) return [{ kind: 'file', path, text: block }];
  const [, changed, find] = /In `([^`]+)`, below the line `([^`]+)`:$/.exec(above) ?? [];
  if (changed === undefined || find === undefined) throw new Error(`No file is named above this:\n${block}`);
  return [{ kind: 'below', path: changed, find, text: block.trimEnd() }];
}

/** The steps of the guide in order. Throws where the README has no guide, or a block of it names no file. */
export function readGuide(readme: string): Step[] {
  const text = guide.exec(readme)?.groups?.['text'];
  if (text === undefined) throw new Error('The README has no guide.');
  return [...text.matchAll(stepForms)].flatMap(({ groups = {} }): Step[] => {
    const { above = '', language, block = '', path = '', how, find = '', text: line = '' } = groups;
    if (language !== undefined) return stepsOfBlock(above, language, block);
    return [{ kind: how === 'below' ? 'below' : 'in place of', path, find, text: line }];
  });
}

/** Each package for itself: what Vite keeps beside them is the project's own. */
async function linkPackages(from: string, to: string): Promise<void> {
  const names = (await readdir(from)).filter((name) => name === '.bin' || !name.startsWith('.'));
  await mkdir(to);
  await Promise.all(names.map((name) => symlink(join(from, name), join(to, name), 'junction')));
}

/** A clean copy of the project in a new folder; the packages are those of the project. */
export async function copyProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'own-talk-'));
  const left = new Set(['node_modules', 'dist', 'exports', '.git']);
  await cp(projectRoot, folder, {
    recursive: true,
    filter: (path) => !left.has(relative(projectRoot, path)),
  });
  await linkPackages(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Changes one line of a file. Throws where the guide's line is not there, or not once. */
async function changeLine(folder: string, step: Extract<Step, { find: string }>): Promise<void> {
  const file = join(folder, step.path);
  const lines = (await readFile(file, 'utf8')).split('\n');
  const isMeant = (line: string): boolean =>
    step.kind === 'below' ? line.trim() === step.find : line.trim().startsWith(step.find);
  const index = lines.findIndex(isMeant);
  if (index < 0 || lines.filter(isMeant).length > 1) {
    throw new Error(`${step.path} does not have this line once: ${step.find}`);
  }
  lines.splice(step.kind === 'below' ? index + 1 : index, step.kind === 'below' ? 0 : 1, step.text);
  await writeFile(file, lines.join('\n'));
}

/** Writes or changes the file that a step names. */
export async function applyStep(folder: string, step: Exclude<Step, { kind: 'command' }>): Promise<void> {
  if (step.kind !== 'file') return changeLine(folder, step);
  const file = join(folder, step.path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, step.text, { flag: 'wx' });
}

/** The environment of somebody at a plain terminal, on a machine that opens no pages and may be slow. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, NODE_ENV: __, ...env } = process.env;
  return { ...env, BROWSER: 'none', NO_COLOR: '1', CRISIS_READY_SECONDS: '90' };
}

/** Starts a command line in a shell, in a folder. It leads a group of its own, which ends with it. */
export function startLine(folder: string, line: string): { child: ChildProcess; said: Omit<Ended, 'code'> } {
  const env = plainEnvironment();
  const child = spawn(line, { cwd: folder, env, shell: true, detached: true });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  return { child, said };
}

/** Runs a command line to its end. */
export function runLine(folder: string, line: string): Promise<Ended> {
  const { child, said } = startLine(folder, line);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

/** The paths of all files below a folder, packages apart, in order. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths
    .map((path) => relative(folder, path).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('node_modules/'))
    .sort();
}

/** A site as it stands on disk. */
export async function readSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async (entry): Promise<[string, Uint8Array]> => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).replaceAll('\\', '/'), await readFile(path)];
    });
  return { files: new Map(await Promise.all(files)) };
}
