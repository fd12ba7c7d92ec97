/** The links of a slide that lead to another place of the deck. */
import type { Nodes } from 'mdast';
import { walk } from '../markdown/rewrite.ts';
import type { SourcePoint } from '../messages/message.ts';
import type { Draft } from '../phases/draft.ts';
import { pointAt, startOffset, written } from '../source/source.ts';

/** A link to `#target`, and where its address stands. */
export interface InnerLink {
  readonly target: string;
  readonly at: SourcePoint;
}

/** Those of the headline, the body and the notes, in this order. */
export function innerLinks({ source, headline, body, notes }: Draft): InnerLink[] {
  const links: InnerLink[] = [];
  const nodes: Nodes[] = [...headline, ...body, ...(notes ? Object.values(notes).flat() : [])];
  walk(nodes, (node) => {
    if (node.type !== 'link' || !node.url.startsWith('#')) return;
    const hash = Math.max(written(source, node).lastIndexOf('#'), 0);
    links.push({ target: node.url.slice(1), at: pointAt(source, startOffset(node) + hash) });
  });
  return links;
}
