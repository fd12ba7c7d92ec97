/** `npm start` as an author types it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { runner } from './command.testing.ts';
import { projectRoot } from './e2e.ts';

const command = fileURLToPath(new URL('start.ts', import.meta.url));
let started: ChildProcess | undefined;

afterEach(() => {
  started?.kill();
});

/** Starts the command; `said` grows while it runs. A machine without a desktop: no page is opened. */
function start(...args: string[]): { child: ChildProcess; said: { text: string } } {
  const env = { ...process.env, BROWSER: 'none', NO_COLOR: '1', FORCE_COLOR: '' };
  const child = spawn(process.execPath, [runner, command, ...args], { cwd: projectRoot, env });
  started = child;
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said.text += text;
    });
  }
  return { child, said };
}

describe('npm start', () => {
  it('serves the deck, says where, and prints no stack where no page can be opened', async () => {
    const { child, said } = start();
    while (!said.text.includes('Open the address above')) {
      const [ended] = await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
      if (typeof ended === 'number') throw new Error(`It ended with ${ended}:\n${said.text}`);
    }
    const address = /http:\/\/localhost:\d+\//.exec(said.text)?.[0] ?? '';
    const page = await (await fetch(address)).text();
    expect(page).toContain('<h1 class="headline"');
    expect(said.text).not.toContain('    at ');
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
