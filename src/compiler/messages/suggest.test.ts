import { describe, expect, it } from 'vitest';
import { suggest } from './suggest.ts';

describe('suggest', () => {
  it('names the one close match', () => {
    expect(suggest('nine-ratio', ['nine-ratios', 'essay-arsenal'])).toBe('Did you mean "nine-ratios"?');
  });

  it('sees through two letters changing places', () => {
    expect(suggest('valeu', ['quote', 'value'])).toBe('Did you mean "value"?');
  });

  it('lists what is allowed where nothing is close', () => {
    expect(suggest('warheads', ['strait', 'title-map'])).toBe('Known: "strait", "title-map".');
  });

  it('lists the nearest of many', () => {
    const many = Array.from({ length: 30 }, (_, index) => `stockpile.us.${1950 + index}`);
    expect(suggest('readiness', many)).toMatch(/^Known are 30 names, among them "stockpile\.us\.19\d\d", /);
  });

  it('says so where there is nothing to choose from', () => {
    expect(suggest('anything', [])).toBe('There is none to choose from.');
  });
});
