/** Phase: parses one slide and takes its headline and attributes apart from its body. */

import { errorAt, type Message, type Outcome } from '../messages/message.ts';
import type { Draft } from '../phases/draft.ts';
import type { FileSettings } from '../source/front-matter.ts';
import { type Point, pointAt, type SlideSource } from '../source/source.ts';
import { type Attribute, readTrailingBlock } from './attributes.ts';
import { deepestLevel, parseMarkdown } from './parse.ts';

/**
 * Blanks the attributes out of the heading's line. They are read here and not by the parser, which gives no places for
 * them and takes some for text; spaces in their stead leave every other place as it is.
 */
function takeAttributes(text: string): { attributes: readonly Attribute[]; rest: string } {
  const lineEnd = text.indexOf('\n') < 0 ? text.length : text.indexOf('\n');
  const block = readTrailingBlock(text.slice(0, lineEnd));
  if (!block) return { attributes: [], rest: text };
  const blank = ' '.repeat(lineEnd - block.start);
  return { attributes: block.attributes, rest: text.slice(0, block.start) + blank + text.slice(lineEnd) };
}

function nestedTooDeeply({ path }: SlideSource, { line, column }: Point): Message {
  const reason = `This is nested more than ${deepestLevel} levels deep, and shown as written.`;
  return errorAt(
    { file: path, line, column },
    'nested-too-deeply',
    reason,
    'Take out some of what it stands in.',
  );
}

/** The slide as parsed; its settings are the defaults of its file until its attributes are read. */
export function parseSlide(source: SlideSource, file: FileSettings): Outcome<Draft> {
  const { attributes, rest } = takeAttributes(source.text);
  const { root, tooDeep } = parseMarkdown(rest, source.line);
  const [first, ...others] = root.children;
  const heading = first?.type === 'heading' ? first : null;
  const draft: Draft = {
    source,
    file,
    attributes,
    at: pointAt(source, heading?.children[0]?.position?.start.offset ?? 0),
    settings: {
      id: '',
      layout: 'evidence',
      ground: file.ground,
      kicker: '',
      day: file.day,
      cut: 20,
      cuts: [20, 40],
      minutes: { 10: 0, 20: 1, 40: 1 },
      think: null,
      appendix: false,
      lang: file.lang,
    },
    headline: heading?.children ?? [],
    body: heading || !first ? others : [first, ...others],
    notes: null,
    gathered: { cites: [], noteCites: [], basis: [], charts: [], figures: [], decisions: [] },
    references: [],
  };
  return { result: draft, messages: tooDeep.map((point) => nestedTooDeeply(source, point)) };
}
