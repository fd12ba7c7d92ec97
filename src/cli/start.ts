/** The command behind `npm start`. */

import { canRun } from '../browser/can-run.ts';
import { runCommand } from '../program/exit.ts';
import { tell } from '../program/terminal.ts';
import { readArguments, usageFailure } from './arguments.ts';
import { canOpenPages } from './opener.ts';

const usage = [
  'Usage: npm start [-- options]',
  '',
  'Serves the deck while you write it, and opens it in your browser. Ctrl+C ends it.',
  '',
  '  --port NUMBER  where to serve it; a free port from 5173 on where it is not said',
  '  --host         let others on your network open it too: they see the speaker notes and the project’s files',
  '  --help         show this',
  '',
  'Exit codes: 0 done, 2 usage, or the port cannot be had, 5 cannot write, 70 a mistake in this program.',
].join('\n');

function portFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw usageFailure(`--port wants a number from 1 to 65535, and "${text}" is none.`, usage);
}

await runCommand(async () => {
  const options = { help: { type: 'boolean' }, port: { type: 'string' }, host: { type: 'boolean' } } as const;
  const { help, port: asked, host: isOpen = false } = readArguments(process.argv.slice(2), options, usage);
  if (help) {
    tell(usage);
    return;
  }
  const port = portFrom(asked);
  // Loaded late: whoever mistypes an option should not wait for it.
  const { serveDeck } = await import('../build/dev/serve-deck.ts');
  const server = await serveDeck({ root: process.cwd(), port, isOpen });
  server.printUrls();
  if (isOpen)
    tell('  Who is on this network can open it there, with the speaker notes and the files of this project.');
  const { platform, env } = process;
  if (canOpenPages({ platform, env, canRun })) server.openBrowser();
  else tell('  Open the address above in a browser: this machine has no program that opens pages.');
});
