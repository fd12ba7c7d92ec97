/** Where a command writes. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkWritable } from './write-whole.ts';

/** Everything but the site. The site's folder, dist/, goes to a web server as it is, and may hold no notes that were left out. */
const exportsFolder = 'exports';

/** What a project calls what it makes: the name in its package.json, without the scope of an organisation. */
async function nameOf(root: string): Promise<string> {
  const text = await readFile(join(root, 'package.json'), 'utf8').catch(() => '{}');
  const { name } = JSON.parse(text) as { readonly name?: unknown };
  const own = typeof name === 'string' ? name.replace(/^@[^/]*\//, '') : '';
  return /^[\w][\w.-]*$/.test(own) ? own : 'crisis-diplomacy';
}

/**
 * The path to write to: `out`, where it is said, or else a file in the project's exports/ that is called after the project,
 * with `ending`: `-handout.pdf`. Throws Failure (cannot write), before anything long is done.
 */
export async function outputPlace(root: string, out: string | undefined, ending: string): Promise<string> {
  const path = out === undefined ? join(root, exportsFolder, `${await nameOf(root)}${ending}`) : resolve(out);
  await checkWritable(path);
  return path;
}
