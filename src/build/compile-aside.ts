/** A talk compiled in another thread, while this one gets on with what does not need it yet. */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { SiteTalk } from './site-talk.ts';

const runner = fileURLToPath(new URL('../cli/run.mjs', import.meta.url));

/** Starts a program, given by the address of its TypeScript, in a thread of its own for the project in `root`. */
export const startThread = (program: URL, root: string): Worker =>
  new Worker(runner, { argv: [fileURLToPath(program)], workerData: root });

/** The talk that a thread compiles and answers with first; an author's mistake is one of its messages. */
export const talkFrom = (thread: Worker): Promise<SiteTalk> =>
  new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () =>
      reject(new Error('The thread that compiles the slides ended without an answer.')),
    );
  });

/** Compiles the slides of the project in `root`. Rejects as `talkFrom` does. */
export const compileAside = (root: string): Promise<SiteTalk> =>
  talkFrom(startThread(new URL('./compile-worker.ts', import.meta.url), root));
