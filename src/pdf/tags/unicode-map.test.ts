import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUnicodeMap, writeUnicodeMap } from './unicode-map.ts';

describe('readUnicodeMap', () => {
  it('reads single codes, ranges, and ranges with a list', () => {
    const map = readUnicodeMap(`/CIDInit /ProcSet findresource begin begincmap
      1 begincodespacerange <0000> <FFFF> endcodespacerange
      2 beginbfchar <0003> <0020> <00A9> <02BC> endbfchar
      2 beginbfrange <0024> <0026> <0041> <0030> <0031> [<00660069> <D83DDE80>] endbfrange endcmap`);
    expect([...map]).toEqual([
      [3, ' '],
      [0xa9, '\u02BC'],
      [0x24, 'A'],
      [0x25, 'B'],
      [0x26, 'C'],
      [0x30, 'fi'],
      [0x31, '🚀'],
    ]);
  });

  it('reads what is written', () => {
    const letters = fc.string({ unit: 'binary', minLength: 1, maxLength: 3 });
    const maps = fc.array(fc.tuple(fc.nat(0xffff), letters), { maxLength: 250 });
    fc.assert(
      fc.property(maps, (entries) => {
        const map = new Map(entries);
        expect(readUnicodeMap(writeUnicodeMap(map))).toEqual(map);
      }),
      { numRuns: 20 },
    );
  });
});
