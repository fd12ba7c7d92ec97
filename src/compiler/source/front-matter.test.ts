import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './front-matter.ts';
import { splitFile } from './split.ts';

const read = (...heads: string[]): ReturnType<typeof readFrontMatter> =>
  readFrontMatter(
    heads.map((head, index) => splitFile({ path: `slides/${index}.md`, text: `${head}# A` }).result),
  );

const numbers = (...heads: string[]): number[] => read(...heads).result.files.map(({ act }) => act.number);

describe('readFrontMatter', () => {
  it('counts the acts on from the highest number so far', () => {
    const act = (more = ''): string => `---\nact: A\n${more}---\n`;
    expect(numbers('', act(), act('number: 0\n'), act(), act('number: 7\n'), act())).toEqual([
      0, 1, 0, 2, 7, 8,
    ]);
    expect(numbers(act(), act())).toEqual([1, 2]);
  });

  it('reads words with and without quotation marks', () => {
    expect(read('---\nact: "Roots: why"\nday: "24"\nground: \'night\'\n---\n').result.files).toEqual([
      { act: { number: 1, name: 'Roots: why' }, day: 24, ground: 'night', lang: 'en' },
    ]);
  });

  it.each([
    '1.10',
    '007',
    'yes',
    'No',
    '1e3',
    '0x10',
    'null',
    '~',
    '1962-10-27',
    'true',
    '.5',
    '+1',
    '1_000',
  ])('takes the name %s as it is written', (name) => {
    for (const written of [name, `"${name}"`, `'${name}'`, `|-\n  ${name}`]) {
      const { result, messages } = read(`---\nact: ${written}\n---\n`);
      expect(result.files.map(({ act }) => act.name)).toEqual([name]);
      expect(messages).toEqual([]);
    }
  });

  it.each(['', '""', '# remark'])('does not take %j for a name', (nothing) => {
    expect(read(`---\nact: ${nothing}\n---\n`).messages.map(({ rule }) => rule)).toEqual([
      'front-matter-value-invalid',
    ]);
  });

  it('puts messages at the word, in the line of the file', () => {
    const { messages } = read('---\nact: A\n# remark\nday:   28.5\nconstructor: x\n---\n');
    expect(messages.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [4, 8, 'front-matter-value-invalid'],
      [5, 1, 'front-matter-key-unknown'],
    ]);
  });

  it('takes the lengths of the talk from the first file, with their place', () => {
    const { result, messages } = read(
      '---\nact: A\nlengths: 40 10\n---\n',
      '---\nact: B\nlengths: 20\n---\n',
    );
    expect(result.lengths).toEqual({ cuts: [10, 40], at: { file: 'slides/0.md', line: 3, column: 10 } });
    expect(messages).toMatchObject([
      { file: 'slides/1.md', line: 3, column: 1, rule: 'front-matter-key-misplaced' },
    ]);
    expect(read('---\nlengths: 20\n---\n').result.lengths?.cuts).toEqual([20]);
    expect(read('---\nact: A\n---\n').result.lengths).toBeNull();
  });

  it.each(['15', '10 10', '10, 20', '[10, 20]', '""', 'ten'])('refuses the lengths %s', (lengths) => {
    const { result, messages } = read(`---\nact: A\nlengths: ${lengths}\n---\n`);
    expect(result.lengths).toBeNull();
    expect(messages.map(({ rule }) => rule)).toEqual(['front-matter-value-invalid']);
  });

  it('does not follow what YAML can do beyond words', () => {
    expect(read('---\nact: &a [x]\nday: *a\n---\n').messages.map(({ rule }) => rule)).toEqual([
      'front-matter-value-invalid',
      'front-matter-value-invalid',
    ]);
  });
});
