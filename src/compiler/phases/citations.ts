/** Phase: makes nodes of the citations `[@key]` and `[@key; @key]` in running text. */
import type { Nodes, PhrasingContent, Text } from 'mdast';
import { rewriteAll } from '../markdown/rewrite.ts';
import { errorAt, type Message, type Outcome } from '../messages/message.ts';
import { suggest } from '../messages/suggest.ts';
import { pointAt, type SlideSource, startOffset, written } from '../source/source.ts';
import { isEscaped, textOffsets } from '../source/text-offsets.ts';
import type { Vocabulary } from '../vocabulary-types.ts';
import { changeTrees, type Phase } from './draft.ts';

/** Brackets with an `@` that begins a word: a citation, or what was meant to be one. */
const brackets = /\[(?<inner>[^[\]]*(?<![\p{L}\p{N}_])@[^[\]]*)\]/gu;
const keyName = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.:-]*[\\p{L}\\p{N}_])?';
const wellFormed = new RegExp(`^\\s*@${keyName}\\s*(?:;\\s*@${keyName}\\s*)*$`, 'u');
const keys = new RegExp(`@(?<key>${keyName})`, 'gu');

/** Brackets in a text, from its `[` to behind its `]`. */
interface Bracketed {
  readonly start: number;
  readonly end: number;
  readonly inner: string;
}

type PlaceOf = (index: number) => ReturnType<typeof pointAt>;

/** The citation's nodes; null, with what is wrong, where it must stay as written. */
function readCitation(
  { start, inner }: Bracketed,
  sources: Vocabulary['sources'],
  placeOf: PlaceOf,
): Outcome<PhrasingContent[] | null> {
  if (!wellFormed.test(inner)) {
    const reason = `"[${inner}]" cannot be read as a citation.`;
    const hint = 'It holds keys and nothing else: "[@key]" or "[@key; @key]".';
    return { result: null, messages: [errorAt(placeOf(start), 'source-unknown', reason, hint)] };
  }
  const named = [...inner.matchAll(keys)].map(({ index, groups }) => ({ index, key: groups?.['key'] ?? '' }));
  const messages = named
    .filter(({ key }) => !sources.has(key))
    .map(({ index, key }) => {
      const place = placeOf(start + 1 + index + 1);
      return errorAt(
        place,
        'source-unknown',
        `No source has the key "${key}".`,
        suggest(key, [...sources.keys()]),
      );
    });
  const citations: PhrasingContent[] = named.map(({ key }) => ({ type: 'citation', value: key }));
  return { result: messages.length > 0 ? null : citations, messages };
}

/** The number of a source does not begin a line: it stays with the word it is for. */
const noBreak = '\u00a0';

const plainText = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }]);

/** A text cut at its citations. */
function citeInText(
  node: Text,
  source: SlideSource,
  sources: Vocabulary['sources'],
): Outcome<Nodes[] | null> {
  const found = node.value.includes('@') ? [...node.value.matchAll(brackets)] : [];
  if (found.length === 0) return { result: null, messages: [] };
  const offsets = textOffsets(node.value, written(source, node)).map((offset) => offset + startOffset(node));
  const placeOf: PlaceOf = (index) => pointAt(source, offsets[index] ?? startOffset(node));
  const messages: Message[] = [];
  const result: Nodes[] = [];
  let taken = 0;
  for (const { 0: whole, index, groups } of found) {
    const offset = offsets[index] ?? 0;
    if (source.text[offset] === '&' || isEscaped(source.text, offset)) continue;
    const bracketed = { start: index, end: index + whole.length, inner: groups?.['inner'] ?? '' };
    const read = readCitation(bracketed, sources, placeOf);
    messages.push(...read.messages);
    if (!read.result) continue;
    const before = node.value.slice(taken, bracketed.start).replace(/(?<=\S) $/, noBreak);
    result.push(...plainText(before), ...read.result);
    taken = bracketed.end;
  }
  return { result: [...result, ...plainText(node.value.slice(taken))], messages };
}

const insideLink = (source: SlideSource, node: Nodes): Message =>
  errorAt(
    pointAt(source, startOffset(node)),
    'directive-misplaced',
    'A citation is a link itself and cannot stand inside another.',
    'Put it behind the link.',
  );

/** Cites in headline, body and notes. */
export const readCitations: Phase = (draft, { vocabulary }) => {
  const messages: Message[] = [];
  const trees = changeTrees(draft, (nodes) =>
    rewriteAll(nodes, (node, parents) => {
      if (node.type !== 'text' || !node.position) return null;
      const cited = citeInText(node, draft.source, vocabulary.sources);
      messages.push(...cited.messages);
      if (!cited.result) return null;
      const cites = cited.result.some(({ type }) => type === 'citation');
      if (!cites || !parents.some(({ type }) => type === 'link')) return cites ? cited.result : null;
      messages.push(insideLink(draft.source, node));
      return null;
    }),
  );
  return { result: { ...draft, ...trees }, messages };
};
