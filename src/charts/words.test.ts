import { describe, expect, it } from 'vitest';
import { stockpile } from '../talk/data/index.ts';
import { capital, counted, listed, sourcesOf } from './words.ts';

describe('words', () => {
  it('lists parts as prose does', () => {
    expect(listed([])).toBe('');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b'])).toBe('a and b');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('writes small counts as words and others in figures', () => {
    expect([0, 4, 10, 11].map(counted)).toEqual(['none', 'four', 'ten', '11']);
    expect(capital('eight')).toBe('Eight');
  });

  it('gathers each source once, in order, and refuses to have none', () => {
    const figure = stockpile('us', 1962);
    expect(sourcesOf([figure, stockpile('ussr', 1962)])).toEqual(figure.sources);
    expect(() => sourcesOf([])).toThrow('no source');
  });
});
