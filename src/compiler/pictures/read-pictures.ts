/**
 * Phase: reads what is written of pictures beyond Markdown: the attributes behind one, `![alt](path){width=60%}`, and a path
 * with blanks in it, which Markdown takes for text.
 */
import type { Image, Nodes, Text } from 'mdast';
import { type AttributeBlock, readAttributeBlock } from '../markdown/attributes.ts';
import type { PictureWords } from '../markdown/nodes.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { rewriteAll } from '../markdown/rewrite.ts';
import { errorAt, type Message } from '../messages/message.ts';
import { suggest } from '../messages/suggest.ts';
import { changeTrees, type Phase, type PhaseContext } from '../phases/draft.ts';
import { endOffset, pointAt, type SlideSource, startOffset, written } from '../source/source.ts';
import { isEscaped, textOffsets } from '../source/text-offsets.ts';
import { assetOf } from './asset-of.ts';

const attributeNames = ['width', 'caption', 'credit'] as const;
const example = '![what it shows](photos/name.jpg){width=60% caption="…" credit="…"}';

/** `![alt](path with blanks "title")` in a text. */
const inText = /!\[(?<alt>[^[\]\n]*)\]\((?<inside>(?:[^()\n]|\([^()\n]*\))*)\)/g;
const titled = /^(?<path>.*?)(?:\s+(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|[“„](?<curly>[^“”]*)[“”]))?\s*$/;
/** The end of the same where its words in brackets are more than text. */
const endInText = /^[^[]*\]\((?<path>[^()<>\n]*\s[^()<>\n]*\.(?:png|jpe?g|gif|webp|avif|svg|bmp))\s*\)/i;
const pictureEnding = /\.(?:apng|avif|bmp|gif|heic|ico|jfif|jpe?g|png|svg|tiff?|webp)$/i;

function positionOf(source: SlideSource, start: number, end: number): NonNullable<Nodes['position']> {
  const point = (offset: number) => {
    const { line, column } = pointAt(source, offset);
    return { line, column, offset };
  };
  return { start: point(start), end: point(end) };
}

/** Says of a text that it ends a picture which begins before it in its paragraph, and was not read. */
function unreadEnd(node: Text, source: SlideSource): Message[] {
  const end = node.position && endInText.exec(written(source, node));
  if (!end) return [];
  const before = source.text.slice(0, startOffset(node));
  if (before.lastIndexOf('![') <= before.lastIndexOf('\n\n')) return [];
  const reason = 'This picture is not read: there is a blank in its path.';
  const hint = 'Write the path in angle brackets: "![…](<photos/my name.jpg>)".';
  const offset = startOffset(node) + end[0].lastIndexOf('](') + 2;
  return [errorAt(pointAt(source, offset), 'image-unread', reason, hint)];
}

/** A text cut at the pictures whose paths have blanks; null where it has none. */
function picturesInText(node: Text, source: SlideSource, context: PhaseContext): Nodes[] | null {
  const markdown = written(source, node);
  if (!node.position || !markdown.includes('![')) return null;
  const offsets = textOffsets(node.value, markdown);
  const indexOf = (offset: number): number => {
    const index = offsets.findIndex((one) => one >= offset);
    return index < 0 ? node.value.length : index;
  };
  const start = startOffset(node);
  const textFrom = (from: number, to: number): Text[] => {
    const value = node.value.slice(indexOf(from), indexOf(to));
    return value === ''
      ? []
      : [{ type: 'text', value, position: positionOf(source, start + from, start + to) }];
  };
  const found: Nodes[] = [];
  let taken = 0;
  for (const { 0: whole, index, groups = {} } of markdown.matchAll(inText)) {
    const { path = '', double, single, curly } = titled.exec(groups['inside'] ?? '')?.groups ?? {};
    const isPicture = pictureEnding.test(path) || assetOf(path, context) !== null;
    if (!isPicture || isEscaped(source.text, start + index)) continue;
    const end = index + whole.length;
    const image: Image = {
      type: 'image',
      url: path.trim(),
      alt: groups['alt'] ?? '',
      title: typographic(double ?? single ?? curly ?? '') || null,
      position: positionOf(source, start + index, start + end),
    };
    found.push(...textFrom(taken, index), image);
    taken = end;
  }
  return taken === 0 ? null : [...found, ...textFrom(taken, markdown.length)];
}

function widthOf(written: string): number | null {
  const percent = /^(\d{1,3})%$/.exec(written)?.[1];
  return percent !== undefined && Number(percent) >= 1 && Number(percent) <= 100 ? Number(percent) : null;
}

/** What is wrong with the attributes behind a picture. */
function attributeFaults({ attributes }: AttributeBlock, source: SlideSource): Message[] {
  return attributes.flatMap(({ form, name, value, offset, valueOffset }): Message[] => {
    const shown = form === 'id' || form === 'class' ? name + value : name;
    if (form !== 'pair' || !attributeNames.some((known) => known === name)) {
      const reason = `A picture has no attribute "${shown}".`;
      return [errorAt(pointAt(source, offset), 'attribute-unknown', reason, suggest(shown, attributeNames))];
    }
    if (name !== 'width' || widthOf(value) !== null) return [];
    const reason = `"width" cannot be "${value}".`;
    const hint = 'It must be a share of the width there is, from 1% to 100%.';
    return [errorAt(pointAt(source, valueOffset), 'attribute-invalid', reason, hint)];
  });
}

/** Quotes and dashes as the slide's text has them. What is more than text stays as written. */
function typographic(words: string): string {
  const [paragraph, ...blocks] = parseMarkdown(words, 1).root.children;
  const [text, ...others] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return text?.type === 'text' && others.length + blocks.length === 0 ? text.value : words;
}

function wordsIn({ attributes }: AttributeBlock, image: Image): PictureWords {
  const saidOf = (name: string): string => attributes.find((one) => one.name === name)?.value ?? '';
  return {
    caption: typographic(saidOf('caption') || (image.title ?? '')),
    credit: typographic(saidOf('credit')),
    width: widthOf(saidOf('width')),
  };
}

/** What is left of the nodes behind a picture when the text up to `end` is taken away; null where `end` lies within one. */
function leftBehind(nodes: readonly Nodes[], end: number, source: SlideSource): Nodes[] | null {
  const index = nodes.findIndex((node) => endOffset(node) > end);
  if (index < 0) return [];
  const [first, ...rest] = nodes.slice(index);
  if (!first || startOffset(first) >= end) return nodes.slice(index);
  if (first.type !== 'text') return null;
  const kept = textOffsets(first.value, written(source, first)).findIndex(
    (offset) => startOffset(first) + offset >= end,
  );
  const value = kept < 0 ? '' : first.value.slice(kept);
  const position = positionOf(source, end, endOffset(first));
  return value === '' ? rest : [{ ...first, value, position }, ...rest];
}

/** Takes the braces behind each picture of a list out of the text, and keeps what they say with the picture. */
function takeAttributes(nodes: readonly Nodes[], source: SlideSource, messages: Message[]): Nodes[] {
  const index = nodes.findIndex(
    (node) => node.type === 'image' && node.data?.words === undefined && source.text[endOffset(node)] === '{',
  );
  const image = nodes[index];
  if (image?.type !== 'image') return [...nodes];
  const end = endOffset(image);
  const block = readAttributeBlock(source.text, end);
  const rest = block && leftBehind(nodes.slice(index + 1), block.end, source);
  if (!block || !rest) {
    const reason = 'These attributes of a picture cannot be read.';
    messages.push(errorAt(pointAt(source, end), 'attribute-invalid', reason, `Write "${example}".`));
    return [...nodes.slice(0, index + 1), ...takeAttributes(nodes.slice(index + 1), source, messages)];
  }
  messages.push(...attributeFaults(block, source));
  const position = positionOf(source, startOffset(image), block.end);
  const read: Image = { ...image, position, data: { ...image.data, words: wordsIn(block, image) } };
  return [...nodes.slice(0, index), read, ...takeAttributes(rest, source, messages)];
}

/** Reads the pictures of a list of nodes, and of all in it. */
function readIn<Content extends Nodes>(
  nodes: readonly Content[],
  source: SlideSource,
  context: PhaseContext,
  messages: Message[],
): Content[] {
  const withPictures = rewriteAll<Nodes>(nodes, (node) => {
    if (node.type === 'image' && node.title) return [{ ...node, title: typographic(node.title) }];
    return node.type === 'text' ? picturesInText(node, source, context) : null;
  });
  const withAttributes = rewriteAll<Nodes>(withPictures, (node) => {
    if (node.type === 'text') messages.push(...unreadEnd(node, source));
    if (!('children' in node) || !node.children.some(({ type }) => type === 'image')) return null;
    const children = takeAttributes(node.children, source, messages);
    return [{ ...node, children } as Nodes];
  });
  return takeAttributes(withAttributes, source, messages) as Content[];
}

/** Reads pictures in headline, body and notes. */
export const readPictures: Phase = (draft, context) => {
  const messages: Message[] = [];
  const trees = changeTrees(draft, (nodes) => readIn(nodes, draft.source, context, messages));
  return { result: { ...draft, ...trees }, messages };
};
