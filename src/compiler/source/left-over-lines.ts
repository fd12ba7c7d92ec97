/** Lines that were meant as a list, a table or a headline and are read as text or as code. */
import type { Code, Paragraph, Parents } from 'mdast';
import { errorAt, type Message, warningAt } from '../messages/message.ts';
import { otherBlanks } from './blanks.ts';
import { pointAt, type SlideSource, startOffset, written } from './source.ts';

const blank = `[ \\t${otherBlanks}]`;

/** Wide signs where a line begins: nothing else can be meant by them there. */
const wideSign = new RegExp(
  `(?<=^|\\n)(?:${blank}|>)*(?<sign>＃+(?=${blank})|＃+(?=[^\\n]*[{｛])|(?=:*：)[:：]{2,}|[－＊＋](?=${blank})|＞|｜(?=[^\\n]*｜))`,
);
const wideBrace = /(?<=^|\n)(?:#{1,6}|:{2,})[^\n]*(?:｛[^\n]*[}｝]|\{[^\n]*｝)/;
const wideInHeadline = /[{｛][^{}｛｝]*[}｝][ \t]*$/;

const bullet = new RegExp(`^(?:${blank}|>)*(?:[•‣▪▫◦●○■□➢➤✓✔·]${blank}*|・)\\S`);
const wideNumber = new RegExp(`^(?:${blank}|>)*[０-９]{1,9}[．.）、]`);
const numbered = new RegExp(`^(?:${blank}|>)*\\d{1,9}[.)]${blank}`);
const typedRow = /^[ \t>]*\|.*\|[ \t]*$/;
const barInRow = /(?<!\\)[ \t]\|[ \t]/;
const tableRule = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Signs that mean nothing in code and something at the head of a line. */
const meantLine = /^[ \t]*(?:[-*+] +\S|\d{1,9}[.)] +\S|\|.*\||:{2,3}[a-z]|#{1,6} +\S|> ?\S|!\[)/;
/** A sentence: a capital, some words, and nothing that is frequent in programs. */
const sentence = /^\p{Lu}[^{}()[\];=<>\\/_|]*$/u;

function wide(node: Paragraph, source: SlideSource): Message[] {
  const text = written(source, node);
  const found = wideSign.exec(text);
  const brace = wideBrace.exec(text);
  const sign = found?.groups?.['sign'] ?? (brace && '｛｝');
  if (!sign) return [];
  const offset = found
    ? found.index + found[0].length - sign.length
    : (brace?.index ?? 0) + (brace?.[0].search(/[｛｝]/) ?? 0);
  return [wideMessage(source, startOffset(node) + offset, sign)];
}

function wideMessage(source: SlideSource, offset: number, sign: string): Message {
  const narrow = [...sign].map((one) =>
    String.fromCharCode(one.charCodeAt(0) > 0xff00 ? one.charCodeAt(0) - 0xfee0 : one.charCodeAt(0)),
  );
  const reason = `The wide sign "${sign}" is read as text.`;
  return errorAt(
    pointAt(source, offset),
    'sign-wide',
    reason,
    `Write "${narrow.join('')}" with the keyboard set to Latin letters.`,
  );
}

/** Attributes in wide braces at the end of a slide's first line. */
export function wideAttributes(source: SlideSource): Message[] {
  const [line = ''] = source.text.split('\n', 1);
  const found = wideInHeadline.exec(line);
  const sign = found ? /[｛｝＃＝]/.exec(found[0]) : null;
  return found && sign ? [wideMessage(source, found.index + sign.index, sign[0])] : [];
}

const warning = (source: SlideSource, offset: number, reason: string, hint: string): Message =>
  warningAt(pointAt(source, offset), 'markup-shown', reason, hint);

const list = 'Begin each line with "- ", or with "1. " and so on, and leave an empty line above the first.';

function typedList(lines: readonly string[], source: SlideSource, start: number): Message[] {
  const count = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length;
  const bullets = count(bullet);
  const isList =
    bullets > 1 ||
    count(wideNumber) > 1 ||
    (bullets === 1 && lines.length === 1 && /^\s*[•‣▪●■➢➤]\s/.test(lines[0] ?? ''));
  const isNumbered = count(numbered) > 1;
  if (!isList && !isNumbered) return [];
  return [warning(source, start, 'These lines look like a list and are read as one paragraph.', list)];
}

const cells = (line: string): number =>
  line
    .replace(/^[ \t>]*\|/, '')
    .replace(/\|[ \t]*$/, '')
    .split(/(?<!\\)\|/).length;

function typedTable(lines: readonly string[], source: SlideSource, start: number): Message[] {
  const rows = lines.filter((line) => typedRow.test(line) || barInRow.test(line));
  const isTable = rows.length > 1 || rows.some((line) => typedRow.test(line) && cells(line) > 1);
  if (!isTable) return [];
  const rule = lines.findIndex((line) => tableRule.test(line) && /[|-]{2}|\|/.test(line));
  const above = lines[rule - 1];
  if (above !== undefined && cells(above) !== cells(lines[rule] ?? '')) {
    const reason = `The line below the heads of this table has ${cells(lines[rule] ?? '')} parts, the heads are ${cells(above)}.`;
    return [
      warning(
        source,
        start,
        reason,
        'So it is no table, and shown as text: give it one "---" for each head.',
      ),
    ];
  }
  const hint = 'Write a line such as "| --- | --- |" below the heads, and leave an empty line above them.';
  return [warning(source, start, 'These lines look like a table and are read as text.', hint)];
}

function indented(node: Code, source: SlideSource): Message[] {
  if (/^[ \t>]*(?:`{3}|~{3})/.test(written(source, node))) return [];
  const lines = node.value.split('\n').filter((line) => line.trim() !== '');
  const isMeant =
    lines.some((line) => meantLine.test(line)) ||
    lines.every((line) => sentence.test(line.trim()) && /\S\s+\S+\s+\S/.test(line));
  if (!isMeant) return [];
  const reason = 'This is shown as code, for it is indented by a tab or four blanks.';
  const hint =
    'Take these away; a list inside a list follows the line above it without an empty line. Code stands between lines of "```".';
  return [warning(source, startOffset(node), reason, hint)];
}

/** What to say of a paragraph's lines, or of code that nobody fenced. */
export function linesLeftOver(
  node: Paragraph | Code,
  source: SlideSource,
  parents: readonly Parents[] = [],
): Message[] {
  if (node.type === 'code') return indented(node, source);
  const lines = written(source, node).split('\n');
  const inTable = parents.some(({ type }) => type === 'table');
  const faults = wide(node, source);
  if (faults.length > 0 || inTable) return faults;
  const start = startOffset(node);
  const table = typedTable(lines, source, start);
  return table.length > 0 ? table : typedList(lines, source, start);
}
