import { describe, expect, it } from 'vitest';
import { sizeInWords } from './terminal.ts';

describe('sizeInWords', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [312_400, '312 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [1_440_000, '1.4 MB'],
  ])('says %i bytes as %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });
});
