/** A talk compiled in another thread, while this one gets on with what does not need it yet. */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { SiteTalk } from './site-talk.ts';

/** What the other thread answers: a file of slides that cannot be read is the author's to mend. */
export type Answer = { readonly talk: SiteTalk } | { readonly unreadable: string };

/** The slides of a project cannot be read; the message says which and why. */
export class UnreadableSlides extends Error {
  override readonly name: string = 'UnreadableSlides';
}

const runner = fileURLToPath(new URL('../run.mjs', import.meta.url));
const program = fileURLToPath(new URL('./compile-worker.ts', import.meta.url));

/** Compiles the slides of the project in `root`. Rejects with UnreadableSlides; an author's mistake is one of the talk's messages. */
export function compileAside(root: string): Promise<SiteTalk> {
  const worker = new Worker(runner, { argv: [program], workerData: root });
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: Answer) => {
      if ('talk' in answer) resolve(answer.talk);
      else reject(new UnreadableSlides(answer.unreadable));
    });
    worker.once('error', reject);
    worker.once('exit', () =>
      reject(new Error('The thread that compiles the slides ended without an answer.')),
    );
  });
}
