/** Phase: takes the comments `<!-- … -->` out of a file before it is cut into slides: they may hide whole slides. */

import { countUpTo } from '../markdown/count-up-to.ts';
import { errorAt, type Message, type Outcome } from '../messages/message.ts';
import { FenceEnds } from './code-fences.ts';
import { commentSign, withoutCommentSigns } from './comment-sign.ts';

const opening = '<!--';
const closing = '-->';

/** From its first character to behind its last, as offsets in the text. */
interface Comment {
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly comments: readonly Comment[];
  readonly unclosed: readonly number[];
}

/** What decides where a comment begins: line ends, escaped characters, code, and the mark itself. */
const marks = /\n|\\[^\n]|`+|<!--/g;

/** Runs of backquotes by their length: code in a line ends at the next run as long as the first, in the same paragraph. */
class InlineCode {
  readonly #text: string;
  readonly #runs = new Map<number, number[]>();
  #paragraphEnd = -1;

  constructor(text: string) {
    this.#text = text;
    for (const { 0: run, index } of text.matchAll(/`+/g)) {
      const known = this.#runs.get(run.length);
      if (known) known.push(index);
      else this.#runs.set(run.length, [index]);
    }
  }

  /** The offset behind the code that begins at a run; behind the run where it begins none. */
  end(start: number, length: number): number {
    if (this.#paragraphEnd < start) {
      const blank = /\n[ \t]*(?=\n)/g;
      blank.lastIndex = start;
      this.#paragraphEnd = blank.exec(this.#text)?.index ?? this.#text.length;
    }
    const runs = this.#runs.get(length) ?? [];
    const next = runs[countUpTo(runs, start)];
    return next !== undefined && next < this.#paragraphEnd ? next + length : start + length;
  }
}

/** Goes over the text once, past fenced code and code in a line. */
function findComments(lines: readonly string[], text: string, starts: readonly number[]): Found {
  const comments: Comment[] = [];
  const unclosed: number[] = [];
  const fences = new FenceEnds(lines, true);
  const code = new InlineCode(text);
  const lastClosing = text.lastIndexOf(closing);
  const behindFence = (line: number, at: number): number => {
    const end = fences.of(line);
    return end?.isClosed ? (starts[end.line + 1] ?? text.length + 1) - 1 : at;
  };
  let at = behindFence(0, 0);
  for (;;) {
    marks.lastIndex = at;
    const mark = marks.exec(text);
    if (!mark) return { comments, unclosed };
    at = marks.lastIndex;
    if (mark[0] === '\n') at = behindFence(countUpTo(starts, at) - 1, at);
    else if (mark[0].startsWith('`')) at = code.end(mark.index, mark[0].length);
    else if (mark[0] === opening && mark.index > lastClosing - 2) unclosed.push(mark.index);
    else if (mark[0] === opening) {
      // `<!-->` is a whole comment to every browser.
      at = text.indexOf(closing, mark.index + 2) + closing.length;
      comments.push({ start: mark.index, end: at });
    }
  }
}

/** Signs as long as a line, one for an empty line. */
const signed = (line: string): string => commentSign.repeat(Math.max(1, line.length));

/** The text with the sign in place of every character of a comment but its line ends. */
function masked(text: string, comments: readonly Comment[]): string {
  const pieces: string[] = [];
  let taken = 0;
  for (const { start, end } of comments) {
    pieces.push(text.slice(taken, start), text.slice(start, end).split('\n').map(signed).join('\n'));
    taken = end;
  }
  return [...pieces, text.slice(taken)].join('');
}

const isBlank = (line: string | undefined): boolean =>
  line === undefined || withoutCommentSigns(line).trim() === '';

const isHidden = (line: string): boolean => line.includes(commentSign) && isBlank(line);

/** Whether each line, or where it is hidden the last one before it that is not, has the bar of a table's row. */
function besideRows(lines: readonly string[]): boolean[] {
  let isRow = false;
  return lines.map((line) => {
    if (!isHidden(line)) isRow = line.includes('|');
    return isRow;
  });
}

/** Nothing is left of a comment that ends a line: blanks in its stead would break the line. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && [commentSign, ' ', '\t'].includes(line.charAt(end - 1))) end -= 1;
  const tail = line.slice(end);
  return tail.includes(commentSign)
    ? line.slice(0, end) + tail.slice(tail.lastIndexOf(commentSign) + 1)
    : line;
}

/** Hidden lines inside a table or a paragraph keep a sign: an empty line would end both. */
function withoutLines(lines: readonly string[], inText: ReadonlySet<number>): string[] {
  const rowAbove = besideRows(lines);
  const rowBelow = besideRows(lines.toReversed()).toReversed();
  return lines.map((line, index) => {
    if (!isHidden(line)) return withoutEnd(line);
    return inText.has(index) || (rowAbove[index] && rowBelow[index]) ? commentSign : '';
  });
}

/** Marks that mean something where a line begins, and nothing behind a comment. */
const blockMark =
  /^(?:#{1,6}(?=[ \t]|$)|[-*+][ \t]|\d{1,9}[.)][ \t]|>|\||:{2,}|`{3,}|~{3,}|(?:-{3,}|\*{3,}|_{3,}|={3,})[ \t]*$)/;

function misplaced(path: string, line: string, index: number): Message[] {
  const leading = new RegExp(`^[ \\t>]*${commentSign}[${commentSign} \\t]*`).exec(line)?.[0] ?? '';
  if (leading === '' || !blockMark.test(line.slice(leading.length))) return [];
  const at = { file: path, line: index + 1, column: leading.length + 1 };
  const reason = 'This stands behind a comment and is read as plain text.';
  return [errorAt(at, 'comment-misplaced', reason, 'Give the comment a line of its own.')];
}

/** One message a line: what is pasted may have thousands. */
function messagesAt(
  path: string,
  starts: readonly number[],
  offsets: readonly number[],
  told: readonly [rule: 'comment-unclosed' | 'comment-nested', reason: string, hint: string],
): Message[] {
  const byLine = new Map<number, number>();
  for (const offset of offsets) {
    const line = countUpTo(starts, offset);
    if (!byLine.has(line)) byLine.set(line, offset);
  }
  return [...byLine].map(([line, offset]) =>
    errorAt({ file: path, line, column: offset - (starts[line - 1] ?? 0) + 1 }, ...told),
  );
}

function nestedIn(text: string, { start, end }: Comment): number[] {
  const inner = text.indexOf(opening, start + opening.length);
  return inner >= 0 && inner < end ? [inner] : [];
}

/** The numbers of lines that a comment begins behind words and ends before words. */
function linesInText(
  comments: readonly Comment[],
  lines: readonly string[],
  starts: readonly number[],
): Set<number> {
  const inText = new Set<number>();
  for (const { start, end } of comments) {
    const [first, last] = [countUpTo(starts, start) - 1, countUpTo(starts, end - 1) - 1];
    if (first === last || isBlank(lines[first]) || isBlank(lines[last])) continue;
    for (let line = first + 1; line < last; line += 1) inText.add(line);
  }
  return inText;
}

/**
 * A file's lines from an index on without what comments hide. There are as many lines as before, and what stays in one keeps its
 * column. What is in code is no comment.
 */
export function withoutComments(
  path: string,
  lines: readonly string[],
  from: number,
): Outcome<readonly string[]> {
  const head = lines.slice(0, from).map(() => '');
  const text = [...head, ...lines.slice(from)].join('\n');
  if (!text.includes(opening)) return { result: lines, messages: [] };
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const { comments, unclosed } = findComments([...head, ...lines.slice(from)], text, starts);
  const inSigns = masked(text, comments).split('\n');
  const inText = linesInText(comments, inSigns, starts);
  const kept = withoutLines(inSigns, inText);
  const nested = comments.flatMap((comment) => nestedIn(text, comment));
  const messages = [
    ...kept.flatMap((line, index) => misplaced(path, line, index)),
    ...messagesAt(path, starts, unclosed, [
      'comment-unclosed',
      'The comment opened here is never closed.',
      'Write "-->" where it ends; or "\\<!--" for the signs themselves.',
    ]),
    ...messagesAt(path, starts, nested, [
      'comment-nested',
      'A comment cannot hold another: the outer one ends at the first "-->".',
      'Close the outer one before this, or take the inner marks out.',
    ]),
  ];
  return { result: [...lines.slice(0, from), ...kept.slice(from)], messages };
}
