/** `npm start` as an author types it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../testing/e2e.ts';
import { copyProject } from '../testing/own-talk.testing.ts';
import { runner } from './command.testing.ts';

const command = fileURLToPath(new URL('start.ts', import.meta.url));
let started: ChildProcess | undefined;

afterEach(() => {
  started?.kill();
});

interface Started {
  readonly child: ChildProcess;
  /** What it has said so far. */
  readonly said: { text: string };
}

/** Starts the command of a project. A machine without a desktop: no page is opened. `how` is for what is unlike the usual. */
function startIn(
  folder: string,
  how: { uid?: number; gid?: number; env?: NodeJS.ProcessEnv },
  ...args: string[]
): Started {
  const env = { ...process.env, BROWSER: 'none', NO_COLOR: '1', FORCE_COLOR: undefined, ...how.env };
  const [program, path] = [runner, command].map((one) =>
    one.replace(projectRoot, `${folder.replace(/\/$/, '')}/`),
  );
  const child = spawn(process.execPath, [String(program), String(path), ...args], {
    ...how,
    cwd: folder,
    env,
  });
  started = child;
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said.text += text;
    });
  }
  return { child, said };
}

const start = (...args: string[]): Started => startIn(projectRoot, {}, ...args);

/** Settles when the deck is served, with its page. */
async function served({ child, said }: Started): Promise<string> {
  while (!said.text.includes('Open the address above')) {
    const [ended] = await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
    if (typeof ended === 'number') throw new Error(`It ended with ${ended}:\n${said.text}`);
  }
  const address = /http:\/\/localhost:\d+\//.exec(said.text)?.[0] ?? '';
  return (await fetch(address)).text();
}

describe('npm start', () => {
  it('serves the deck, says where, and prints no stack where no page can be opened', async () => {
    const server = start();
    expect(await served(server)).toContain('<h1 class="headline"');
    expect(server.said.text).not.toContain('    at ');
    expect(server.said.text).not.toContain('--host');
  });

  it('is open to the network where that is asked for, and says to whom and what', async () => {
    const server = start('--host');
    await served(server);
    expect(server.said.text).toMatch(/this network can open it there, with the speaker notes and the files/);
  });

  it('says in one sentence that another program has the port, and ends', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { child, said } = start('--port', String(port));
    const [code] = await once(child, 'close');
    taken.close();
    expect(said.text).toMatch(/^The deck cannot be served at port \d+: another program has it\. [^\n]+\n$/);
    expect(code).toBe(2);
  });

  it('serves the deck where nothing can be written beside the packages, and leaves nothing', async () => {
    const folder = await copyProject();
    const temporary = await mkdtemp(join(tmpdir(), 'start-'));
    const packages = join(folder, 'node_modules');
    const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    try {
      await chmod(folder, 0o755);
      await chmod(packages, 0o555);
      await chmod(temporary, 0o777);
      const server = startIn(folder, { ...other, env: { TMPDIR: temporary, TEMP: temporary } });
      expect(await served(server)).toContain('<h1 class="headline"');
      const address = /http:\/\/localhost:\d+\//.exec(server.said.text)?.[0] ?? '';
      expect((await fetch(`${address}src/deck/main.ts`)).status).toBe(200);
      expect(server.said.text).not.toMatch(/ {4}at |EACCES|rror/);
      server.child.kill();
      await once(server.child, 'close');
      expect((await readdir(packages)).filter((name) => name.startsWith('.') && name !== '.bin')).toEqual([]);
      if (process.platform !== 'win32') expect(await readdir(temporary)).toEqual([]);
    } finally {
      await chmod(packages, 0o755);
      for (const one of [folder, temporary]) await rm(one, { recursive: true, force: true });
    }
  });

  it.each([['--port', 'many'], ['--port', '70000'], ['--colour']])(
    'refuses %s %s with 2',
    async (...args) => {
      const { child, said } = start(...args);
      const [code] = await once(child, 'close');
      expect(code).toBe(2);
      expect(said.text).toContain('Usage: npm start');
    },
  );
});
