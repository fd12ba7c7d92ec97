import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFor, placeFormat } from './kept-place.ts';

const kept = { place: '?cut=10#/excomm/1', address: '?cut=10#/mirror' };

describe('placeFor', () => {
  it('is the kept place as long as the address has not been written since', () => {
    expect(placeFor('?cut=10#/mirror', kept)).toBe('?cut=10#/excomm/1');
  });
  it.each(['?cut=10#/excomm/1', '?cut=10#/title', '?cut=20#/mirror', ''])(
    'leaves the address %j to itself',
    (address) => {
      expect(placeFor(address, kept)).toBeNull();
      expect(placeFor(address, null)).toBeNull();
    },
  );
});

describe('the stored form', () => {
  it('comes back, and is nothing where it is broken', () => {
    expect(placeFormat.parse(placeFormat.serialise(kept))).toEqual(kept);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = placeFormat.parse(text);
        if (read) expect([typeof read.place, typeof read.address]).toEqual(['string', 'string']);
      }),
    );
  });
});
