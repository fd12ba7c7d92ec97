/** What the tests need of any browser: a window that is used as a person uses it, and what went wrong in it. */

/** Something that JSON can carry into the page. */
export type Argument = string | number | boolean | null | readonly Argument[];

/** One window. */
export interface TestWindow {
  /** Loads an address, and settles when its HTML is read. */
  go(address: string): Promise<void>;
  /** Runs a function in the page; it knows nothing but its arguments. */
  evaluate<Arguments extends readonly Argument[], Result>(
    work: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ): Promise<Result>;
  /** Presses keys one after the other, by their names: `ArrowRight`, `s`. */
  press(...keys: readonly string[]): Promise<void>;
  /** Clicks the middle of the first element that the selector finds. */
  click(selector: string): Promise<void>;
  /** A picture of it, as PNG. */
  picture(): Promise<Uint8Array>;
}

/** A browser with one window open. */
export interface TestBrowser {
  readonly first: TestWindow;
  /** The window that the page opens while `open` runs. Throws where none comes. */
  opened(open: () => Promise<void>): Promise<TestWindow>;
  /** Errors on the console and errors nobody caught, in every window so far. */
  complaints(): Promise<readonly string[]>;
  /** Addresses that were asked for besides the page itself. */
  requests(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** How a browser is started for a test. Throws, in words, where this machine has none. */
export type StartBrowser = () => Promise<TestBrowser>;

const patience = 15_000;
const rhythm = 50;

/**
 * Asks again until there is an answer other than null; one who throws is asked again too, as a page does while it is loaded
 * anew. Throws with `what`, and what was thrown last, where no answer comes in `milliseconds`.
 */
export async function answerOf<Answer>(
  what: string,
  ask: () => Promise<Answer | null>,
  milliseconds: number = patience,
): Promise<Answer> {
  const end = Date.now() + milliseconds;
  for (;;) {
    let cause: unknown;
    const answer = await ask().catch((error: unknown) => {
      cause = error;
      return null;
    });
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for: ${what}.`, { cause });
    await new Promise((resolve) => setTimeout(resolve, rhythm));
  }
}

/** Settles when a condition holds in the page. */
export async function until<Arguments extends readonly Argument[]>(
  window: TestWindow,
  what: string,
  condition: (...given: Arguments) => boolean,
  ...given: Arguments
): Promise<void> {
  await answerOf(what, async () => ((await window.evaluate(condition, ...given)) ? true : null));
}
