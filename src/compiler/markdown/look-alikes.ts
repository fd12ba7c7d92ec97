/** Phase: puts back as text what only looks like a directive: `12:30`, `17:1`, `foo:bar`. */
import type { Nodes, Text } from 'mdast';
import { directives } from '../directives/index.ts';
import { changeTrees, type Draft, type Phase } from '../phases/draft.ts';
import { endOffset, type Point, type SlideSource, startOffset } from '../source/source.ts';
import type { TextDirective } from './nodes.ts';
import { rewriteAll } from './rewrite.ts';

/** `:value[…]` is meant wherever it stands; `:word[…]` unless a word runs into it; a bare `:word` never is. */
function isMeant(node: TextDirective, { text }: SlideSource): boolean {
  const start = startOffset(node);
  const afterName = text[start + 1 + node.name.length];
  const hasArguments =
    endOffset(node) > start + 1 + node.name.length && (afterName === '[' || afterName === '{');
  const inWord = /[\p{L}\p{N}:]/u.test(text[start - 1] ?? '');
  if (directives.get(node.name)?.kind === 'text') return hasArguments || !inWord;
  return hasArguments && !inWord && /^\p{L}/u.test(node.name);
}

function textBetween(source: SlideSource, start: Point | undefined, end: Point | undefined): Text[] {
  const value = source.text.slice(start?.offset, end?.offset);
  return start && end && value !== '' ? [{ type: 'text', value, position: { start, end } }] : [];
}

/** The directive's text with the children of its label in place. */
function asText(node: TextDirective, source: SlideSource): Nodes[] {
  const { position, children } = node;
  const first = children[0]?.position?.start;
  const last = children.at(-1)?.position?.end;
  if (!first || !last) return textBetween(source, position?.start, position?.end);
  return [
    ...textBetween(source, position?.start, first),
    ...children,
    ...textBetween(source, last, position?.end),
  ];
}

/** Puts look-alikes back as written; their labels may still hold citations. */
export const restoreLookAlikes: Phase = (draft: Draft) => {
  const trees = changeTrees(draft, (nodes) =>
    rewriteAll(nodes, (node) =>
      node.type === 'textDirective' && !isMeant(node, draft.source) ? asText(node, draft.source) : null,
    ),
  );
  return { result: { ...draft, ...trees }, messages: [] };
};
