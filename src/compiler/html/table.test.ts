import { describe, expect, it } from 'vitest';
import { compileBody, evidenceOf } from '../one-slide.testing.ts';

const rowsOf = (markdown: string): string[] =>
  [...evidenceOf(compileBody(markdown)).matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    row.replace(/ (?:align|scope)="\w+"/g, ''),
  );

describe('tableElement', () => {
  it('gives every row as many cells as the longest has', () => {
    expect(rowsOf('| A | B |\n| --- | --- |\n| 1 |\n| 2 | 3 |')).toEqual([
      '<th>A</th><th>B</th>',
      '<th>1</th><td></td>',
      '<th>2</th><td>3</td>',
    ]);
  });

  it('has no heads without words', () => {
    expect(rowsOf('| | B |\n| --- | --- |\n| 1 | |\n| | 3 |')).toEqual([
      '<td></td><th>B</th>',
      '<th>1</th><td></td>',
      '<td></td><td>3</td>',
    ]);
  });
});
