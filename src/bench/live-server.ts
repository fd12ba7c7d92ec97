/** Runs a tool's development server for as long as something is measured on it. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { endGroup, reasonIn } from './run-program.ts';
import type { LiveServer, Place } from './tools/tool.ts';

const startMilliseconds = 120_000;
const betweenAsksMilliseconds = 50;

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

/** Starts the server, hands `work` its address when it answers there, and ends it. Throws where it ends by itself or is late. */
export async function withLiveServer<T>(
  place: Place,
  { command, path }: Pick<LiveServer, 'command' | 'path'>,
  work: (address: string) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const { script, args, env = {} } = command(place, port);
  const child = spawn(process.execPath, [script, ...args], {
    cwd: place.talk,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  }
  try {
    const address = `http://localhost:${port}/${path}`;
    const end = performance.now() + startMilliseconds;
    while (!(await answers(address))) {
      if (child.exitCode !== null) throw new Error(reasonIn(output));
      if (performance.now() > end)
        throw new Error(`its server did not answer within ${startMilliseconds / 1000} s`);
      await pause(betweenAsksMilliseconds);
    }
    return await work(address);
  } finally {
    endGroup(child.pid);
  }
}
