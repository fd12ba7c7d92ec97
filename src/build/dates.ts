/** The date of the slides, for what is made from them. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** When the newest file of `folder` was last changed; 1 January 1970 where there is none. Throws where there is no such folder. */
export async function newestChange(folder: string): Promise<Date> {
  const names = await readdir(folder);
  const changes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mtimeMs));
  return new Date(Math.max(0, ...changes));
}
