import { describe, expect, it } from 'vitest';
import { askedBrowsers } from './asked.testing.ts';

const chromiums = ['bundled chromium', 'system chromium'];

const namesFor = (words: string | undefined) =>
  askedBrowsers({ CRISIS_TEST_BROWSERS: words }, ['bundled', 'system']).map(({ name }) => name);

describe('askedBrowsers', () => {
  it('has the Chromiums alone where nothing is asked for', () => {
    expect(namesFor(undefined)).toEqual([...chromiums]);
    expect(namesFor('')).toEqual([...chromiums]);
  });

  it('adds what is asked for', () => {
    expect(namesFor('webkit')).toEqual([...chromiums, 'webkit']);
    expect(namesFor('firefox webkit')).toEqual([...chromiums, 'firefox', 'webkit']);
  });

  it('refuses a word it does not know, which would else be a browser that is silently not tested', () => {
    expect(() => namesFor('fire-fox')).toThrow('CRISIS_TEST_BROWSERS names "fire-fox"');
  });
});
