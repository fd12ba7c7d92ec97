/** The one file that knows the Markdown parser: text to a plain mdast tree with the place of every node. */
import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Point } from './source.ts';

const features = {
  directive: true,
  gfm: { footnotes: false },
  smartPunctuation: true,
  frontmatter: false,
  headingAttributes: false,
} as const;

const shifted = (point: Point, lines: number): Point => ({ ...point, line: point.line + lines });

/** The parser's nodes make their children on demand; ours are plain objects that can be copied and compared. */
function plain(node: Nodes, lines: number): Nodes {
  const copy = { ...node };
  const { position } = node;
  if (position) {
    copy.position = { start: shifted(position.start, lines), end: shifted(position.end, lines) };
  }
  if ('children' in node) {
    Object.assign(copy, { children: node.children.map((child) => plain(child, lines)) });
  }
  return copy;
}

/**
 * Parses one slide whose first line is `firstLine` of its file. Lines count from the start of the file, columns from 1,
 * offsets from the start of the text; columns and offsets are UTF-16 units, as in editors.
 */
export function parseMarkdown(text: string, firstLine: number): Root {
  const root = markdownToMdast(text, { features });
  return plain(root as Root, firstLine - 1) as Root;
}
