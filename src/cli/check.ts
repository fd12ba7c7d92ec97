/** The command behind `npm run check`. */

import { runCommand } from '../program/exit.ts';
import { tell } from '../program/terminal.ts';
import { checkUsage, parseCheckOptions } from './check-options.ts';

await runCommand(async () => {
  const options = parseCheckOptions(process.argv.slice(2));
  if (options.kind === 'help') {
    tell(checkUsage);
    return;
  }
  // Loaded late: whoever mistypes an option should not wait for the compiler.
  const { checkTalk } = await import('../check/check-talk.ts');
  tell(await checkTalk({ ...options, root: process.cwd(), env: process.env }, tell));
});
