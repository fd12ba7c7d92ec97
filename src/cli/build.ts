/** The command behind `npm run build`. */
import { join } from 'node:path';
import { writeSite } from '../build/write-site.ts';
import { runCommand } from '../program/exit.ts';
import { progress, sizeInWords, tell, warn } from '../program/terminal.ts';
import { readArguments } from './arguments.ts';

const usage = [
  'Usage: npm run build -- [options]',
  '',
  'Builds the deck into dist/: a static site with relative addresses, ready for any static host.',
  'What else is in dist/ is removed, and named.',
  '',
  '  --no-notes  leave the speaker notes out: whoever can open the site can read them in its source',
  '  --help      show this',
  '',
  'Exit codes: 0 done, 1 the deck has errors, 2 usage, 5 cannot write, 70 a mistake in this program.',
].join('\n');

const options = { help: { type: 'boolean' }, 'no-notes': { type: 'boolean' } } as const;

await runCommand(async () => {
  const given = readArguments(process.argv.slice(2), options, usage);
  if (given.help) {
    tell(usage);
    return;
  }
  const root = process.cwd();
  const notes = !given['no-notes'];
  // Loaded late: whoever mistypes an option should not wait for them.
  const { talkAside, withTalk } = await import('../build/talk.ts');
  progress('Building the deck …');
  const building = withTalk(root, warn, talkAside, async ({ forBundler }) => {
    const { buildSite } = await import('../build/site.ts');
    return buildSite(root, { notes, talk: forBundler });
  });
  const site = await building.finally(() => progress(''));
  const { files, others, othersStay } = await writeSite(site, join(root, 'dist'));
  const fate = othersStay ? 'left there, as dist/ is a link' : 'removed';
  for (const path of others) tell(`dist/${path}  is not part of the site: ${fate}`);
  for (const { path, size } of files) tell(`dist/${path}  ${sizeInWords(size)}`);
});
