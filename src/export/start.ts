/** The command behind `npm start`. */

import { readArguments, usageFailure } from './arguments.ts';
import { canRun } from './browser/can-run.ts';
import { runCommand } from './exit.ts';
import { canOpenPages } from './opener.ts';
import { tell } from './terminal.ts';

const usage = [
  'Usage: npm start [-- --port NUMBER]',
  '',
  'Serves the deck while you write it, and opens it in your browser. Ctrl+C ends it.',
  '',
  '  --port NUMBER  where to serve it; a free port from 5173 on where it is not said',
].join('\n');

function portFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw usageFailure(`--port wants a number from 1 to 65535, and "${text}" is none.`, usage);
}

await runCommand(async () => {
  const options = { help: { type: 'boolean' }, port: { type: 'string' } } as const;
  const { help, port: asked } = readArguments(process.argv.slice(2), options, usage);
  if (help) {
    tell(usage);
    return;
  }
  const port = portFrom(asked);
  const { createServer } = await import('vite');
  const server = await createServer({ server: { ...(port && { port, strictPort: true }) } });
  await server.listen();
  server.printUrls();
  const { platform, env } = process;
  if (canOpenPages({ platform, env, canRun })) server.openBrowser();
  else tell('  Open the address above in a browser: this machine has no program that opens pages.');
});
