/** Talks in Markdown for the tests of what is checked without a browser. */

import { cuts } from '../compiler/model.ts';
import { compileText } from '../compiler/one-slide.testing.ts';
import type { KnownSource, Talk, TalkCheck } from './check.ts';

/** A talk of one file, `slides/talk.md`, of all lengths. */
export const talkOf = (text: string, sources: readonly KnownSource[] = []): Talk => ({
  deck: compileText(text).deck,
  cuts,
  sources,
});

/** What a check says of a talk: `3:8 rule: reason`. */
export const saidOfTalk = (check: TalkCheck, text: string): string[] =>
  check(talkOf(text)).map(({ line, column, rule, reason }) => `${line}:${column} ${rule}: ${reason}`);
