/** Runs programs and takes their time. */
import { spawn } from 'node:child_process';

/** What to run, where, and how long it may take. */
export interface Run {
  readonly file: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly milliseconds: number;
}

const controlCodes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]*[A-Za-z]`, 'g');
const longest = 160;

/** The line of a program's output that says best why it failed: its first one about an error that says more than a code. */
export function reasonIn(output: string): string {
  const lines = output
    .replaceAll(controlCodes, '')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^npm (warn|error code|error \w+$)|:$/.test(line));
  const line = lines.find((one) => /error/i.test(one)) ?? lines.at(-1) ?? 'it said nothing';
  return line.length > longest ? `${line.slice(0, longest)} …` : line;
}

/** Ends a program that leads a group of its own, with all that it has started. */
export function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Settles with the wall time in milliseconds from the start of the program to its end. Throws where it fails or is late. */
export function runProgram({ file, args, folder, env, milliseconds }: Run): Promise<number> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(file, [...args], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    let output = '';
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      endGroup(child.pid);
    }, milliseconds);
    const note = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (isLate) reject(new Error(`it had not ended after ${milliseconds / 1000} s`));
      else if (code !== 0) reject(new Error(reasonIn(output)));
      else resolve(performance.now() - begun);
    });
  });
}
