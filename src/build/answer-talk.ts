/** What a thread answers that is to compile a talk. */
import { compileProject } from './compile-project.ts';
import type { SiteTalk } from './site-talk.ts';
import { siteTalkOf } from './site-talk-of.ts';

/** Compiles the talk of the project in `root`. Throws for a mistake of the program alone. */
export const answerTalk = (root: string): SiteTalk => siteTalkOf(compileProject(root, { showBroken: false }));
