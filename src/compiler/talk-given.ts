/** A talk that a build is given, in place of one that it compiles itself. */
import type { Plugin, ResolvedConfig } from 'vite';
import type { SiteTalk } from './site-talk.ts';

const name = 'crisis-diplomacy-talk-given';

/** A plugin beside that of the slides, which tells it of `talk`. Whoever gives it tells its messages, and rejects it where it has errors. */
export const givenTalk = (talk: Promise<SiteTalk>): Plugin<{ readonly talk: Promise<SiteTalk> }> => ({
  name,
  api: { talk },
});

/** The talk that a build is given, if it is. */
export function talkGiven({ plugins }: ResolvedConfig): Promise<SiteTalk> | undefined {
  const plugin = plugins.find((one) => one.name === name) as ReturnType<typeof givenTalk> | undefined;
  return plugin?.api?.talk;
}
