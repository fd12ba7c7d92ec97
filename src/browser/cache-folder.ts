/** Where unpacked parts are kept between runs. */
import { access, constants, mkdir, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { temporaryPlace } from '../program/temporary-folder.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Asks the environment and not the system's list of users: in a container the user often is not on it. */
function places(env: Environment): string[] {
  const cache = env['XDG_CACHE_HOME'] || (env['HOME'] ? join(env['HOME'], '.cache') : '');
  // The temporary folder is everyone's, so ours carries the user's number.
  const temporary = join(temporaryPlace(), `crisis-diplomacy-${process.getuid?.() ?? 'cache'}`);
  return isAbsolute(cache) ? [join(cache, 'crisis-diplomacy'), temporary] : [temporary];
}

/** A folder that is ours: made by this user, and not by somebody who waits for us to start what he put there. */
async function isOurs(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK | constants.X_OK);
    const { uid } = await stat(folder);
    return process.getuid === undefined || uid === process.getuid();
  } catch {
    return false;
  }
}

/** The first of the user's cache folder and the temporary folder that can be used. Throws where neither can. */
export async function cacheFolder(env: Environment): Promise<string> {
  const tried = places(env);
  for (const folder of tried) {
    if (await isOurs(folder)) return folder;
  }
  throw new Error(`there is no place to unpack it: ${tried.join(' and ')} cannot be written`);
}
