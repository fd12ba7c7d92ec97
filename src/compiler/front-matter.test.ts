import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './front-matter.ts';
import { splitFile } from './split.ts';

const read = (...heads: string[]): ReturnType<typeof readFrontMatter> =>
  readFrontMatter(
    heads.map((head, index) => splitFile({ path: `slides/${index}.md`, text: `${head}# A` }).result),
  );

const numbers = (...heads: string[]): number[] => read(...heads).result.map(({ act }) => act.number);

describe('readFrontMatter', () => {
  it('counts the acts on from the highest number so far', () => {
    const act = (more = ''): string => `---\nact: A\n${more}---\n`;
    expect(numbers('', act(), act('number: 0\n'), act(), act('number: 7\n'), act())).toEqual([
      0, 1, 0, 2, 7, 8,
    ]);
    expect(numbers(act(), act())).toEqual([1, 2]);
  });

  it('reads words with and without quotation marks', () => {
    expect(read('---\nact: "Roots: why"\nday: "24"\nground: \'night\'\n---\n').result).toEqual([
      { act: { number: 1, name: 'Roots: why' }, day: 24, ground: 'night' },
    ]);
  });

  it('puts messages at the word, in the line of the file', () => {
    const { messages } = read('---\nact: A\n# remark\nday:   28.5\nconstructor: x\n---\n');
    expect(messages.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [4, 8, 'front-matter-value-invalid'],
      [5, 1, 'front-matter-key-unknown'],
    ]);
  });

  it('does not follow what YAML can do beyond words', () => {
    expect(read('---\nact: &a [x]\nday: *a\n---\n').messages.map(({ rule }) => rule)).toEqual([
      'front-matter-value-invalid',
      'front-matter-value-invalid',
    ]);
  });
});
