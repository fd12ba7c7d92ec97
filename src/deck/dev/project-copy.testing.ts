/** A copy of the whole project that a test may write in, with packages of its own. */
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../testing/e2e.ts';

const copied = ['assets', 'slides', 'src', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** The same file under another name, which takes no time and no room; a copy where the two are on different disks. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Packages that stand outside of a project are not served as an author's are, and what Vite prepares of them would be shared:
 * each file of theirs is linked, and what Vite and the commands keep beside them is left out.
 */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (['.cache', '.vite', '.vite-temp'].includes(entry.name)) continue;
    if (entry.isDirectory()) linkPackages(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(realpathSync(source), target);
    else linkOrCopy(source, target);
  }
}

/** Copies the project to a new folder, and gives it back. */
export function copyProject(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'crisis-diplomacy-writing-')));
  for (const name of copied) cpSync(join(projectRoot, name), join(root, name), { recursive: true });
  linkPackages(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  return root;
}
