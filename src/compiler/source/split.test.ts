import { describe, expect, it } from 'vitest';
import { splitFile } from './split.ts';

const split = (text: string): ReturnType<typeof splitFile> => splitFile({ path: 'slides/talk.md', text });

const slidesOf = (text: string): [line: number, text: string][] =>
  split(text).result.slides.map((slide) => [slide.line, slide.text]);

describe('splitFile', () => {
  it('starts a slide at every level-one heading, with its line', () => {
    expect(slidesOf('---\nact: A\n---\n\n# One\n\ntext\n# Two\n')).toEqual([
      [5, '# One\n\ntext'],
      [8, '# Two\n'],
    ]);
  });

  it('starts none at deeper headings, indented ones, words with a hash, or inside code', () => {
    expect(slidesOf('# One\n## Two\n # Three\n#four\n```\n# five\n```\n')).toHaveLength(1);
  });

  it('starts one at a hash alone, which the headline phase reports', () => {
    expect(slidesOf('#\n#\tTab')).toEqual([
      [1, '#'],
      [2, '#\tTab'],
    ]);
  });

  it('keeps lines and columns whatever the line breaks and the byte order mark', () => {
    expect(slidesOf('\uFEFF# One\r\ntext\r# Two\r\n')).toEqual([
      [1, '# One\ntext'],
      [3, '# Two\n'],
    ]);
  });

  it('hands on the front matter with the line it starts in', () => {
    expect(split('---\nact: A\n---\n# One').result.frontMatter).toEqual({ text: 'act: A', line: 2 });
    expect(split('# One').result.frontMatter).toBeNull();
  });

  it('takes remarks in the front matter for no slides', () => {
    expect(slidesOf('---\n# a remark\nact: A\n---\n# One')).toEqual([[5, '# One']]);
  });

  it('keeps the slides of a file whose front matter is never closed', () => {
    const { result, messages } = split('---\nact: A\n\n# One {#one}\n\n---\n');
    expect(result).toMatchObject({ frontMatter: null, frontMatterOpen: true, slides: [{ line: 4 }] });
    expect(messages.map(({ rule }) => rule)).toEqual(['front-matter-invalid']);
  });

  it('loses no line: what is before the first slide is reported', () => {
    expect(split('\n  lost\n# One').messages).toMatchObject([
      { rule: 'text-before-first-slide', line: 2, column: 3 },
    ]);
  });
});
