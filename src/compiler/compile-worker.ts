/** The thread of `compile-aside.ts`: compiles the talk of the project it is given, and answers once. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer } from './compile-aside.ts';
import { compileProject } from './compile-project.ts';
import { siteTalkOf } from './site-talk-of.ts';

function answer(root: string): Answer {
  try {
    return { talk: siteTalkOf(compileProject(root, { showBroken: false })) };
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return { unreadable: error.message };
    throw error;
  }
}

parentPort?.postMessage(answer(String(workerData)));
