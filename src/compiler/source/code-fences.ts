/** Fenced code, as far as cutting a file into slides must know it: whatever stands in it starts no slide. */

/** Lines of a fenced block, from its opening to its closing fence, both included; indexes count from 0. */
export interface CodeBlock {
  readonly first: number;
  readonly last: number;
}

/** The fenced blocks of a file, and the lines of fences that nothing closes. */
export interface CodeFences {
  readonly blocks: readonly CodeBlock[];
  readonly unclosed: readonly number[];
}

const opening = /^ {0,3}(?<fence>`{3,}(?=[^`]*$)|~{3,})/;

/** The same inside lists and quotations. */
const openingAnywhere = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(?<fence>`{3,}(?=[^`]*$)|~{3,})/;

/**
 * A heading with an id is never taken for code: so a forgotten closing fence costs one slide, not all that follow. In steps
 * that each go over the line once: a pattern of it all would try every brace of a long line to its end.
 */
function isSlideHeading(line: string): boolean {
  const text = line.trimEnd();
  if (!/^#[ \t]/.test(text) || !text.endsWith('}')) return false;
  const braceBefore = text.lastIndexOf('}', text.length - 2);
  return text.indexOf('{#', Math.max(2, braceBefore + 1)) >= 0;
}

/** Where fenced code ends; the slide's end where nothing closes it. */
export interface CodeEnd {
  readonly line: number;
  readonly isClosed: boolean;
}

function codeEnd(lines: readonly string[], first: number, fence: string, indent: string): CodeEnd {
  const closing = new RegExp(`^${indent}${fence[0]}{${fence.length},}[ \\t]*$`);
  for (let line = first + 1; line < lines.length; line += 1) {
    const text = lines[line] ?? '';
    if (closing.test(text)) return { line, isClosed: true };
    if (isSlideHeading(text)) return { line, isClosed: false };
  }
  return { line: lines.length, isClosed: false };
}

/** Looks for the ends of fences, each where it opens, from the first line to the last. */
export class FenceEnds {
  readonly #lines: readonly string[];
  readonly #opening: RegExp;
  readonly #indent: string;
  // Where one fence is not closed, none as long or longer is: nobody has to look again, however many there are.
  readonly #openUntil = new Map<string, { readonly length: number; readonly line: number }>();

  /** `anywhere`: also those inside lists and quotations, as far as they can be told without reading these. */
  constructor(lines: readonly string[], anywhere = false) {
    this.#lines = lines;
    this.#opening = anywhere ? openingAnywhere : opening;
    this.#indent = anywhere ? '[ \\t>]*' : ' {0,3}';
  }

  /** Where the fence that opens in a line (its index) ends; null where none opens. */
  of(index: number): CodeEnd | null {
    const fence = this.#opening.exec(this.#lines[index] ?? '')?.groups?.['fence'];
    if (fence === undefined) return null;
    const sign = fence.charAt(0);
    const open = this.#openUntil.get(sign);
    const isOpen = open !== undefined && fence.length >= open.length && index < open.line;
    if (isOpen) return { line: open.line, isClosed: false };
    const end = codeEnd(this.#lines, index, fence, this.#indent);
    if (!end.isClosed) this.#openUntil.set(sign, { length: fence.length, line: end.line });
    return end;
  }
}

/** Finds the fenced code from a line on (its index); an unclosed fence counts as one line of text. */
export function findCodeFences(lines: readonly string[], from: number): CodeFences {
  const blocks: CodeBlock[] = [];
  const unclosed: number[] = [];
  const ends = new FenceEnds(lines);
  for (let index = from; index < lines.length; index += 1) {
    const end = ends.of(index);
    if (end?.isClosed) {
      blocks.push({ first: index, last: end.line });
      index = end.line;
    } else if (end) unclosed.push(index);
  }
  return { blocks, unclosed };
}
