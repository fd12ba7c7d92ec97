import { describe, expect, it } from 'vitest';
import { namedSigns } from './named-signs.ts';

describe('namedSigns', () => {
  it('names each character once, with its code, and none that cannot be seen', () => {
    expect(namedSigns('ภ🚀 ภ\u200D')).toBe('ภ (U+0E20), 🚀 (U+1F680)');
  });

  it('counts those after the eighth', () => {
    expect(namedSigns('abcdefghijk')).toMatch(/^a \(U\+0061\), .*h \(U\+0068\), 3 more$/);
  });

  it('says so where nobody knows which they are', () => {
    expect(namedSigns('')).toBe('unknown ones');
  });
});
