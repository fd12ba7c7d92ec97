/** Phase: gathers what the slide rests on, in the order in which it is met. */
import type { Nodes } from 'mdast';
import type { Resolved } from '../markdown/nodes.ts';
import { walk } from '../markdown/rewrite.ts';
import type { Draft, Phase } from './draft.ts';

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** What each citation and directive rests on, one entry each. */
function found(nodes: readonly Nodes[]): { cites: readonly string[]; resolved: Resolved | null }[] {
  const result: { cites: readonly string[]; resolved: Resolved | null }[] = [];
  walk(nodes, (node) => {
    if (node.type === 'citation') result.push({ cites: [node.value], resolved: null });
    const resolved = node.data?.resolved;
    if (resolved) result.push({ cites: resolved.cites, resolved });
  });
  return result;
}

const resolvedIn = (nodes: readonly Nodes[]): Resolved[] =>
  found(nodes).flatMap(({ resolved }) => (resolved ? [resolved] : []));

const noteNodes = ({ notes }: Draft): Nodes[] => (notes ? Object.values(notes).flat() : []);

/** The last of a slide's phases. */
export const gather: Phase = (draft) => {
  const shown = [...draft.headline, ...draft.body];
  const inBody = resolvedIn(shown);
  const gathered = {
    cites: unique(found(shown).flatMap(({ cites }) => cites)),
    noteCites: unique(found(noteNodes(draft)).flatMap(({ cites }) => cites)),
    basis: inBody.flatMap(({ basis }) => basis),
    charts: inBody.flatMap(({ charts }) => charts),
    figures: inBody.flatMap(({ figures }) => figures),
    decisions: inBody.flatMap(({ decisions }) => decisions),
  };
  return { result: { ...draft, gathered }, messages: [] };
};
