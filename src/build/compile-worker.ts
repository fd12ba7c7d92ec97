/** The thread of `compileAside`: compiles the talk of the project it is given, and answers once. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerTalk } from './answer-talk.ts';

parentPort?.postMessage(answerTalk(String(workerData)));
