/** What we rely on in the parser, so that another version or another parser is measured by it. */
import { describe, expect, it } from 'vitest';
import { deepestLevel, parseMarkdown } from './parse.ts';
import { walk } from './rewrite.ts';

/** Every node of a type as `line:column-offset`. */
function places(text: string, type: string, firstLine = 1): string[] {
  const found: string[] = [];
  walk(parseMarkdown(text, firstLine).root.children, (node) => {
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
    const [outer] = parseMarkdown(':::aside\n:::step\na\n:::\nb\n:::', 1).root.children;
    expect(outer).toMatchObject({ name: 'aside', position: { end: { line: 4 } } });
  });

  it('makes typographic marks, tables and no footnotes', () => {
    expect(parseMarkdown('"a" -- b...', 1).root.children).toMatchObject([
      { children: [{ value: '“a” – b…' }] },
    ]);
    expect(places('| a |\n| - |', 'tableCell')).toEqual(['1:1-0']);
    expect(places('a[^1]\n\n[^1]: b', 'footnoteReference')).toEqual([]);
  });

  it('gives plain objects', () => {
    const [paragraph] = parseMarkdown('a *b*', 1).root.children;
    expect(structuredClone(paragraph)).toEqual(paragraph);
  });

  it.each([
    ['quotations', `${'> '.repeat(4000)}word`, `${'> '.repeat(4000 - deepestLevel)}word`],
    ['lists', `${'1. '.repeat(4000)}word`, `${'1. '.repeat(4000 - deepestLevel / 2)}word`],
    ['emphases', `${'*a _b '.repeat(30)}word${'_*'.repeat(30)}`, 'word'],
  ])('leaves %s that are nested too deeply as they are written, and says where', (_, text, rest) => {
    const { root, tooDeep } = parseMarkdown(text, 7);
    const texts: string[] = [];
    walk(root.children, (node) => node.type === 'text' && texts.push(node.value));
    expect(texts.join('')).toContain(rest);
    expect(tooDeep.map(({ line }) => line)).toEqual([7]);
  });
});
