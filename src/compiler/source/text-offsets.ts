/**
 * Finds each character of a parsed text in the Markdown it came from. They differ: escapes and entities are resolved,
 * quotes and dashes made typographic, and the marks of a quotation or list at the start of a line and the places of comments
 * left out.
 */

import { commentSign } from './comment-sign.ts';

const entity = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{1,31});/y;

/** What the author typed for each character that smart punctuation makes. */
const typed: Readonly<Record<string, RegExp>> = {
  '\u2018': /'/y,
  '\u2019': /'/y,
  '\u201C': /"/y,
  '\u201D': /"/y,
  '\u2013': /--/y,
  '\u2014': /---/y,
  '\u2026': /\.\.\./y,
};

/** Where a unit of the text begins and ends in the source. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const isLowSurrogate = (unit: string): boolean => unit >= '\uDC00' && unit <= '\uDFFF';

function spanOf(pattern: RegExp, source: string, at: number): Span | null {
  pattern.lastIndex = at;
  const match = pattern.exec(source);
  return match ? { start: at, end: at + match[0].length } : null;
}

function unitAt(unit: string, source: string, at: number): Span | null {
  const smart = typed[unit];
  const asTyped = smart ? spanOf(smart, source, at) : null;
  if (asTyped) return asTyped;
  if (source[at] === '\\' && source[at + 1] === unit) return { start: at + 1, end: at + 2 };
  const resolved = source[at] === '&' && !isLowSurrogate(unit) ? spanOf(entity, source, at) : null;
  if (resolved && (unit !== '&' || source.startsWith('&amp;', at))) return resolved;
  return source[at] === unit ? { start: at, end: at + 1 } : null;
}

/** The same past spaces and `>`: they stand at the ends and beginnings of lines and are not part of the text. */
function unitAfter(unit: string, source: string, at: number): Span | null {
  for (let ahead = at; ; ahead += 1) {
    const span = unitAt(unit, source, ahead);
    if (span || !/[ \t>\uFDD0]/.test(source[ahead] ?? '')) return span;
  }
}

/** For each UTF-16 unit of the text, the offset in the source of what it was made from. Linear in the source. */
export function textOffsets(text: string, source: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    while (source[at] === commentSign) at += 1;
    const atLineBreak = unit === '\n' || text[index - 1] === '\n';
    const span = atLineBreak ? unitAfter(unit, source, at) : unitAt(unit, source, at);
    offsets.push(span?.start ?? at);
    if (span) at = span.end;
    else if (!isLowSurrogate(unit)) at += 1;
  }
  return offsets;
}

/** Whether the character at an offset of the source has a backslash before it that takes its meaning away. */
export function isEscaped(source: string, offset: number): boolean {
  let slashes = 0;
  while (source[offset - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}
