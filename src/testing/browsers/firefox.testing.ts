/** An installed Firefox for the tests, headless and with a profile of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectMarionette, type Marionette } from './marionette.testing.ts';
import { programNamed } from './program-named.testing.ts';
import { answerOf, type TestBrowser } from './test-browser.testing.ts';
import { type Send, windowsOf } from './web-driver.testing.ts';

const preferences: Readonly<Record<string, string | number | boolean>> = {
  // A free one, whose number is written into the profile.
  'marionette.port': 0,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  // What a page writes on the console goes to the output, which is the only place to read it from outside the page.
  'browser.dom.window.dump.enabled': true,
  'devtools.console.stdout.content': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

async function makeProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-profile-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  return profile;
}

/** Notes in a preference, which outlives every window, what a page asks the network for. */
const watchRequests = `
  Services.prefs.setStringPref('crisis.requests', '[]');
  Services.obs.addObserver({
    observe(channel) {
      const { loadInfo, URI } = channel.QueryInterface(Ci.nsIHttpChannel);
      if (!loadInfo.triggeringPrincipal.isContentPrincipal) return;
      const noted = JSON.parse(Services.prefs.getStringPref('crisis.requests'));
      Services.prefs.setStringPref('crisis.requests', JSON.stringify([...noted, URI.spec]));
    },
  }, 'http-on-opening-request');`;

const readRequests = `return JSON.parse(Services.prefs.getStringPref('crisis.requests'));`;

/** The browser's own console: errors that nobody caught, and what a policy refused. */
const readErrors = `
  return Services.console.getMessageArray()
    .filter((message) =>
      message instanceof Ci.nsIScriptError && (message.flags & Ci.nsIScriptError.warningFlag) === 0 &&
      /^(?:file|https?):/.test(message.sourceName))
    .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' (' + sourceName + ':' + lineNumber + ')');`;

/** What pages wrote with console.error. Firefox's own parts do so too, with their name before it: `console.error: Sync: …`. */
const writtenErrors = (output: string): string[] =>
  output.match(/^console\.(?:error|assert): (?!\w+: *$).*$/gm) ?? [];

/** Runs a script with the browser's own rights. */
async function asBrowser(wire: Marionette, script: string): Promise<unknown> {
  await wire.send('Marionette:SetContext', { value: 'chrome' });
  try {
    const answer = (await wire.send('WebDriver:ExecuteScript', { script, args: [] })) as { value: unknown };
    return answer.value;
  } finally {
    await wire.send('Marionette:SetContext', { value: 'content' });
  }
}

/** How long a new profile may take to be set up, in milliseconds. */
const startPatience = 60_000;

async function connectTo(profile: string): Promise<Marionette> {
  const readPort = (): Promise<number | null> =>
    readFile(join(profile, 'MarionetteActivePort'), 'utf8').then(
      (text) => (/^\d+\s*$/.test(text) ? Number(text) : null),
      () => null,
    );
  const port = await answerOf('the port of Firefox', readPort, startPatience);
  const wire = await connectMarionette(port);
  await wire.send('WebDriver:NewSession', {});
  return wire;
}

/** Some answers carry their value in a box, others are it. */
function unboxed(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
}

const ended = (process: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (process.exitCode !== null || process.signalCode !== null) resolve();
    else process.once('close', () => resolve());
  });

/** Starts the installed Firefox. Throws where there is none. */
export async function startFirefox(): Promise<TestBrowser> {
  const program = programNamed(['firefox-esr', 'firefox']);
  const profile = await makeProfile();
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote'];
  const firefox = spawn(program, [...args, '--profile', profile], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  let output = '';
  firefox.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const stop = async (): Promise<void> => {
    firefox.kill();
    await ended(firefox);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const wire = await connectTo(profile);
    const send: Send = async (command, parameters) =>
      unboxed(await wire.send(`WebDriver:${command}`, parameters));
    await asBrowser(wire, watchRequests);
    await send('SetWindowRect', { width: 1280, height: 720 });
    return {
      ...(await windowsOf(send)),
      complaints: async () => [
        ...((await asBrowser(wire, readErrors)) as string[]),
        ...writtenErrors(output),
      ],
      requests: async () => (await asBrowser(wire, readRequests)) as string[],
      async close() {
        wire.end();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
