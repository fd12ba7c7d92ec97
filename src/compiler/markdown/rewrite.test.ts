import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { rewriteAll, walk } from './rewrite.ts';

const tree = parseMarkdown('a *b **c*** d', 1).root.children;

describe('rewriteAll', () => {
  it('returns what it was given where nothing changes', () => {
    expect(rewriteAll(tree, () => null)).toBe(tree);
  });

  it('changes copies, never the nodes it was given', () => {
    const before = structuredClone(tree);
    const upper = rewriteAll(tree, (node) =>
      node.type === 'text' ? [{ type: 'text', value: node.value.toUpperCase() }] : null,
    );
    expect(upper).toMatchObject([
      { children: [{ value: 'A ' }, { children: [{ value: 'B ' }, {}] }, { value: ' D' }] },
    ]);
    expect(tree).toEqual(before);
  });

  it('gives a node with its new children, and its old parents', () => {
    const seen: string[] = [];
    rewriteAll(tree, (node, parents) => {
      seen.push([...parents.map(({ type }) => type), node.type].join('>'));
      return node.type === 'strong' ? [] : null;
    });
    expect(seen).toContain('paragraph>emphasis>strong>text');
    expect(seen.indexOf('paragraph>emphasis>strong')).toBeLessThan(seen.indexOf('paragraph>emphasis'));
  });

  it('joins texts only where nothing stood between them', () => {
    const lifted = rewriteAll(parseMarkdown('17:1 a', 1).root.children, (node) =>
      node.type === 'textDirective' && node.position
        ? [{ type: 'text', value: ':1', position: node.position }]
        : null,
    );
    expect(lifted).toMatchObject([{ children: [{ value: '17:1 a', position: { end: { offset: 6 } } }] }]);
    const apart = rewriteAll(tree, (node) => (node.type === 'emphasis' ? [] : null));
    expect(apart).toMatchObject([{ children: [{ value: 'a ' }, { value: ' d' }] }]);
  });
});

describe('walk', () => {
  it('sees parents before children, in the order of the text', () => {
    const seen: string[] = [];
    walk(tree, ({ type }) => seen.push(type));
    expect(seen).toEqual(['paragraph', 'text', 'emphasis', 'text', 'strong', 'text', 'text']);
  });
});
