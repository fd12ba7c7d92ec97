import { describe, expect, it } from 'vitest';
import { numbersPerCut, perCut, talksNamed } from './per-cut.ts';

describe('perCut', () => {
  it('asks for every cut', () => {
    expect(perCut((cut) => cut / 10)).toEqual({ 10: 1, 20: 2, 40: 4 });
  });
});

describe('numbersPerCut', () => {
  it('writes a dash where a cut has no number', () => {
    expect(numbersPerCut((cut) => (cut === 10 ? null : cut))).toBe('- 20 40');
    expect(numbersPerCut((cut) => (cut === 20 ? undefined : 0))).toBe('0 - 0');
  });
});

describe('talksNamed', () => {
  it.each([
    [[10], 'the 10-minute talk'],
    [[10, 20], 'the 10- and 20-minute talks'],
    [[10, 20, 40], 'the 10-, 20- and 40-minute talks'],
  ] as const)('names %j', (named, words) => {
    expect(talksNamed(named)).toBe(words);
  });
});
