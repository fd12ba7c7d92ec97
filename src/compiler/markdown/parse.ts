/** The one file that knows the Markdown parser: text to a plain mdast tree with the place of every node. */
import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { commentSign, withoutCommentSigns } from '../source/comment-sign.ts';
import type { Point } from '../source/source.ts';
import { type StandIns, withStandIns } from '../source/stand-ins.ts';

const features = {
  directive: true,
  gfm: { footnotes: false },
  smartPunctuation: true,
  frontmatter: false,
  headingAttributes: false,
} as const;

type Position = NonNullable<Nodes['position']>;

/** A slide's Markdown as a tree, and where it is nested too deeply to be read. */
export interface ParsedMarkdown {
  readonly root: Root;
  readonly tooDeep: readonly Point[];
}

/** Deeper than any slide nests its lists and quotations. Whoever goes through a tree calls itself at every level of it. */
export const deepestLevel = 40;

/** What may stand inside itself, and what the same words as text stand in. */
const nesting: Partial<Record<Nodes['type'], 'block' | 'inline'>> = {
  blockquote: 'block',
  list: 'block',
  containerDirective: 'block',
  emphasis: 'inline',
  strong: 'inline',
  delete: 'inline',
  link: 'inline',
  textDirective: 'inline',
};

const shifted = (point: Point, lines: number): Point => ({ ...point, line: point.line + lines });

/** Makes plain objects of the parser's nodes, which make their children on demand. */
class PlainTree {
  readonly tooDeep: Point[] = [];
  readonly #text: string;
  readonly #lines: number;
  readonly #restored: StandIns['restored'];
  readonly #hasComments: boolean;

  constructor(text: string, lines: number, restored: StandIns['restored']) {
    this.#text = text;
    this.#lines = lines;
    this.#restored = restored;
    this.#hasComments = text.includes(commentSign);
  }

  /** A node, or nothing where nothing of it but the place of a comment is left. */
  #kept(node: Nodes, level: number): Nodes[] {
    const isOfComment = this.#hasComments && this.#written(node).includes(commentSign);
    if (isOfComment && node.type === 'tableRow' && withoutCommentSigns(this.#written(node)).trim() === '')
      return [];
    const copy = this.node(node, level);
    const isEmpty =
      copy.type === 'text' ? copy.value === '' : copy.type === 'paragraph' && copy.children.length === 0;
    return isOfComment && isEmpty ? [] : [copy];
  }

  #written({ position }: Nodes): string {
    return this.#text.slice(position?.start.offset, position?.end.offset);
  }

  node(node: Nodes, level: number): Nodes {
    const kind = level > deepestLevel ? nesting[node.type] : undefined;
    if (kind && node.position) return this.#asWritten(node.position, kind);
    const copy = this.#withWords(node);
    const position = this.#position(node.position);
    if (position) copy.position = position;
    if ('children' in node) {
      Object.assign(copy, { children: node.children.flatMap((child) => this.#kept(child, level + 1)) });
    }
    return copy;
  }

  /** A copy with the author's own characters, and without the places of comments, in every text that it has. */
  #withWords(node: Nodes): Nodes {
    const words = Object.entries(node).map(([field, value]: [string, unknown]) => [
      field,
      typeof value === 'string' && field !== 'type' ? withoutCommentSigns(this.#restored(value)) : value,
    ]);
    return Object.fromEntries(words) as Nodes;
  }

  #position(position: Position | undefined): Position | undefined {
    if (!position) return undefined;
    return { start: shifted(position.start, this.#lines), end: shifted(position.end, this.#lines) };
  }

  /** The text has no position: it is not Markdown any more, and later phases read nothing in it. */
  #asWritten({ start, end }: Position, kind: 'block' | 'inline'): Nodes {
    this.tooDeep.push(shifted(start, this.#lines));
    const text = { type: 'text', value: this.#text.slice(start.offset, end.offset) } as const;
    return kind === 'inline' ? text : { type: 'paragraph', children: [text] };
  }
}

/**
 * Parses one slide whose first line is `firstLine` of its file. Lines count from the start of the file, columns from 1,
 * offsets from the start of the text; columns and offsets are UTF-16 units, as in editors. What lies deeper than
 * `deepestLevel` is text as written.
 */
export function parseMarkdown(text: string, firstLine: number): ParsedMarkdown {
  const { text: read, restored } = withStandIns(text);
  const tree = new PlainTree(text, firstLine - 1, restored);
  const root = tree.node(markdownToMdast(read, { features }) as Root, 0) as Root;
  return { root, tooDeep: tree.tooDeep };
}
