/** WebKitGTK for the tests: its small browser, on a screen that nobody sees. It is the engine of Safari, and not Safari. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { watchComplaints } from './complaints.testing.ts';
import { programNamed } from './program-named.testing.ts';
import { answerOf, type TestBrowser, type TestWindow } from './test-browser.testing.ts';
import { type Command, type Send, windowsOf } from './web-driver.testing.ts';

type Route = readonly [method: 'GET' | 'POST', path: string];

const routes: Readonly<Record<Command, Route>> = {
  Navigate: ['POST', '/url'],
  ExecuteAsyncScript: ['POST', '/execute/async'],
  PerformActions: ['POST', '/actions'],
  GetWindowHandle: ['GET', '/window'],
  GetWindowHandles: ['GET', '/window/handles'],
  SwitchToWindow: ['POST', '/window'],
  SetWindowRect: ['POST', '/window/rect'],
  TakeScreenshot: ['GET', '/screenshot'],
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port.');
  return address.port;
}

/** Asks the driver, and settles with the value of its answer. */
async function ask(address: string, method: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  throw new Error(JSON.stringify(value));
}

/** A screen that is only memory; the number it got is its name. */
async function startScreen(): Promise<{ readonly screen: ChildProcess; readonly display: string }> {
  const screen = spawn(programNamed(['Xvfb']), ['-displayfd', '3', '-screen', '0', '1600x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const said = screen.stdio[3] as Readable;
  const number = await new Promise<string>((resolve, reject) => {
    said.once('data', (data: Buffer) => resolve(data.toString().trim()));
    screen.once('close', () => reject(new Error('Xvfb did not start.')));
  });
  return { screen, display: `:${number}` };
}

const program = (): string => {
  const folders = ['/usr/libexec', ...readdirSync('/usr/lib').map((name) => `/usr/lib/${name}`)];
  const paths = folders.flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((name) => join(folder, name, 'MiniBrowser')),
  );
  const found = paths.find((path) => existsSync(path));
  if (found === undefined) throw new Error('This machine has no MiniBrowser of WebKitGTK.');
  return found;
};

/** How long a page is left alone to say what goes wrong while it loads, in milliseconds. */
const loading = 3000;

/**
 * The errors that a page writes on the console while it loads. A browser that is driven does not write them down, so the page
 * is opened once more by one that is not.
 */
async function errorsOfLoading(address: string, display: string): Promise<string[]> {
  const browser = spawn(program(), ['--enable-write-console-messages-to-stdout=true', address], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DISPLAY: display },
  });
  const said: string[] = [];
  // Whatever the option's name says.
  browser.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const closed = new Promise((resolve) => browser.once('close', resolve));
  setTimeout(() => browser.kill(), loading);
  await closed;
  return said.join('').match(/^.*CONSOLE (?:\w+ )?ERROR .*$/gm) ?? [];
}

/** What a page has fetched, as it knows itself: the driver does not tell. A window that is closed cannot be asked. */
const fetched = (window: TestWindow): Promise<string[]> =>
  window.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)).catch(() => []);

function startDriver(port: number, display: string): ChildProcess {
  return spawn(programNamed(['WebKitWebDriver']), [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display },
  });
}

async function startSession(address: string): Promise<string> {
  const options = { binary: program(), args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  // The driver takes a moment until it listens.
  const answer = await answerOf('a session of WebKit', () =>
    ask(`${address}/session`, 'POST', { capabilities }),
  );
  return `${address}/session/${(answer as { sessionId: string }).sessionId}`;
}

type Windows = Pick<TestBrowser, 'first' | 'opened' | 'complaints' | 'requests'>;

/** The same windows, with note taken of what goes wrong in them. */
function watched({ first, opened }: Pick<TestBrowser, 'first' | 'opened'>, display: string): Windows {
  const notes: (() => Promise<readonly string[]>)[] = [];
  const loads = new Map<string, readonly string[] | null>();
  const windows = [first];
  return {
    first: {
      ...first,
      async go(address) {
        if (!loads.has(address)) loads.set(address, null);
        await first.go(address);
        notes.push(await watchComplaints(first));
      },
    },
    async opened(open) {
      const window = await opened(open);
      windows.push(window);
      notes.push(await watchComplaints(window));
      return window;
    },
    async complaints() {
      const said = await Promise.all(notes.map((read) => read()));
      for (const [address, known] of loads) {
        if (known === null) loads.set(address, await errorsOfLoading(address, display));
      }
      return [...said, ...loads.values()].flatMap((some) => some ?? []);
    },
    async requests() {
      const asked: string[] = [];
      // One after the other: the driver looks at one window at a time.
      for (const window of windows) asked.push(...(await fetched(window)));
      return asked;
    },
  };
}

/** Starts the installed WebKitGTK. Throws where it, or a screen for it, is missing. */
export async function startWebKit(): Promise<TestBrowser> {
  const { screen, display } = await startScreen();
  const port = await freePort();
  const driver = startDriver(port, display);
  const stop = (): void => {
    driver.kill();
    screen.kill();
  };
  try {
    const session = await startSession(`http://127.0.0.1:${port}`);
    const send: Send = (command, parameters = {}) => {
      const [method, path] = routes[command];
      return ask(session + path, method, method === 'POST' ? parameters : undefined);
    };
    await send('SetWindowRect', { width: 1280, height: 720 });
    return {
      ...watched(await windowsOf(send), display),
      async close() {
        await ask(session, 'DELETE').finally(stop);
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
