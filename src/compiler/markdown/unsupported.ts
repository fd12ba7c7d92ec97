/** Phase: what the slides' Markdown does not have is shown as written, with a message. */
import type { Nodes, Table } from 'mdast';
import { errorAt, type Message, warningAt } from '../messages/message.ts';
import { changeTrees, type Phase } from '../phases/draft.ts';
import { footnoteError } from '../source/left-over.ts';
import { pointOf, type SlideSource, startOffset, written } from '../source/source.ts';
import { rewriteAll } from './rewrite.ts';

const inlineParents: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
  'textDirective',
  'leafDirective',
]);

/**
 * The Markdown of a node as text, in a paragraph where a block stood. The text has no position: it is not Markdown any
 * more, and later phases read nothing in it.
 */
function asWritten(node: Nodes, source: SlideSource, isInline: boolean): Nodes[] {
  const text = { type: 'text', value: written(source, node) } as const;
  return [
    isInline
      ? text
      : { type: 'paragraph', children: [text], ...(node.position && { position: node.position }) },
  ];
}

/** Of a comment that nothing closes it is said already when the file is cut into slides. */
function htmlWarning(node: Nodes, source: SlideSource): Message[] {
  const tag = written(source, node);
  const isOpenComment = tag.startsWith('<!--') && !tag.includes('-->');
  if (tag.startsWith('</') || isOpenComment) return [];
  const shown = tag.length > 40 ? `${tag.slice(0, 40)}…` : tag;
  const reason = `"${shown.replace(/\s+/g, ' ')}" is shown as written: HTML has no effect on slides.`;
  return [warningAt(pointOf(source, node), 'html-escaped', reason, 'Use Markdown, or put it in backquotes.')];
}

function referenceError(node: Nodes, source: SlideSource): Message[] {
  if (/^!?\[\^/.test(written(source, node))) return [footnoteError(source, startOffset(node))];
  const reason = 'Links and images by reference are not part of the slides\u2019 Markdown.';
  const hint = 'Write "[words](https://…)", or "![words](path)" for an image.';
  return [errorAt(pointOf(source, node), 'markdown-unsupported', reason, hint)];
}

/** Cells beyond the last column head: a table would have no place for them. */
function extraCells(table: Table, source: SlideSource): Message[] {
  const [head, ...rows] = table.children;
  const columns = head?.children.length ?? 0;
  return rows.flatMap(({ children }) => {
    const extra = children[columns];
    const reason = `This row has ${children.length} cells, the head of the table ${columns}.`;
    const hint = 'Give every column a head, or write a bar that belongs to the text as "\\|".';
    return extra ? [errorAt(pointOf(source, extra), 'table-cell-extra', reason, hint)] : [];
  });
}

/** Leaves nothing to the HTML phase that it would drop. */
export const showUnsupported: Phase = (draft) => {
  const messages: Message[] = [];
  const { source } = draft;
  const trees = changeTrees(draft, (nodes, tree) =>
    rewriteAll(nodes, (node, parents) => {
      const parent = parents.at(-1);
      const isInline = parent ? inlineParents.has(parent.type) : tree === 'headline';
      switch (node.type) {
        case 'html':
          messages.push(...htmlWarning(node, source));
          return asWritten(node, source, isInline);
        case 'definition':
        case 'linkReference':
        case 'imageReference':
          messages.push(...referenceError(node, source));
          return asWritten(node, source, isInline);
        case 'table':
          messages.push(...extraCells(node, source));
          return null;
        default:
          return null;
      }
    }),
  );
  return { result: { ...draft, ...trees }, messages };
};
