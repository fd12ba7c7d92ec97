/** Rewrites trees of Markdown without changing the ones given. */
import type { Nodes, Parents, Text } from 'mdast';

/**
 * Says what stands in place of a node: other nodes, none, or null for the node as it is. Children come first, so the
 * node it is given has its new ones; `parents` are the old ones, the outermost first.
 */
export type Rewriter = (node: Nodes, parents: readonly Parents[]) => readonly Nodes[] | null;

const touches = (first: Nodes | undefined, second: Nodes): boolean =>
  first?.type === 'text' &&
  second.type === 'text' &&
  first.position?.end.offset !== undefined &&
  first.position.end.offset === second.position?.start.offset;

function joined(first: Text, second: Text): Text {
  const text: Text = { type: 'text', value: first.value + second.value };
  if (first.position && second.position) {
    text.position = { start: first.position.start, end: second.position.end };
  }
  return text;
}

/** Adds a node to a list, to its last text where it goes on with that. */
function add(nodes: Nodes[], node: Nodes): void {
  const last = nodes.at(-1);
  if (node.type === 'text' && last?.type === 'text' && touches(last, node)) {
    nodes[nodes.length - 1] = joined(last, node);
  } else nodes.push(node);
}

/** What stands in place of a node; null for the node as it is. */
function rewriteNode(node: Nodes, rewriter: Rewriter, parents: readonly Parents[]): readonly Nodes[] | null {
  if (!('children' in node)) return rewriter(node, parents);
  const children = rewriteAll<Nodes>(node.children, rewriter, [...parents, node]);
  if (children === node.children) return rewriter(node, parents);
  const current = { ...node, children } as Nodes;
  return rewriter(current, parents) ?? [current];
}

const isSame = (node: Nodes, instead: readonly Nodes[] | null): boolean =>
  instead === null || (instead.length === 1 && instead[0] === node);

/**
 * Rewrites a list of nodes; neighbouring texts become one where nothing stands between them in the source. What does
 * not change is not copied: where nothing does, the list given is the list returned.
 */
export function rewriteAll<Content extends Nodes>(
  nodes: readonly Content[],
  rewriter: Rewriter,
  parents: readonly Parents[] = [],
): Content[] {
  // Most lists stay as they are, so there is a new one only from the first change on.
  let rewritten: Nodes[] | null = null;
  nodes.forEach((node, index) => {
    const instead = rewriteNode(node, rewriter, parents);
    if (!rewritten && isSame(node, instead) && !touches(nodes[index - 1], node)) return;
    rewritten ??= nodes.slice(0, index);
    for (const one of instead ?? [node]) add(rewritten, one);
  });
  return (rewritten ?? nodes) as Content[];
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
