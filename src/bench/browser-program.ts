/** The browser the project finds, as a path: for tools that start one themselves. */

import { bundledBrowser } from '../browser/bundled.ts';
import { canRun } from '../browser/can-run.ts';
import { findBrowsers } from '../browser/find.ts';
import type { BrowserProgram } from './tools/tool.ts';

/** The first browser the project would try. Throws NoBrowserError where there is none. */
export async function browserProgram(): Promise<BrowserProgram> {
  const { platform, arch, env } = process;
  const [first] = findBrowsers({ platform, arch, env, canRun });
  return first?.kind === 'path' ? { executablePath: first.path, env: {} } : bundledBrowser(env);
}
