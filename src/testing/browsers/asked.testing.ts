/** In which browsers the tests of the one file run. */
import type { TestBrowserName } from '../e2e.ts';
import { startChromium } from './chromium.testing.ts';
import { startFirefox } from './firefox.testing.ts';
import type { StartBrowser } from './test-browser.testing.ts';
import { startWebKit } from './webkit.testing.ts';

/** A browser, by the name that the tests have for it. */
export interface NamedBrowser {
  readonly name: string;
  readonly start: StartBrowser;
}

/** Those that a bare machine does not have. Whoever asks for one that is missing is told by a test that fails. */
const onDemand: readonly NamedBrowser[] = [
  { name: 'firefox', start: startFirefox },
  { name: 'webkit', start: startWebKit },
];

/**
 * The given Chromiums, and what CRISIS_TEST_BROWSERS names: `firefox`, `webkit`, or both with a space. Throws for any other
 * word.
 */
export function askedBrowsers(
  env: Readonly<Record<string, string | undefined>>,
  chromiums: readonly TestBrowserName[],
): readonly NamedBrowser[] {
  const always = chromiums.map((name) => ({ name: `${name} chromium`, start: () => startChromium(name) }));
  const words = (env['CRISIS_TEST_BROWSERS'] ?? '').split(/[\s,]+/).filter(Boolean);
  const asked = words.map((word) => {
    const known = onDemand.find(({ name }) => name === word);
    if (known) return known;
    throw new Error(`CRISIS_TEST_BROWSERS names "${word}"; it may name firefox and webkit.`);
  });
  return [...always, ...asked];
}
