/** The command behind `npm run offline`. */

import { weightsInWords } from '../build/page-weight.ts';
import { runCommand } from '../program/exit.ts';
import { sizeInWords, tell } from '../program/terminal.ts';
import { offlineUsage, parseOfflineOptions } from './offline-options.ts';

await runCommand(async () => {
  const options = parseOfflineOptions(process.argv.slice(2));
  if (options.kind === 'help') {
    tell(offlineUsage);
    return;
  }
  // Loaded late: whoever mistypes an option should not wait for it.
  const { writeOffline } = await import('../build/write-offline.ts');
  const { path, size, weights } = await writeOffline({ ...options, root: process.cwd() });
  tell(`${path}  ${sizeInWords(size)} of ${sizeInWords(options.allowed)}`);
  tell(`  ${weightsInWords(weights)}`);
});
