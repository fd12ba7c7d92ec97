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

/** A heading with an id is never taken for code: so a forgotten closing fence costs one slide, not all that follow. */
const slideHeading = /^#[ \t].*\{#[^}]*\}\s*$/;

function closingLine(lines: readonly string[], first: number, fence: string): number | null {
  const closing = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`);
  for (let index = first + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (closing.test(line)) return index;
    if (slideHeading.test(line)) return null;
  }
  return null;
}

/** Finds the fenced code from a line on (its index); an unclosed fence counts as one line of text. */
export function findCodeFences(lines: readonly string[], from: number): CodeFences {
  const blocks: CodeBlock[] = [];
  const unclosed: number[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const fence = opening.exec(lines[index] ?? '')?.groups?.['fence'];
    if (fence === undefined) continue;
    const last = closingLine(lines, index, fence);
    if (last === null) unclosed.push(index);
    else {
      blocks.push({ first: index, last });
      index = last;
    }
  }
  return { blocks, unclosed };
}
