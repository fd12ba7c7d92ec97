import { describe, expect, it } from 'vitest';
import { isEscaped, textOffsets } from './text-offsets.ts';

/** Offset in the source of the first occurrence of a word of the text. */
const offsetOfWord = (word: string, text: string, source: string): number | undefined =>
  textOffsets(text, source)[text.indexOf(word)];

describe('textOffsets', () => {
  it('is the identity where nothing was changed', () => {
    expect(textOffsets('a [@k]', 'a [@k]')).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('counts an escape as the character it protects', () => {
    expect(textOffsets('a[b', 'a\\[b')).toEqual([0, 2, 3]);
    expect(textOffsets('\\[', '\\\\[')).toEqual([1, 2]);
  });

  it('follows typographic marks back to what was typed', () => {
    const source = '"a" -- b... c --- it\'s KEY';
    expect(offsetOfWord('KEY', '“a” – b… c — it’s KEY', source)).toBe(source.indexOf('KEY'));
  });

  it('leaves typographic marks alone that the author typed', () => {
    expect(textOffsets('“a”–b', '“a”–b')).toEqual([0, 1, 2, 3, 4]);
  });

  it('follows entities, also those for characters of two units', () => {
    const source = '&amp; &#128512; &nbsp;&foo; KEY';
    expect(offsetOfWord('KEY', '& \u{1F600} \u00A0&foo; KEY', source)).toBe(source.indexOf('KEY'));
  });

  it('steps over the marks at the start of a quoted or indented line', () => {
    const source = 'one\n> > KEY\n   LAST';
    expect(offsetOfWord('KEY', 'one\nKEY\nLAST', source)).toBe(source.indexOf('KEY'));
    expect(offsetOfWord('LAST', 'one\nKEY\nLAST', source)).toBe(source.indexOf('LAST'));
  });

  it('gives an offset for every unit, also where text and source do not fit', () => {
    expect(textOffsets('\uFFFDabc', '\0abc')).toEqual([0, 1, 2, 3]);
    expect(textOffsets('abc', '')).toHaveLength(3);
  });
});

describe('isEscaped', () => {
  it('is true after an odd number of backslashes', () => {
    expect(isEscaped('\\[', 1)).toBe(true);
    expect(isEscaped('\\\\[', 2)).toBe(false);
    expect(isEscaped('[', 0)).toBe(false);
  });
});
