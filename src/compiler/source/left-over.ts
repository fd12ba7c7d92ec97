/** Phase: tells of what is shown as typed and was clearly meant as markup. */
import type { Nodes, Parents } from 'mdast';
import { walk } from '../markdown/rewrite.ts';
import { errorAt, type Message, warningAt } from '../messages/message.ts';
import type { Draft, Phase } from '../phases/draft.ts';
import { linesLeftOver } from './left-over-lines.ts';
import { footnote, type LeftOver, leftOvers } from './left-over-patterns.ts';
import { endOffset, pointAt, type SlideSource, startOffset } from './source.ts';

/** Stands for what is no text: read already, code, or an address. */
const read = '\uFFFC';

/** The words of a directive, and an address that is its own link. */
const isMeantAsTyped = (parents: readonly Parents[], { text }: SlideSource): boolean =>
  parents.some(
    (parent) =>
      parent.type === 'textDirective' ||
      parent.type === 'leafDirective' ||
      (parent.type === 'link' && text[startOffset(parent)] !== '['),
  );

/** The Markdown of some nodes, as long as it is, with only that left in it which is shown as typed. */
function asTyped(nodes: readonly Nodes[], source: SlideSource, start: number, end: number): string {
  const { text } = source;
  const pieces: string[] = [];
  let at = start;
  walk(nodes, (node, parents) => {
    if (node.type !== 'text' || !node.position || isMeantAsTyped(parents, source)) return;
    const from = Math.max(at, startOffset(node));
    const to = Math.max(from, endOffset(node));
    const between = text.slice(at, from).replace(/[^\n]/g, read);
    // An escaped character is meant to be shown.
    pieces.push(between, text.slice(from, to).replace(/\\[!-/:-@[-`{-~]/g, read + read));
    at = to;
  });
  return [...pieces, text.slice(at, end).replace(/[^\n]/g, read)].join('');
}

const shortened = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);

/** The first find of a pattern: one in a paragraph is told, and the rest seen with it. */
function firstOf(
  typed: string,
  { pattern, isMeant }: Pick<LeftOver, 'pattern' | 'isMeant'>,
): RegExpExecArray | null {
  for (const found of typed.matchAll(pattern)) if (isMeant?.(found[0]) ?? true) return found;
  return null;
}

function footnotes(typed: string, source: SlideSource, start: number): Message[] {
  return [...typed.matchAll(footnote)].map(({ index }) => footnoteError(source, start + index));
}

/** Said of a footnote, and of the text that it leads to. */
export function footnoteError(source: SlideSource, offset: number): Message {
  const reason = 'Footnotes are not part of the slides\u2019 Markdown.';
  const hint =
    'Name a source by "[@key]"; what else there is to say stands in the notes or in "::source[words]".';
  return errorAt(pointAt(source, offset), 'markdown-unsupported', reason, hint);
}

/** What is left in a run of text, each thing found once. */
function inText(nodes: readonly Nodes[], source: SlideSource, start: number, end: number): Message[] {
  let typed = asTyped(nodes, source, start, end);
  const messages = footnotes(typed, source, start);
  typed = typed.replace(footnote, (found) => read.repeat(found.length));
  for (const leftOver of leftOvers) {
    const found = firstOf(typed, leftOver);
    if (!found) continue;
    const [words] = found;
    const offset = start + found.index + words.search(/\S/);
    const asWritten = source.text.slice(offset, offset + words.trim().length);
    const reason = `"${shortened(asWritten.replace(/\s+/g, ' '))}" ${leftOver.is}`;
    messages.push(warningAt(pointAt(source, offset), 'markup-shown', reason, leftOver.hint));
    typed = typed.replace(leftOver.pattern, (same) => same.replace(/[^\n]/g, read));
  }
  return messages;
}

const bodies = ({ body, notes }: Draft): Nodes[] => [...body, ...(notes ? Object.values(notes).flat() : [])];

/** All messages but those of something left over in a line that an error is said of: it follows from that. */
export function withoutFollowUps(messages: readonly Message[]): Message[] {
  const wrong = new Set(
    messages.filter(({ level }) => level === 'error').map(({ file, line }) => `${line} ${file}`),
  );
  return messages.filter(({ rule, file, line }) => rule !== 'markup-shown' || !wrong.has(`${line} ${file}`));
}

/** Changes nothing: what it tells of stays as typed. */
export const tellLeftOvers: Phase = (draft) => {
  const { source, headline } = draft;
  const messages: Message[] = [];
  const [first, last] = [headline[0], headline.at(-1)];
  if (first?.position && last?.position)
    messages.push(...inText(headline, source, startOffset(first), endOffset(last)));
  walk(bodies(draft), (node, parents) => {
    if (!node.position) return;
    if (node.type === 'code') messages.push(...linesLeftOver(node, source));
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
    messages.push(...inText(node.children, source, startOffset(node), endOffset(node)));
    if (node.type === 'paragraph') messages.push(...linesLeftOver(node, source, parents));
  });
  return { result: draft, messages };
};
