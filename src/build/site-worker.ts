/** The thread of `buildSiteAside`: compiles the talk of the project it is given, answers, builds a sound one, answers again. */
import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '../program/exit.ts';
import { answerTalk } from './answer-talk.ts';
import type { SiteAnswer } from './site-aside.ts';
import type { SiteTalk } from './site-talk.ts';

async function builtSite(root: string, talk: SiteTalk): Promise<SiteAnswer> {
  // Loaded late: the talk's messages do not wait for the builder.
  const { buildSite } = await import('./site.ts');
  try {
    const { files } = await buildSite(root, { notes: true, talk: Promise.resolve(talk) });
    return { files };
  } catch (error) {
    if (error instanceof Failure) return { failure: error.message };
    throw error;
  }
}

const root = String(workerData);
const answer = answerTalk(root);
parentPort?.postMessage(answer);
if (!answer.messages.some(({ level }) => level === 'error')) {
  parentPort?.postMessage(await builtSite(root, answer));
}
