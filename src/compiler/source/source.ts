/** A slide's Markdown and its places: offsets count from the slide's first character, lines from the file's first line. */
import type { Nodes } from 'mdast';
import { countUpTo } from '../markdown/count-up-to.ts';
import type { SourcePoint } from '../messages/message.ts';

/** A place in the parser's tree. */
export type Point = NonNullable<Nodes['position']>['start'];

/** The Markdown of one slide, from its heading to the line before the next. */
export interface SlideSource {
  readonly path: string;
  /** Line of the heading in the file, from 1. */
  readonly line: number;
  /** Line breaks are `\n`, whatever the file has. */
  readonly text: string;
}

const lineStarts = new WeakMap<SlideSource, readonly number[]>();

/** The offsets at which the slide's lines begin; found once, as a slide full of mistakes asks for many places. */
function lineStartsOf(source: SlideSource): readonly number[] {
  const known = lineStarts.get(source);
  if (known) return known;
  const starts = [0, ...[...source.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  lineStarts.set(source, starts);
  return starts;
}

/** Where an offset of the slide's text stands in its file. */
export function pointAt(source: SlideSource, offset: number): SourcePoint {
  const starts = lineStartsOf(source);
  const linesBefore = countUpTo(starts, offset) - 1;
  return {
    file: source.path,
    line: source.line + linesBefore,
    column: offset - (starts[linesBefore] ?? 0) + 1,
  };
}

/** Offset of a node's first character; the slide's start for a node without a position. */
export const startOffset = (node: Nodes): number => node.position?.start.offset ?? 0;

/** Offset behind a node's last character. */
export const endOffset = (node: Nodes): number => node.position?.end.offset ?? startOffset(node);

/** Where a node begins in its file. */
export const pointOf = (source: SlideSource, node: Nodes): SourcePoint => pointAt(source, startOffset(node));

/** A node as the author wrote it. */
export const written = (source: SlideSource, node: Nodes): string =>
  source.text.slice(startOffset(node), endOffset(node));
