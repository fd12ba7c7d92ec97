/** The deck served while it is written. */
import { access, constants } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { exitCodes, Failure } from '../../program/exit.ts';
import { ownTemporaryFolder } from '../../program/temporary-folder.ts';
import { configOf } from '../site.ts';
import { checkProject } from '../talk.ts';

/** What to serve, and to whom. */
export interface ServedDeck {
  /** The project's folder. */
  readonly root: string;
  /** A free one where it is not said. */
  readonly port: number | undefined;
  /** Whether other machines on the network may open it. */
  readonly isOpen: boolean;
}

/** Where the builder keeps its configuration, bundled, and the packages that it has prepared for the browser. */
const builderFolders = ['', '.vite', '.vite/deps', '.vite-temp'];

/** Whether the builder can keep things beside the packages: those may be on a read-only disk, or belong to somebody else. */
async function canKeep(root: string): Promise<boolean> {
  const checks = builderFolders.map((folder) =>
    access(join(root, 'node_modules', folder), constants.W_OK).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    }),
  );
  return (await Promise.allSettled(checks)).every(({ status }) => status === 'fulfilled');
}

/** From its file the server also starts again when the code of the compiler changes. */
const configurationOf = async (root: string): Promise<InlineConfig> =>
  (await canKeep(root))
    ? { root }
    : { ...(await configOf(root)), cacheDir: join(ownTemporaryFolder(), 'vite'), logLevel: 'info' };

/** Why a server could not begin, in plain words; the error itself where that is not known. */
function cannotServe(error: unknown, { port }: ServedDeck): unknown {
  const { code, message } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const isTaken = code === 'EADDRINUSE' || message?.includes('already in use');
  const reason = isTaken ? 'another program has it' : 'you have no permission to use it';
  if (port === undefined || !(isTaken || code === 'EACCES')) return error;
  const advice = 'Name another one, or none: then a free one is found.';
  return new Failure(exitCodes.usage, `The deck cannot be served at port ${port}: ${reason}. ${advice}`);
}

/** Serves the deck; the server listens already. Throws Failure (usage): no project there, the port cannot be had. */
export async function serveDeck(deck: ServedDeck): Promise<ViteDevServer> {
  const { root, port, isOpen } = deck;
  await checkProject(root);
  // The builder would first close what it serves, at its leisure.
  globalThis.mindSignals?.();
  // The builder would load a page anew when the one file is written.
  const ignored = (path: string): boolean => relative(root, path).split(sep)[0] === 'exports';
  const server = await createServer({
    ...(await configurationOf(root)),
    server: {
      // Said although it is the default: else the builder offers an option of its own.
      host: isOpen ? true : 'localhost',
      watch: { ignored },
      ...(port !== undefined && { port, strictPort: true }),
    },
  });
  try {
    return await server.listen();
  } catch (error) {
    await server.close();
    throw cannotServe(error, deck);
  }
}
