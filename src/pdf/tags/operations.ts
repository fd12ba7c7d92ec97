/** Reads a content stream as a list of operators. */

const token =
  /%[^\r\n]*|\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;

/** One operator with the operands before it; or all that draws a path from point to point, under its first operator. */
export class Operation {
  readonly operator: string;
  /** As it stands in the stream. */
  readonly text: string;

  constructor(operator: string, text: string) {
    this.operator = operator;
    this.text = text;
  }

  /** Read when it is asked for: nearly all of a map is points that nobody looks at. */
  get operands(): readonly string[] {
    const words = this.text.match(token) ?? [];
    return words.filter((word) => !word.startsWith('%')).slice(0, -1);
  }
}

/** What draws on from point to point. They come by the thousand, and nothing depends on a single one of them. */
const pointOperators = new Set(['m', 'l', 'c', 'v', 'y', 'h']);

const regular = 0;
const space = 1;
const delimiter = 2;
const kinds = new Uint8Array(256);
for (const sign of '\0\t\n\f\r ') kinds[sign.charCodeAt(0)] = space;
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = delimiter;

const lineEnd = /[\r\n]|$/g;
const literalText = /\((?:\\[\s\S]|[^\\()])*\)/y;
const hexText = /<<|>>|<[0-9A-Fa-f\s]*>/y;
const operatorName = /^(?:[A-Za-z][A-Za-z0-9*]*|['"])$/;

function endOfMatch(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : -1;
}

/** Where the word ends that begins at `at`. */
function endOfWord(source: string, at: number): number {
  let end = at;
  while (end < source.length && kinds[source.charCodeAt(end)] === regular) end += 1;
  return end;
}

/** Where what begins with a delimiter ends; -1 for what this reader does not know. */
function endOfDelimited(source: string, at: number): number {
  switch (source[at]) {
    case '/':
      return endOfWord(source, at + 1);
    case '(':
      return endOfMatch(literalText, source, at);
    case '<':
    case '>':
      return endOfMatch(hexText, source, at);
    case '[':
    case ']':
      return at + 1;
    case '%':
      return endOfMatch(lineEnd, source, at);
    default:
      return -1;
  }
}

/** A sign, a dot or a digit begins a number: that it is none need not be asked of it. */
const mayBeOperator = (code: number): boolean => code > 57 || code === 34 || code === 39;

/** Collects operators as they are met. */
class Collector {
  readonly operations: Operation[] = [];
  readonly #source: string;
  /** Where the operator under way begins, with its operands; -1 between two. */
  #start = -1;
  /** The path under way. */
  #operator = '';
  #pathStart = -1;
  #pathEnd = -1;

  constructor(source: string) {
    this.#source = source;
  }

  get isWhole(): boolean {
    return this.#start < 0;
  }

  /** A word, a name or a string that stands from `at` to `end`. */
  add(at: number, end: number): void {
    if (this.#start < 0) this.#start = at;
    if (!mayBeOperator(this.#source.charCodeAt(at))) return;
    const word = this.#source.slice(at, end);
    if (operatorName.test(word)) this.#close(word, end);
  }

  endPath(): void {
    if (this.#pathStart < 0) return;
    const text = this.#source.slice(this.#pathStart, this.#pathEnd);
    this.operations.push(new Operation(this.#operator, text));
    this.#pathStart = -1;
  }

  #close(operator: string, end: number): void {
    if (pointOperators.has(operator)) this.#addPoints(operator, end);
    else {
      this.endPath();
      this.operations.push(new Operation(operator, this.#source.slice(this.#start, end)));
    }
    this.#start = -1;
  }

  #addPoints(operator: string, end: number): void {
    if (this.#pathStart < 0) {
      this.#operator = operator;
      this.#pathStart = this.#start;
    }
    this.#pathEnd = end;
  }
}

/** Reads a stream's operators, in order. Null where it holds something this reader does not know. */
export function operationsOf(source: string): Operation[] | null {
  const collector = new Collector(source);
  for (let at = 0; at < source.length; ) {
    const kind = kinds[source.charCodeAt(at)];
    const end =
      kind === space ? at + 1 : kind === delimiter ? endOfDelimited(source, at) : endOfWord(source, at);
    if (end < 0) return null;
    if (kind !== space && source[at] !== '%') collector.add(at, end);
    at = end;
  }
  collector.endPath();
  return collector.isWhole ? collector.operations : null;
}
