import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';

const bytes = (...all: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(all.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

describe('decodeText', () => {
  it.each([
    ['a letter of Latin-1', bytes('caf', 0xe9, ' noir'), 'caf\uFFFD noir', [{ offset: 3, bytes: [0xe9] }]],
    [
      'the end of a character missing',
      bytes('a', 0xe2, 0x82),
      'a\uFFFD',
      [{ offset: 1, bytes: [0xe2, 0x82] }],
    ],
    ['a byte that begins nothing', bytes(0x80, 'é'), '\uFFFDé', [{ offset: 0, bytes: [0x80] }]],
    [
      'a character longer than it need be',
      bytes(0xc0, 0x80),
      '\uFFFD\uFFFD',
      [
        { offset: 0, bytes: [0xc0] },
        { offset: 1, bytes: [0x80] },
      ],
    ],
    [
      'half a character',
      bytes(0xed, 0xa0, 0x80, 'x'),
      '\uFFFD\uFFFD\uFFFDx',
      [
        { offset: 0, bytes: [0xed] },
        { offset: 1, bytes: [0xa0] },
        { offset: 2, bytes: [0x80] },
      ],
    ],
  ])('names %s, and reads the rest', (_, read, text, undecoded) => {
    expect(decodeText(read)).toEqual({ text, undecoded });
  });

  it('leaves a sign that the file has itself, and a byte order mark', () => {
    expect(decodeText(bytes('\uFEFFa\uFFFDb'))).toEqual({ text: '\uFEFFa\uFFFDb', undecoded: [] });
  });

  it.each([
    ['little', [0xff, 0xfe, 0x41, 0, 0xe9, 0], 'Aé'],
    ['big', [0xfe, 0xff, 0, 0x41, 0, 0xe9], 'Aé'],
  ])('reads UTF-16 with the %s end first, and names its mark', (_, read, text) => {
    expect(decodeText(Uint8Array.from(read))).toEqual({
      text,
      undecoded: [{ offset: 0, bytes: read.slice(0, 2) }],
    });
  });

  it('reads any bytes as browsers do, and names every one that is none', () => {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (read) => {
        if ((read[0] === 0xff && read[1] === 0xfe) || (read[0] === 0xfe && read[1] === 0xff)) return;
        const { text, undecoded } = decodeText(read);
        expect(text).toBe(lenient.decode(read));
        let whole = '';
        let from = 0;
        const parts = undecoded.map(({ offset, bytes: lost }) => {
          const before = Buffer.from(text.slice(from, offset));
          from = offset + 1;
          return Buffer.concat([before, Buffer.from(lost)]);
        });
        whole = text.slice(from);
        expect(Buffer.concat([...parts, Buffer.from(whole)])).toEqual(Buffer.from(read));
      }),
      { numRuns: 500 },
    );
  });
});
