/** Reads Pandoc's attributes, `{#id .class key=value key="two words" flag}`, and keeps the place of every word. */

import { withoutCommentSigns } from '../source/comment-sign.ts';

/** One attribute. Offsets count from the start of the text it was read in. */
export interface Attribute {
  readonly form: 'id' | 'class' | 'pair' | 'flag';
  /** The key; `#` for an id and `.` for a class. */
  readonly name: string;
  /** The value without its quotation marks; empty for a flag. */
  readonly value: string;
  readonly offset: number;
  readonly valueOffset: number;
}

/** Attributes between braces; `end` is the offset behind the closing brace. */
export interface AttributeBlock {
  readonly attributes: readonly Attribute[];
  readonly start: number;
  readonly end: number;
}

/** What a comment left counts as a blank. */
const token =
  /[\s\uFDD0]*(?:(?<sign>[#.])(?<word>[^\s{}#."'=\uFDD0]+)|(?<key>[A-Za-z][\w-]*)(?:(?<equals>=)(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s{}"'=\uFDD0]+)))?(?=[\s}\uFDD0]))/y;

function readToken(match: RegExpExecArray): Attribute {
  const { sign, word = '', key = '', equals, double, single, bare } = match.groups ?? {};
  const end = match.index + match[0].length;
  const offset = match.index + match[0].search(/[^\s\uFDD0]/);
  if (sign !== undefined) {
    const form = sign === '#' ? 'id' : 'class';
    return { form, name: sign, value: word, offset, valueOffset: offset + 1 };
  }
  const value = double ?? single ?? bare ?? '';
  const closingQuote = bare === undefined && equals !== undefined ? 1 : 0;
  const valueOffset = equals === undefined ? offset : end - closingQuote - value.length;
  const form = equals === undefined ? 'flag' : 'pair';
  return { form, name: key, value: withoutCommentSigns(value), offset, valueOffset };
}

/** Reads the block whose `{` stands at `start`; null where it is not a well-formed one. */
export function readAttributeBlock(text: string, start: number): AttributeBlock | null {
  const attributes: Attribute[] = [];
  let end = start + 1;
  for (;;) {
    token.lastIndex = end;
    const match = token.exec(text);
    if (!match) break;
    attributes.push(readToken(match));
    end = token.lastIndex;
  }
  const close = /[\s\uFDD0]*\}/y;
  close.lastIndex = end;
  return text[start] === '{' && close.test(text) ? { attributes, start, end: close.lastIndex } : null;
}

/** The block that ends a line of text, a space before it; null where the line has none that can be read. */
export function readTrailingBlock(line: string): AttributeBlock | null {
  for (const { index } of line.matchAll(/(?<=\s)\{/g)) {
    const block = readAttributeBlock(line, index);
    if (block && line.slice(block.end).trim() === '') return block;
  }
  return null;
}
