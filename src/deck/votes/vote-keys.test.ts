import { describe, expect, it } from 'vitest';
import { voteKeys } from './vote-keys.ts';

describe('voteKeys', () => {
  it.each([2, 3, 6, 9])('has two digits for each of %s options, two zeros and Backspace', (options) => {
    const keys = voteKeys(options);
    const codes = keys.map(({ keyCode }) => keyCode);
    expect(new Set(codes).size).toBe(2 * (options + 1) + 1);
    expect(codes).toHaveLength(2 * (options + 1) + 1);
  });

  it('tells the digits of both key fields apart from their neighbours', () => {
    const byCode = new Map(voteKeys(6).map((key) => [key.keyCode, key]));
    expect(byCode.get('4'.charCodeAt(0))).toMatchObject({ does: 'count', option: 4 });
    expect(byCode.get(96 + 6)).toMatchObject({ does: 'count', option: 6 });
    expect(byCode.get('0'.charCodeAt(0))).toMatchObject({ does: 'clear' });
    expect(byCode.has('7'.charCodeAt(0))).toBe(false);
  });
});
