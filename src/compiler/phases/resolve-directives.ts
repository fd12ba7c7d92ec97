/** Phase: looks up what every directive names. One that is wrong stays on the slide as written. */
import type { Nodes, Parents } from 'mdast';
import type { Directive, DirectiveUse } from '../directives/directive.ts';
import { directives } from '../directives/index.ts';
import { type DirectiveArguments, readArguments } from '../markdown/directive-arguments.ts';
import type { DirectiveNode, Resolved } from '../markdown/nodes.ts';
import { rewriteAll } from '../markdown/rewrite.ts';
import { errorAt, type Message, type Outcome } from '../messages/message.ts';
import { suggest } from '../messages/suggest.ts';
import { pointAt, pointOf, type SlideSource, startOffset, written } from '../source/source.ts';
import { changeTrees, type Phase, type PhaseContext, type TreeName } from './draft.ts';

const kinds = { textDirective: 'text', leafDirective: 'leaf', containerDirective: 'container' } as const;
const colonWords = {
  textDirective: 'one colon',
  leafDirective: 'two colons',
  containerDirective: 'three colons',
} as const;

const isDirective = (node: Nodes): node is DirectiveNode => node.type in kinds;

function unknown(node: DirectiveNode, source: SlideSource): Message {
  const nameOffset = startOffset(node) + written(source, node).search(/[^:]/);
  const known = directives.get(node.name);
  const reason = known
    ? `"${node.name}" is not written with ${colonWords[node.type]}.`
    : `There is no directive "${node.name}".`;
  const hint = known ? `Write "${known.example}".` : suggest(node.name, [...directives.keys()]);
  return errorAt(pointAt(source, nameOffset), 'directive-unknown', reason, hint);
}

function placeFault(use: DirectiveUse, { place, example }: Directive, tree: TreeName): Message[] {
  const inNotes = tree === 'notes' && place !== 'anywhere';
  const inside = place === 'top' && use.parents.length > 0;
  if ((!inNotes && !inside) || use.parents.some(({ data }) => data?.unclosed)) return [];
  const reason = `"${example}" cannot stand ${inNotes ? 'in the notes' : 'inside anything else'}.`;
  return [
    errorAt(pointOf(use.source, use.node), 'directive-misplaced', reason, 'Put it on the slide itself.'),
  ];
}

/** What the directive is given and does not take. */
function argumentFaults(
  use: DirectiveUse,
  directive: Directive,
  { block, blockOffset }: DirectiveArguments,
): Message[] {
  const { source, node, label } = use;
  const hint = `Write "${directive.example}".`;
  const unread = errorAt(
    pointAt(source, blockOffset),
    'attribute-invalid',
    'These attributes cannot be read.',
    hint,
  );
  const bracketed = `"${node.name}" takes no words in brackets.`;
  const allowed = directive.attributes.map((name) => (name === '#' ? '#name' : name));
  const unknownAttributes = (block?.attributes ?? [])
    .filter(({ name }) => !directive.attributes.includes(name))
    .map(({ name, value, form, offset }) => {
      const shown = form === 'id' || form === 'class' ? name + value : name;
      const reason = `"${node.name}" has no attribute "${shown}".`;
      const instead = allowed.length > 0 ? suggest(shown, allowed) : 'It has none.';
      return errorAt(pointAt(source, offset), 'attribute-unknown', reason, instead);
    });
  return [
    ...(block ? unknownAttributes : [unread]),
    ...(label && !directive.takesLabel
      ? [errorAt(pointAt(source, label.offset - 1), 'directive-unread', bracketed, hint)]
      : []),
  ];
}

/** Where a directive was met. */
interface Met {
  readonly parents: readonly Parents[];
  readonly source: SlideSource;
  readonly tree: TreeName;
  readonly context: PhaseContext;
}

function resolveOne(node: DirectiveNode, { parents, source, tree, context }: Met): Outcome<Resolved | null> {
  const directive = directives.get(node.name);
  if (!directive || directive.kind !== kinds[node.type])
    return { result: null, messages: [unknown(node, source)] };
  const given = readArguments(node, source);
  const attributes = given.block?.attributes.filter(({ name }) => directive.attributes.includes(name)) ?? [];
  const use: DirectiveUse = { ...context, node, source, attributes, label: given.label, parents };
  const misplaced = placeFault(use, directive, tree);
  const faults = [...misplaced, ...argumentFaults(use, directive, given)];
  if (!given.block || misplaced.length > 0) return { result: null, messages: faults };
  const { result, messages } = directive.resolve(use);
  return { result, messages: [...faults, ...messages] };
}

function asWritten(node: DirectiveNode, source: SlideSource): Nodes {
  const place = node.position ? { position: node.position } : {};
  const text = { type: 'text', value: written(source, node), ...place } as const;
  return node.type === 'textDirective' ? text : { type: 'paragraph', children: [text], ...place };
}

/** Resolves the directives of headline, body and notes. */
export const resolveDirectives: Phase = (draft, context) => {
  const messages: Message[] = [];
  const { source } = draft;
  const trees = changeTrees(draft, (nodes, tree) =>
    rewriteAll(nodes, (node, parents) => {
      if (!isDirective(node)) return null;
      const { result, messages: own } = resolveOne(node, { parents, source, tree, context });
      messages.push(...own);
      return [result ? { ...node, data: { ...node.data, resolved: result } } : asWritten(node, source)];
    }),
  );
  return { result: { ...draft, ...trees }, messages };
};
