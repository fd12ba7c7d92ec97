/** The command behind `npm run bench`. */
import { runCommand } from '../program/exit.ts';
import { tell } from '../program/terminal.ts';
import { benchUsage, parseBenchOptions } from './options.ts';

await runCommand(async () => {
  const options = parseBenchOptions(process.argv.slice(2));
  if (options.kind === 'help') {
    tell(benchUsage);
    return;
  }
  // Loaded late: whoever mistypes an option should not wait for the browser.
  const { runBench } = await import('./run-bench.ts');
  await runBench(options, tell);
});
