/** Windows of a browser that is driven by the commands of the W3C's WebDriver. */
import { answerOf, type TestBrowser, type TestWindow } from './test-browser.testing.ts';

/** The commands that the tests give, by their names in the standard. */
export type Command =
  | 'Navigate'
  | 'ExecuteAsyncScript'
  | 'PerformActions'
  | 'GetWindowHandle'
  | 'GetWindowHandles'
  | 'SwitchToWindow'
  | 'SetWindowRect'
  | 'TakeScreenshot';

/** Gives a command and settles with what the standard calls its value. Throws with the browser's words. */
export type Send = (command: Command, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Where the standard puts the keys that write nothing. */
const keyValues: Readonly<Record<string, string>> = {
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Space: ' ',
};

const pressing = (keys: readonly string[]) => ({
  type: 'key',
  id: 'keyboard',
  actions: keys
    .map((key) => keyValues[key] ?? key)
    .flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
});

const clicking = (x: number, y: number) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', x, y, duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
});

interface Outcome {
  readonly value?: unknown;
  readonly error?: string;
}

/** The standard has scripts call back; whatever they throw is to arrive here. */
const wrapped = (work: string): string => `
  const done = arguments[arguments.length - 1];
  const given = [...arguments].slice(0, -1);
  Promise.resolve().then(() => (${work})(...given)).then(
    (value) => done({ value: value === undefined ? null : value }),
    (error) => done({ error: String(error) }),
  );`;

const middleOf = (selector: string): [number, number] | null => {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box && box.width > 0
    ? [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]
    : null;
};

function windowOf(send: Send, handle: string): TestWindow {
  const here: Send = async (command, parameters) => {
    await send('SwitchToWindow', { handle });
    return send(command, parameters);
  };
  const evaluate: TestWindow['evaluate'] = async (work, ...given) => {
    const outcome = (await here('ExecuteAsyncScript', {
      script: wrapped(String(work)),
      args: given,
    })) as Outcome | null;
    if (outcome === null) throw new Error('The page was left while it was asked.');
    if (outcome.error !== undefined) throw new Error(outcome.error);
    return outcome.value as Awaited<ReturnType<typeof work>>;
  };
  return {
    evaluate,
    async go(address) {
      await here('Navigate', { url: address });
    },
    async press(...keys) {
      await here('PerformActions', { actions: [pressing(keys)] });
    },
    async click(selector) {
      const [x, y] = await answerOf(`something to click: ${selector}`, () => evaluate(middleOf, selector));
      await here('PerformActions', { actions: [clicking(x, y)] });
    },
    picture: async () => Buffer.from(String(await here('TakeScreenshot', { full: false })), 'base64'),
  };
}

/** The windows of a driven browser: the one it has, and those its page opens. */
export async function windowsOf(send: Send): Promise<Pick<TestBrowser, 'first' | 'opened'>> {
  const handles = async (): Promise<string[]> => (await send('GetWindowHandles')) as string[];
  const handle = String(await send('GetWindowHandle'));
  return {
    first: windowOf(send, handle),
    async opened(open) {
      const before = await handles();
      await open();
      const newest = await answerOf('a second window', async () => {
        const fresh = (await handles()).find((one) => !before.includes(one));
        return fresh ?? null;
      });
      return windowOf(send, newest);
    },
  };
}
