/** A talk that a build is given, in place of one that it compiles itself. */
import type { Plugin, ResolvedConfig } from 'vite';
import type { SiteTalk } from './site-talk.ts';

const name = 'crisis-diplomacy-talk-given';

/**
 * A plugin beside that of the slides, which tells it of `talk`. Whoever gives it tells its messages, and resolves it to null
 * where it has errors: no error of an author's is to pass through the bundler, which changes what it is handed.
 */
export const givenTalk = (
  talk: Promise<SiteTalk | null>,
): Plugin<{ readonly talk: Promise<SiteTalk | null> }> => ({
  name,
  api: { talk },
});

/** Ends a build whose talk has errors. It says nothing of them. */
export class TalkHasErrors extends Error {
  override readonly name: string = 'TalkHasErrors';
}

/** The talk that a build is given, if it is. */
export function talkGiven({ plugins }: ResolvedConfig): Promise<SiteTalk | null> | undefined {
  const plugin = plugins.find((one) => one.name === name) as ReturnType<typeof givenTalk> | undefined;
  return plugin?.api?.talk;
}
