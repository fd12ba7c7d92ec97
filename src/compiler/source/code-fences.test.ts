import { describe, expect, it } from 'vitest';
import { findCodeFences } from './code-fences.ts';

const fencesOf = (text: string): ReturnType<typeof findCodeFences> => findCodeFences(text.split('\n'), 0);

describe('findCodeFences', () => {
  it('finds blocks of backquotes and of tildes', () => {
    expect(fencesOf('```js\na\n```\n\n~~~~\n```\n~~~~~ ').blocks).toEqual([
      { first: 0, last: 2 },
      { first: 4, last: 6 },
    ]);
  });

  it('closes a block only with a fence of its kind that is long enough and stands alone', () => {
    expect(fencesOf('````\n```\n~~~~\n```` js\n````').blocks).toEqual([{ first: 0, last: 4 }]);
  });

  it('takes no backquotes in a line for a fence', () => {
    expect(fencesOf('``` a ``` b\n    ```\n')).toEqual({ blocks: [], unclosed: [] });
  });

  it('goes on behind a fence that nothing closes', () => {
    expect(fencesOf('```\n~~~\na\n~~~')).toEqual({ blocks: [{ first: 1, last: 3 }], unclosed: [0] });
  });

  it('ends an open block at a heading with an id', () => {
    expect(fencesOf('```\n# A slide {#slide}\n```\ncode\n```')).toEqual({
      blocks: [{ first: 2, last: 4 }],
      unclosed: [0],
    });
  });

  it('starts where it is told', () => {
    expect(findCodeFences(['```', 'a', '```', 'b', '```'], 1)).toEqual({
      blocks: [{ first: 2, last: 4 }],
      unclosed: [],
    });
  });
});
