/** Which browsers to try, and in which order. */
import { installedBrowsers, type Machine } from './installed.ts';
import { NoBrowserError } from './no-browser-error.ts';

/** A browser to try: one on this machine by its path, or the one that comes with the packages. */
export type Candidate = { readonly kind: 'path'; readonly path: string } | { readonly kind: 'bundled' };

const bundled: Candidate = { kind: 'bundled' };

/** Whether the bundled Chromium runs on such a machine. */
export const runsBundled = ({ platform, arch }: Pick<Machine, 'platform' | 'arch'>): boolean =>
  platform === 'linux' && arch === 'x64';

function namedBrowser(machine: Machine, named: string): Candidate {
  if (named !== 'bundled') {
    if (machine.canRun(named)) return { kind: 'path', path: named };
    throw new NoBrowserError([`CRISIS_BROWSER names "${named}", which is no program that can be started.`]);
  }
  if (runsBundled(machine)) return bundled;
  throw new NoBrowserError([
    `CRISIS_BROWSER asks for the bundled Chromium, which does not run on ${machine.platform} ${machine.arch}.`,
  ]);
}

/**
 * The browsers to try, in order: the one CRISIS_BROWSER names and no other; else the installed ones, then the bundled one.
 * Throws NoBrowserError where there is none.
 */
export function findBrowsers(machine: Machine): readonly Candidate[] {
  const named = machine.env['CRISIS_BROWSER'];
  if (named) return [namedBrowser(machine, named)];
  const installed = installedBrowsers(machine).map((path): Candidate => ({ kind: 'path', path }));
  const all = runsBundled(machine) ? [...installed, bundled] : installed;
  if (all.length === 0) throw new NoBrowserError([]);
  return all;
}
