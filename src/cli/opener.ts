/** Whether this machine has a program that opens a web page: Vite prints a stack where there is none. */
import { posix } from 'node:path';
import type { Machine } from '../browser/installed.ts';

/** True where a page can be opened: always but on a Linux machine without a desktop and without a BROWSER. */
export function canOpenPages({ platform, env, canRun }: Omit<Machine, 'arch'>): boolean {
  if (platform !== 'linux') return true;
  if (env['BROWSER']) return env['BROWSER'] !== 'none';
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  return folders.some((folder) => canRun(posix.join(folder, 'xdg-open')));
}
