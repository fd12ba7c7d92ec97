/** Colons that the parser took for words: fences that close nothing, and directives that cannot be read. */
import type { Nodes, Parents, Text } from 'mdast';
import { directives } from '../directives/index.ts';
import { errorAt, type Message } from '../messages/message.ts';
import { pointAt, type SlideSource, startOffset, written } from '../source/source.ts';
import { isEscaped, textOffsets } from '../source/text-offsets.ts';

/** Two colons or more that are no directive, and what stands behind them on their line. */
export interface StrayColons {
  readonly offset: number;
  readonly colons: string;
  readonly rest: string;
  readonly beginsLine: boolean;
  readonly inTable: boolean;
  /** Where the containers around them begin, the outermost first. */
  readonly containers: readonly number[];
}

function straysInText(node: Text, parents: readonly Parents[], { text }: SlideSource): StrayColons[] {
  const offsets = textOffsets(node.value, text.slice(startOffset(node), node.position?.end.offset));
  const inTable = parents.some(({ type }) => type === 'table');
  const containers = parents.filter(({ type }) => type === 'containerDirective').map(startOffset);
  return [...node.value.matchAll(/(?<!:)(?<colons>:{2,})(?<rest>[^\n:]*)/g)]
    .map(({ index, groups }) => ({ offset: startOffset(node) + (offsets[index] ?? 0), ...groups }))
    .filter(({ offset }) => !isEscaped(text, offset))
    .map(({ offset, colons = '', rest = '' }: { offset: number; colons?: string; rest?: string }) => {
      const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
      const beginsLine = /^[ \t>|]*$/.test(text.slice(lineStart, offset));
      return { offset, colons, rest: rest.trimEnd(), beginsLine, inTable, containers };
    });
}

/** The stray colons of one node. */
export const strayColons = (node: Nodes, parents: readonly Parents[], source: SlideSource): StrayColons[] =>
  node.type === 'text' && written(source, node).includes('::') ? straysInText(node, parents, source) : [];

/** A line of colons alone: meant to close something. */
export const isFence = ({ colons, rest, beginsLine }: StrayColons): boolean =>
  beginsLine && rest === '' && colons.length > 2;

/** `::chart` in the middle of a line; any other word behind two colons may stand there. */
function midLine({ offset, colons, rest }: StrayColons, source: SlideSource): Message[] {
  const name = /^\p{L}[\w-]*/u.exec(rest)?.[0] ?? '';
  const directive = directives.get(name);
  if (!directive || directive.kind === 'text') return [];
  const reason = `"${colons}${name}" stands in the middle of a line.`;
  const hint = `Give "${directive.example}" a line of its own.`;
  return [errorAt(pointAt(source, offset), 'directive-misplaced', reason, hint)];
}

/** What to say of stray colons; nothing of words that only have colons in them. */
export function strayMessages(stray: StrayColons, source: SlideSource): Message[] {
  const { offset, colons, rest, beginsLine, inTable } = stray;
  if (!beginsLine) return midLine(stray, source);
  const at = pointAt(source, offset);
  const emptyLine = 'A table runs to the next empty line: leave one above.';
  if (isFence(stray)) {
    const hint = inTable ? emptyLine : 'Remove it, or open what it should close.';
    return [errorAt(at, 'fence-stray', `"${colons}" closes nothing.`, hint)];
  }
  const reason = `"${colons}${rest}" begins like a directive and cannot be read as one.`;
  const hint =
    'Write the name right behind the colons, then attributes in braces, and nothing else on the line.';
  return [errorAt(at, 'directive-unread', reason, inTable ? emptyLine : hint)];
}
