import { describe, expect, it } from 'vitest';
import { askedBrowsers } from './asked.testing.ts';

const namesFor = (words: string | undefined) =>
  askedBrowsers({ CRISIS_TEST_BROWSERS: words }).map(({ name }) => name);

describe('askedBrowsers', () => {
  it('has Chromium alone where nothing is asked for', () => {
    expect(namesFor(undefined)).toEqual(['chromium']);
    expect(namesFor('')).toEqual(['chromium']);
  });

  it('adds what is asked for', () => {
    expect(namesFor('webkit')).toEqual(['chromium', 'webkit']);
    expect(namesFor('firefox webkit')).toEqual(['chromium', 'firefox', 'webkit']);
  });

  it('refuses a word it does not know, which would else be a browser that is silently not tested', () => {
    expect(() => namesFor('fire-fox')).toThrow('CRISIS_TEST_BROWSERS names "fire-fox"');
  });
});
