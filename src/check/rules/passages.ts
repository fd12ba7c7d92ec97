/** What the author typed on a slide, passage by passage: without what directives put there. */
import type { ElementContent } from 'hast';

/** Running text of one block, with the places of its pieces. */
export interface Passage {
  /** What stands for something that nobody typed is one `\uFFFC`. */
  readonly text: string;
  /** Where each piece begins in the text, and where in the file. */
  readonly pieces: readonly { readonly index: number; readonly line: number; readonly column: number }[];
}

/** Stands for a number of the data, a citation, a quotation. */
const other = '\uFFFC';

/** Elements that directives and citations make, and what is marked to stand as written. */
const notTyped: ReadonlySet<string> = new Set(['datum', 'cite', 'quote', 'plain', 'known-since']);

/** Elements in a line: all others begin and end a passage. */
const inline: ReadonlySet<string> = new Set(['a', 'em', 'strong', 'del', 'span', 'sup', 'sub', 'br']);

interface Gathering {
  text: string;
  pieces: { index: number; line: number; column: number }[];
}

const isTyped = ({ tagName, properties }: Extract<ElementContent, { type: 'element' }>): boolean =>
  tagName !== 'code' && ![properties['className']].flat().some((name) => notTyped.has(String(name)));

function gather(node: ElementContent, current: Gathering, done: Gathering[]): Gathering {
  if (node.type === 'text') {
    const start = node.position?.start;
    if (start) current.pieces.push({ index: current.text.length, line: start.line, column: start.column });
    current.text += start ? node.value : node.value.trim() === '' ? node.value : other;
    return current;
  }
  if (node.type !== 'element') return current;
  if (!isTyped(node)) {
    current.text += other;
    return current;
  }
  if (inline.has(node.tagName)) {
    return node.children.reduce((now, child) => gather(child, now, done), current);
  }
  done.push(current);
  done.push(
    node.children.reduce((now, child) => gather(child, now, done), { text: '', pieces: [] } as Gathering),
  );
  return { text: '', pieces: [] };
}

/** The passages of a part of a slide, in its order. */
export function passagesOf(nodes: readonly ElementContent[]): Passage[] {
  const done: Gathering[] = [];
  const last = nodes.reduce((now, node) => gather(node, now, done), { text: '', pieces: [] } as Gathering);
  return [...done, last].filter(({ pieces }) => pieces.length > 0);
}

/** The place in the file of a character of a passage. */
export function pointIn({ text, pieces }: Passage, index: number): { line: number; column: number } {
  const piece = pieces.findLast((one) => one.index <= index) ?? { index: 0, line: 1, column: 1 };
  const before = text.slice(piece.index, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  if (lineStart === 0) return { line: piece.line, column: piece.column + before.length };
  return { line: piece.line + before.split('\n').length - 1, column: before.length - lineStart + 1 };
}
