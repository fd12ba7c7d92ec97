/** What stands behind a directive's name: the words in its brackets and the attributes in its braces. */

import type { DirectiveUse } from '../directives/directive.ts';
import { withoutCommentSigns } from '../source/comment-sign.ts';
import { type SlideSource, startOffset, written } from '../source/source.ts';
import { type AttributeBlock, readAttributeBlock } from './attributes.ts';
import type { DirectiveNode } from './nodes.ts';

/** Offsets count from the slide's start. */
export interface DirectiveArguments {
  readonly label: DirectiveUse['label'];
  /** Null where the braces hold something that is no attribute. */
  readonly block: AttributeBlock | null;
  readonly blockOffset: number;
}

/** Index behind the bracket that closes the one at `start`; -1 where none does. */
function behindLabel(line: string, start: number): number {
  let depth = 0;
  for (let index = start; index < line.length; index += 1) {
    if (line[index] === '\\') index += 1;
    else if (line[index] === '[') depth += 1;
    else if (line[index] === ']') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return -1;
}

/** Reads the arguments from the directive's first line, which gives the places that the parser does not. */
export function readArguments(node: DirectiveNode, source: SlideSource): DirectiveArguments {
  const line = written(source, node).split('\n')[0] ?? '';
  const start = startOffset(node);
  const nameEnd = line.search(/[^:]/) + node.name.length;
  const labelEnd = line[nameEnd] === '[' ? behindLabel(line, nameEnd) : -1;
  const label =
    labelEnd < 0
      ? null
      : { words: withoutCommentSigns(line.slice(nameEnd + 1, labelEnd - 1)), offset: start + nameEnd + 1 };
  const blockStart = labelEnd < 0 ? nameEnd : labelEnd;
  const blockOffset = start + blockStart;
  const none: AttributeBlock = { attributes: [], start: blockOffset, end: blockOffset };
  const block = line[blockStart] === '{' ? readAttributeBlock(source.text, blockOffset) : none;
  return { label, block, blockOffset };
}
