/**
 * Phase: reads the signs that begin a line though a character that looks like a blank, or like nothing, stands beside them. Other
 * blanks count as a blank there; what cannot be seen is taken out, and told. Code stays as it is.
 */

import { errorAt, type Message, type Outcome } from '../messages/message.ts';
import { FenceEnds } from './code-fences.ts';

/** Blanks that are neither the space nor the tab, which are the only ones that Markdown knows. */
export const otherBlanks = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
/** Soft hyphen, joiners, marks of direction, and the byte order mark of a file that was joined to another. */
const unseen = '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u2060-\\u2064\\uFEFF';

const anyBlank = ` \\t${otherBlanks}`;

/** Signs that begin a line, and what must follow some of them. Room for what cannot be seen before and behind the sign. */
const hidingSign = new RegExp(
  `^[${anyBlank}${unseen}>]*(?:(?:#{1,6}|[-*+])[${unseen}]*(?=[${anyBlank}]|$)|:{2,}[${unseen}]*|\`{3,}|~{3,}|\\|)`,
);
const slideLine = new RegExp(`^(?:#[${anyBlank}]|:{2,})`);
const unseenCharacter = new RegExp(`[${unseen}]`);

const sign = new RegExp(
  `^(?<before>[${anyBlank}>]*)(?<mark>#{1,6}|[-*+]|\\d{1,9}[.)])(?<blanks>[${anyBlank}]+)`,
);
const numbered = new RegExp(`^[${anyBlank}>]*\\d{1,9}[.)][${anyBlank}]`);
const rule = new RegExp(`^[${anyBlank}]*(?:-{3,}|:{3,}|\`{3,}|~{3,}|={3,})[${anyBlank}]+$`);
const colons = new RegExp(`^[${anyBlank}]*:{2,}`);
const tableRule = new RegExp(`^[${anyBlank}>|:-]*\\|[${anyBlank}|:-]*$`);
/** A line end to other programs, and none to Markdown. */
const lineEnd = new RegExp(`[\\u2028\\u2029][${anyBlank}]*(?=#{1,6}[${anyBlank}]|[-*+][${anyBlank}]|:{2,})`);

const others = new RegExp(`[${otherBlanks}]`, 'g');
const withSpaces = (text: string): string => text.replace(others, ' ');

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Part of a line in which something unseen changes what is read: where it starts and ends. */
function unseenPart(line: string): readonly [start: number, end: number] | null {
  const beside = hidingSign.exec(line)?.[0] ?? '';
  if (unseenCharacter.test(beside)) return [0, beside.length];
  const brace = slideLine.test(line) ? line.lastIndexOf('{') : -1;
  return brace >= 0 && unseenCharacter.test(line.slice(brace - 1)) ? [brace - 1, line.length] : null;
}

function unseenFault(path: string, line: string, index: number, from: number): Message {
  const column = from + line.slice(from).search(unseenCharacter);
  const reason = `The character ${codePoint(line.charAt(column))} cannot be seen, and hides the sign beside it.`;
  return errorAt(
    { file: path, line: index + 1, column: column + 1 },
    'character-unseen',
    reason,
    'Delete it.',
  );
}

function lineEndFault(path: string, line: string, index: number): Message[] {
  const found = lineEnd.exec(line);
  if (!found) return [];
  const reason = `The character ${codePoint(found[0])} is no line end in a slide.`;
  const at = { file: path, line: index + 1, column: found.index + 1 };
  return [errorAt(at, 'character-unseen', reason, 'Press Enter in its place.')];
}

/** A number at the head of a line may be a date, with a blank that keeps it from being a list: one line of them is no list. */
const isAmongNumbers = (lines: readonly string[], index: number): boolean =>
  [lines[index - 1], lines[index + 1]].some((line) => numbered.test(line ?? ''));

function readLine(lines: readonly string[], index: number): string {
  const line = lines[index] ?? '';
  if (rule.test(line) || tableRule.test(line)) return withSpaces(line);
  if (colons.test(line)) return line.trimEnd();
  const { before = '', mark = '', blanks = '' } = sign.exec(line)?.groups ?? {};
  if (mark === '' || (/\d/.test(mark) && !isAmongNumbers(lines, index))) return line;
  // Many blanks behind the sign of a list would make code of it; a headline leaves out all that stand before its words.
  const read = mark.startsWith('#') ? withSpaces(blanks) : ` ${blanks.slice(1)}`;
  return withSpaces(before) + mark + read + line.slice(before.length + mark.length + blanks.length);
}

/** The lines of a file from an index on as they are meant. There are as many as before. */
export function readBlanks(path: string, lines: readonly string[], from: number): Outcome<readonly string[]> {
  const read = [...lines];
  const messages: Message[] = [];
  const fences = new FenceEnds(read, true);
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const part = unseenPart(line);
    if (part) {
      messages.push(unseenFault(path, line, index, part[0]));
      const [start, end] = part;
      const seen = line.slice(start, end).replace(new RegExp(unseenCharacter, 'g'), '');
      read[index] = line.slice(0, start) + seen + line.slice(end);
    }
    messages.push(...lineEndFault(path, line, index));
    read[index] = readLine(read, index);
    const end = fences.of(index);
    if (end?.isClosed) index = end.line;
  }
  return { result: read, messages };
}
