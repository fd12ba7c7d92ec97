import { describe, expect, it } from 'vitest';
import { decimal, grouped, quoted, quotedList } from './words.ts';

describe('quoted', () => {
  it('cuts long words short, between two of them', () => {
    expect(quoted('Short')).toBe('"Short"');
    expect(quoted('One balance, nine ratios: seventeen to one fits only one of them')).toBe(
      '"One balance, nine ratios: seventeen to one fits …"',
    );
    expect(quoted('x'.repeat(60))).toBe(`"${'x'.repeat(48)} …"`.replace(/x+/, 'x'.repeat(24)));
  });
});

describe('quotedList', () => {
  it('names two and counts the others, and the same words once', () => {
    expect(quotedList(['a'])).toBe('"a"');
    expect(quotedList(['a', 'b', 'a'])).toBe('"a" and "b"');
    expect(quotedList(['a', 'b', 'c', 'd'])).toBe('"a", "b" and 2 more');
  });
});

describe('decimal', () => {
  it('shows one decimal at most', () => {
    expect([14, 18.449, 0.05].map(decimal)).toEqual(['14', '18.4', '0.1']);
  });
});

describe('grouped', () => {
  it('keeps the order in which keys and things are met', () => {
    expect(grouped([3, 1, 4, 1, 5], (number) => String(number % 2))).toEqual([[3, 1, 1, 5], [4]]);
  });
});
