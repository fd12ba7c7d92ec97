import { describe, expect, it } from 'vitest';
import { readAttributeBlock, readTrailingBlock } from './attributes.ts';

describe('readAttributeBlock', () => {
  it('reads every form of attribute', () => {
    const block = readAttributeBlock(`{#id .big cut=10 kicker="Two {words}" day='24' card}`, 0);
    expect(block?.attributes.map(({ form, name, value }) => [form, name, value])).toEqual([
      ['id', '#', 'id'],
      ['class', '.', 'big'],
      ['pair', 'cut', '10'],
      ['pair', 'kicker', 'Two {words}'],
      ['pair', 'day', '24'],
      ['flag', 'card', ''],
    ]);
  });

  it('knows where every name and value stands', () => {
    const text = `# A { #id cut=10 kicker="Two words" flag }`;
    const words = readAttributeBlock(text, 4)?.attributes.map(({ offset, valueOffset, value }) => [
      text.slice(offset, offset + 3),
      text.slice(valueOffset, valueOffset + value.length),
    ]);
    expect(words).toEqual([
      ['#id', 'id'],
      ['cut', '10'],
      ['kic', 'Two words'],
      ['fla', ''],
    ]);
  });

  it('reads empty braces and empty values', () => {
    expect(readAttributeBlock('{}', 0)).toEqual({ attributes: [], start: 0, end: 2 });
    expect(readAttributeBlock('{a=""}', 0)?.attributes).toMatchObject([
      { name: 'a', value: '', valueOffset: 4 },
    ]);
  });

  it.each([
    '{#id',
    '{a=}',
    '{a="b}',
    '{a=b c="}',
    '{a b}}x{',
    '{=a}',
    '{1a}',
    '{#}',
    '{"a"}',
    'a}',
    '{a="b"c}',
  ])('refuses %s', (text) => {
    expect(readAttributeBlock(text, 0)?.end === text.length).toBe(false);
  });
});

describe('readTrailingBlock', () => {
  it('finds the block that ends the line', () => {
    expect(readTrailingBlock('# A {b} :value[x]{form=unit} {#id} ')).toMatchObject({ start: 29, end: 34 });
  });

  it.each(['# A {#id} b', '# A{#id}', '# A \\{#id}', '# A {#id', '# A'])('finds none in "%s"', (line) => {
    expect(readTrailingBlock(line)).toBeNull();
  });
});
