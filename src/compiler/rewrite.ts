/** Rewrites trees of Markdown without changing the ones given. */
import type { Nodes, Parents, Text } from 'mdast';

/**
 * Says what stands in place of a node: other nodes, none, or null for the node as it is. Children come first, so the
 * node it is given has its new ones; `parents` are the old ones, the outermost first.
 */
export type Rewriter = (node: Nodes, parents: readonly Parents[]) => readonly Nodes[] | null;

const touches = (first: Nodes, second: Nodes): boolean =>
  first.position?.end.offset !== undefined && first.position.end.offset === second.position?.start.offset;

function joined(first: Text, second: Text): Text {
  const text: Text = { type: 'text', value: first.value + second.value };
  if (first.position && second.position) {
    text.position = { start: first.position.start, end: second.position.end };
  }
  return text;
}

function joinTexts(nodes: readonly Nodes[]): Nodes[] {
  const result: Nodes[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text' && touches(last, node))
      result.splice(-1, 1, joined(last, node));
    else result.push(node);
  }
  return result;
}

function rewriteNode(node: Nodes, rewriter: Rewriter, parents: readonly Parents[]): readonly Nodes[] {
  let current = node;
  if ('children' in node) {
    const children = rewriteAll<Nodes>(node.children, rewriter, [...parents, node]);
    if (children !== node.children) current = { ...node, children } as Nodes;
  }
  return rewriter(current, parents) ?? [current];
}

const sameNodes = (some: readonly Nodes[], others: readonly Nodes[]): boolean =>
  some.length === others.length && some.every((node, index) => node === others[index]);

/**
 * Rewrites a list of nodes; neighbouring texts become one where nothing stands between them in the source. What does
 * not change is not copied: where nothing does, the list given is the list returned.
 */
export function rewriteAll<Content extends Nodes>(
  nodes: readonly Content[],
  rewriter: Rewriter,
  parents: readonly Parents[] = [],
): Content[] {
  const rewritten = joinTexts(nodes.flatMap((node) => rewriteNode(node, rewriter, parents)));
  return (sameNodes(rewritten, nodes) ? nodes : rewritten) as Content[];
}

/** Calls `see` for every node, parents before children, in the order of the text. */
export function walk(
  nodes: readonly Nodes[],
  see: (node: Nodes, parents: readonly Parents[]) => void,
  parents: readonly Parents[] = [],
): void {
  for (const node of nodes) {
    see(node, parents);
    if ('children' in node) walk(node.children, see, [...parents, node]);
  }
}
