/** Phase: a slide has one headline and no heading below it; any other is reported and shown as a paragraph. */
import type { Heading, Paragraph, Parents } from 'mdast';
import { directives } from '../directives/index.ts';
import { errorAt, type Message } from '../messages/message.ts';
import { changeTrees, type Phase } from '../phases/draft.ts';
import { pointAt, pointOf, type SlideSource, startOffset, written } from '../source/source.ts';
import { rewriteAll } from './rewrite.ts';

function misplaced(source: SlideSource, heading: Heading): Message {
  const underlined = !written(source, heading).startsWith('#');
  const reason = 'A slide has one headline and no headings below it.';
  const slide = 'A new slide starts with "# Headline {#id}" at the very start of a line.';
  const part = 'Parts of the notes start with "## " inside ":::notes"; anything else is a paragraph.';
  const rule = 'The "---" or "===" below this line makes it a heading: leave an empty line between them.';
  const hint = underlined ? rule : heading.depth === 1 ? slide : part;
  return errorAt(pointOf(source, heading), 'heading-misplaced', reason, hint);
}

/** A line such as `#Headline {#id}`: meant for a slide, and read as text for want of a space. */
const glued = /(?<=^|\n)#[^\s#][^\n]*\{#/;

function gluedHeadline(source: SlideSource, paragraph: Paragraph): Message {
  const offset = startOffset(paragraph) + written(source, paragraph).search(glued);
  const reason = 'This looks like the headline of a slide.';
  return errorAt(pointAt(source, offset), 'heading-misplaced', reason, 'Write a space behind the "#".');
}

/** What stands in a directive that there is not is shown as written, and may be the notes under a mistyped name. */
const inUnknown = (parents: readonly Parents[]): boolean =>
  parents.some(
    (parent) => parent.type === 'containerDirective' && directives.get(parent.name)?.kind !== 'container',
  );

/** Reports headings in the body, and those in the notes that are not their parts. */
export const refuseHeadings: Phase = (draft) => {
  const { source } = draft;
  const messages: Message[] = [];
  const trees = changeTrees(draft, (nodes) =>
    rewriteAll(nodes, (node, parents) => {
      if (node.type === 'paragraph' && glued.test(written(source, node)))
        messages.push(gluedHeadline(source, node));
      if (node.type !== 'heading') return null;
      if (!inUnknown(parents)) messages.push(misplaced(source, node));
      return [{ ...node, type: 'paragraph' }];
    }),
  );
  return { result: { ...draft, ...trees }, messages };
};
