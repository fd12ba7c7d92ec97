/** What a thread answers that is to compile a talk. */
import type { TalkAnswer } from './compile-aside.ts';
import { compileProject } from './compile-project.ts';
import { siteTalkOf } from './site-talk-of.ts';

/** Compiles the talk of the project in `root`. Throws for a mistake of the program alone. */
export function answerTalk(root: string): TalkAnswer {
  try {
    return { talk: siteTalkOf(compileProject(root, { showBroken: false })) };
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return { unreadable: error.message };
    throw error;
  }
}
