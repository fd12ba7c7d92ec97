/** Phase: accounts for every line that begins with two colons or more, and for every container's end. */

import { errorAt, type Message } from '../messages/message.ts';
import type { Phase } from '../phases/draft.ts';
import { endOffset, pointAt, pointOf, type SlideSource, startOffset, written } from '../source/source.ts';
import type { ContainerDirective } from './nodes.ts';
import { rewriteAll, walk } from './rewrite.ts';
import { isFence, type StrayColons, strayColons, strayMessages } from './stray-colons.ts';

const openingLine = /^:{3,}\p{L}[\w-]*(\[.*\])?(\{[^{}]*\})?[ \t]*$/u;
const closingLine = /^[ \t>]*(?<colons>:{3,})(?<rest>.*)$/;

/** A container as its lines have it. */
interface Fence {
  readonly node: ContainerDirective;
  readonly source: SlideSource;
  /** `:::step` */
  readonly name: string;
  readonly colons: number;
  readonly opening: string;
  /** Colons of the line that ends it, and what follows them; none where it runs to the end of what it stands in. */
  readonly closing: { readonly colons: number; readonly rest: string } | null;
}

function fenceOf(node: ContainerDirective, source: SlideSource): Fence {
  const lines = written(source, node).split('\n');
  const opening = lines[0] ?? '';
  const colons = opening.search(/[^:]/);
  const { colons: closingColons = '', rest = '' } = closingLine.exec(lines.at(-1) ?? '')?.groups ?? {};
  const isClosed = lines.length > 1 && closingColons.length >= colons;
  const closing = isClosed ? { colons: closingColons.length, rest: rest.trim() } : null;
  return { node, source, name: `${':'.repeat(colons)}${node.name}`, colons, opening, closing };
}

/** The container inside this one that the same line ends: the parser lets one fence close both. */
function sharedWith({ node, source, closing }: Fence): Fence | null {
  const inner = node.children.at(-1);
  if (!closing || inner?.type !== 'containerDirective' || endOffset(inner) !== endOffset(node)) return null;
  const fence = fenceOf(inner, source);
  return fence.closing ? fence : null;
}

function openingFault({ node, source, name, opening }: Fence): Message[] {
  if (openingLine.test(opening)) return [];
  const hint = `Write it as "${name}", with nothing behind it but attributes in braces.`;
  const reason = `The line that opens "${name}" cannot be read to its end.`;
  return [errorAt(pointOf(source, node), 'directive-unread', reason, hint)];
}

function closingFault({ node, source, closing }: Fence): Message[] {
  if (!closing || closing.rest === '') return [];
  const at = pointAt(source, written(source, node).lastIndexOf(closing.rest) + startOffset(node));
  const reason = `"${closing.rest}" stands on the line of a closing fence.`;
  return [errorAt(at, 'directive-unread', reason, 'Move it to the next line.')];
}

function neverClosed({ node, source, name, colons }: Fence, strays: readonly StrayColons[]): Message {
  const fence = ':'.repeat(colons);
  const missed = strays.find((stray) => isFence(stray) && stray.containers.includes(startOffset(node)));
  const line = missed ? pointAt(source, missed.offset).line : 0;
  const inTable = `The "${missed?.colons}" in line ${line} became a row of the table: leave an empty line above it.`;
  const tooShort = `The "${missed?.colons}" in line ${line} is too short: close it with "${fence}".`;
  const hint = missed?.inTable
    ? inTable
    : missed
      ? tooShort
      : `Close it with "${fence}" on a line of its own.`;
  return errorAt(pointOf(source, node), 'fence-unclosed', `"${name}" is opened here and never closed.`, hint);
}

function closedEarly({ node, source, name, colons }: Fence, inner: Fence): Message {
  const more = ':'.repeat(colons + 1);
  const reason = `"${name}" is closed by the fence that was meant for "${inner.name}" inside it.`;
  const hint = `Close it before that, or open and close it with more colons: "${more}${node.name}" to "${more}".`;
  return errorAt(pointOf(source, node), 'fence-unclosed', reason, hint);
}

/** The container whose end is missing, with its message: this one, or the one that shares its end. */
function endFault(
  fence: Fence,
  strays: readonly StrayColons[],
): { node: ContainerDirective; message: Message } | null {
  if (!fence.closing) return { node: fence.node, message: neverClosed(fence, strays) };
  const inner = sharedWith(fence);
  if (!inner) return null;
  if (inner.colons < fence.colons) return { node: inner.node, message: neverClosed(inner, []) };
  return { node: fence.node, message: closedEarly(fence, inner) };
}

/** Fences that follow from a mistake already reported: the ends of containers closed early or opened unreadably. */
function withoutFollowUps(
  strays: readonly StrayColons[],
  unclosed: ReadonlySet<number>,
  early: number,
): StrayColons[] {
  let excused = early;
  return strays.filter((stray) => {
    if (stray.beginsLine && stray.rest !== '' && stray.colons.length > 2) excused += 1;
    if (!isFence(stray)) return true;
    if (stray.containers.some((container) => unclosed.has(container))) return false;
    excused -= 1;
    return excused < 0;
  });
}

/** Reports fences that are unclosed, stray or unreadable, and marks the containers whose end is missing. */
export const checkFences: Phase = (draft) => {
  const { source } = draft;
  const fences: Fence[] = [];
  const strays: StrayColons[] = [];
  walk(draft.body, (node, parents) => {
    strays.push(...strayColons(node, parents, source));
    if (node.type === 'containerDirective') fences.push(fenceOf(node, source));
  });
  const ends = fences.map((fence) => endFault(fence, strays)).filter((end) => end !== null);
  const unclosed = new Set(ends.map(({ node }) => startOffset(node)));
  const early = fences.filter((fence) => fence.closing && unclosed.has(startOffset(fence.node))).length;
  const body = rewriteAll(draft.body, (node) => {
    const isUnclosed = node.type === 'containerDirective' && unclosed.has(startOffset(node));
    return isUnclosed ? [{ ...node, data: { ...node.data, unclosed: true } }] : null;
  });
  const messages = [
    ...fences.flatMap((fence) => [...openingFault(fence), ...closingFault(fence)]),
    ...ends.map(({ message }) => message),
    ...withoutFollowUps(strays, unclosed, early).flatMap((stray) => strayMessages(stray, source)),
  ];
  return { result: { ...draft, body }, messages };
};
