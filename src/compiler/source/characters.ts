/** Characters that a slide cannot show, or that would turn what stands around them: told, and replaced by one that can be seen. */
import { countUpTo } from '../markdown/count-up-to.ts';
import { errorAt, type Message, type Outcome, type Rule } from '../messages/message.ts';
import type { SlideFile } from '../model.ts';
import { isEscaped } from './text-offsets.ts';

/** Control characters but for tab and line breaks, halves of characters, and what Unicode keeps free of any. */
const unshowable = /(?![\t\n\r])\p{Cc}|[\p{Cs}\uFDD0-\uFDEF\uFFFE\uFFFF]/u;

/** Embeddings, overrides and isolates: unclosed, they set the rest of a paragraph backwards. */
const turning = /[\u202A-\u202E\u2066-\u2069]/u;

/** Any of them, and a reference by number to any character: `&#x202E;`. */
const suspicious = new RegExp(
  `${unshowable.source}|${turning.source}|&#(?:[xX](?<hex>[\\da-fA-F]{1,6})|(?<decimal>\\d{1,7}));`,
  'gu',
);

/** `U+0007` */
const codePointName = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** The sign for a control character where there is one: ␇ for U+0007. As long as what it stands for. */
function standIn(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}

/** A text in which everything can be seen, as long as before: for what is written with escapes. */
export const visible = (text: string): string =>
  text.replace(new RegExp(`${unshowable.source}|${turning.source}`, 'gu'), standIn);

/** One place of a file where something cannot be shown as it is. */
interface Fault {
  readonly offset: number;
  readonly rule: Rule;
  readonly reason: string;
  readonly hint: string;
}

function faultOf(code: number, offset: number): Fault | null {
  const name = codePointName(code);
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFF';
  if (turning.test(character)) {
    const reason = `The character ${name} would turn the direction of what follows.`;
    const hint = 'Delete it: words from right to left are set as they should be without.';
    return { offset, rule: 'character-turning', reason, hint };
  }
  if (code !== 0 && !unshowable.test(character)) return null;
  return {
    offset,
    rule: 'character-unshowable',
    reason: `The character ${name} cannot be shown.`,
    hint: 'Delete it.',
  };
}

const hexadecimal = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');

function undecodedFault({ offset, bytes }: { offset: number; bytes: readonly number[] }): Fault {
  const [byte, is] = bytes.length === 1 ? ['byte', 'is'] : ['bytes', 'are'];
  const reason = `The ${byte} ${bytes.map(hexadecimal).join(' ')} ${is} not UTF-8.`;
  const hint = 'Save the file as UTF-8; VS Code does so by "Save with Encoding".';
  return { offset, rule: 'text-not-utf-8', reason, hint };
}

/** One message a line and rule, at the first place: a file that is no text at all has thousands. */
function messagesOf(path: string, text: string, faults: readonly Fault[]): Message[] {
  if (faults.length === 0) return [];
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
  const groups = new Map<string, { first: Fault; line: number; more: number }>();
  for (const fault of faults) {
    const line = countUpTo(starts, fault.offset);
    const group = groups.get(`${line} ${fault.rule}`);
    if (group) group.more += 1;
    else groups.set(`${line} ${fault.rule}`, { first: fault, line, more: 0 });
  }
  return [...groups.values()].map(({ first, line, more }) => {
    const at = { file: path, line, column: first.offset - (starts[line - 1] ?? 0) + 1 };
    const others = more > 0 ? ` ${more} more in this line.` : '';
    return errorAt(at, first.rule, first.reason, first.hint + others);
  });
}

/** The text of a file without its byte order mark, every character of it visible, and as long as before. */
export function visibleText({ path, text: read, undecoded = [] }: SlideFile): Outcome<string> {
  const mark = read.startsWith('\uFEFF') ? 1 : 0;
  const faults = undecoded.map(({ offset, bytes }) =>
    undecodedFault({ offset: Math.max(0, offset - mark), bytes }),
  );
  const written = read.slice(mark);
  const text = written.replace(suspicious, (found, hex, decimal, offset: number) => {
    const isReference = found.length > 2;
    const code = isReference ? Number(decimal ?? `0x${hex}`) : (found.codePointAt(0) ?? 0);
    const fault = isReference && isEscaped(written, offset) ? null : faultOf(code, offset);
    if (!fault) return found;
    faults.push(fault);
    return isReference ? `\uFF06${found.slice(1)}` : standIn(found);
  });
  return { result: text, messages: messagesOf(path, written, faults) };
}
