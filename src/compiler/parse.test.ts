/** What we rely on in the parser, so that another version or another parser is measured by it. */
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { walk } from './rewrite.ts';

/** Every node of a type as `line:column-offset`. */
function places(text: string, type: string, firstLine = 1): string[] {
  const found: string[] = [];
  walk(parseMarkdown(text, firstLine).children, (node) => {
    const start = node.position?.start;
    if (node.type === type) found.push(`${start?.line}:${start?.column}-${start?.offset}`);
  });
  return found;
}

describe('parseMarkdown', () => {
  it('counts lines from the first line of the slide, and offsets from its first character', () => {
    expect(places('# A\n\ntext *here*', 'emphasis', 41)).toEqual(['43:6-10']);
  });

  it('counts in UTF-16 units, as editors do', () => {
    expect(places('é😀 *here*', 'emphasis')).toEqual(['1:5-4']);
  });

  it('takes what looks like a directive for one', () => {
    expect(places('12:30 and :value[a.b]', 'textDirective')).toEqual(['1:3-2', '1:11-10']);
  });

  it('closes an outer fence with an inner one of its length', () => {
    const [outer] = parseMarkdown(':::aside\n:::step\na\n:::\nb\n:::', 1).children;
    expect(outer).toMatchObject({ name: 'aside', position: { end: { line: 4 } } });
  });

  it('makes typographic marks, tables and no footnotes', () => {
    expect(parseMarkdown('"a" -- b...', 1).children).toMatchObject([{ children: [{ value: '“a” – b…' }] }]);
    expect(places('| a |\n| - |', 'tableCell')).toEqual(['1:1-0']);
    expect(places('a[^1]\n\n[^1]: b', 'footnoteReference')).toEqual([]);
  });

  it('gives plain objects', () => {
    const [paragraph] = parseMarkdown('a *b*', 1).children;
    expect(structuredClone(paragraph)).toEqual(paragraph);
  });
});
