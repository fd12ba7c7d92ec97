/** Reads a page's content stream as pieces: what draws, under which mark, and what only sets the state. */
import type { PDFRef } from '@cantoo/pdf-lib';
import { identity, type Matrix, MatrixStack, matrixOf, times } from './matrix.ts';
import type { Operation } from './operations.ts';

/** A rectangle in the page's own units: left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

/** A stretch of the stream that draws nothing: colours, clips, saved states. */
export interface StatePiece {
  readonly kind: 'state';
  readonly text: string;
}

/** A stretch that draws: one path, one text object, one image or form. Marks are taken out of its text. */
export interface PaintPiece {
  readonly kind: 'path' | 'text' | 'object';
  readonly text: string;
  /** The marked-content identifier it stands under; null where it stands under none. */
  readonly mark: number | null;
  /** What a path that is one rectangle, or an image, covers on the page. */
  readonly box: Box | null;
  /** Where a text begins on the page: from the left, from below. */
  readonly at: readonly [number, number] | null;
}

/** A form that is shown, a stream of its own with marks of its own. */
export interface FormPiece {
  readonly kind: 'form';
  readonly text: string;
  readonly form: PDFRef;
}

/** A piece of a page’s content. */
export type Piece = StatePiece | PaintPiece | FormPiece;

/** What a stream knows by a name (`G3`): a form with marks of its own, a form without any, or an image. */
export type ShownObject = PDFRef | 'form' | 'image';

const pathOperators = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
const pathPainters = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const beginsMark = new Set(['BDC', 'BMC']);

/** What an image is drawn into, wherever it stands and whatever its size. */
const unitSquare = ['0', '0', '1', '1'];

/** Where a rectangle (x, y, width, height) lands on the page. */
function placed(operands: readonly string[], [a, b, c, d, e, f]: Matrix): Box {
  const [x, y, width, height] = matrixOf(operands);
  const corners = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ].map(([px = 0, py = 0]) => [px * a + py * c + e, px * b + py * d + f] as const);
  const xs = corners.map(([px]) => px);
  const ys = corners.map(([, py]) => py);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The identifier that a mark has; null where it has none. */
export function markOf({ text }: Operation): number | null {
  const found = /\/MCID\s+(\d+)/.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/** A path or a text object under way. */
interface Open {
  readonly kind: 'path' | 'text';
  readonly lines: string[];
  box: Box | null;
  at: PaintPiece['at'];
}

const opened = (kind: Open['kind'], ...lines: string[]): Open => ({ kind, lines, box: null, at: null });

/** Follows a stream from operation to operation. */
class Reader {
  readonly pieces: Piece[] = [];
  readonly #matrices: MatrixStack;
  readonly #objectOf: (key: string) => ShownObject;
  /** Marks that are open, the innermost last. */
  readonly #marks: (number | null)[] = [];
  #open: Open | null = null;

  constructor(objectOf: (key: string) => ShownObject, start: Matrix) {
    this.#objectOf = objectOf;
    this.#matrices = new MatrixStack(start);
  }

  /** False for what this reader does not know. */
  read(operation: Operation): boolean {
    const { operator, text } = operation;
    if (this.#open?.kind === 'text') return this.#readText(operation);
    if (beginsMark.has(operator)) return this.#beginMark(operation);
    if (operator === 'EMC') return this.#marks.pop() !== undefined;
    if (operator === 'BT') this.#open = opened('text', text);
    else if (pathOperators.has(operator)) this.#addToPath(operation);
    else if (this.#open) return this.#endPath(operator, text);
    else if (operator === 'Do') this.#show(operation);
    else if (operator === 'sh') this.#paint('object', text, null);
    else this.#setState(operation);
    return operator !== 'BI';
  }

  get isWhole(): boolean {
    return this.#open === null && this.#marks.length === 0;
  }

  #beginMark(operation: Operation): boolean {
    if (this.#open) return false;
    this.#marks.push(markOf(operation));
    return true;
  }

  /** Inside a text object stand marks of another kind, with the letters that a ligature is read as: they stay. */
  #readText(operation: Operation): boolean {
    const { operator, text } = operation;
    this.#open?.lines.push(text);
    if (operator === 'Tm' && this.#open) this.#open.at ??= this.#pointOf(operation);
    if (operator === 'ET') this.#closeOpen();
    return operator !== 'BT' && !(beginsMark.has(operator) && markOf(operation) !== null);
  }

  #addToPath(operation: Operation): void {
    const { operator, text } = operation;
    const isFirst = this.#open === null;
    this.#open ??= opened('path');
    this.#open.lines.push(text);
    this.#open.box = isFirst && operator === 're' ? placed(operation.operands, this.#matrices.current) : null;
  }

  #endPath(operator: string, text: string): boolean {
    this.#open?.lines.push(text);
    if (operator === 'n') {
      this.pieces.push({ kind: 'state', text: (this.#open?.lines ?? []).join('\n') });
      this.#open = null;
      return true;
    }
    this.#closeOpen();
    return pathPainters.has(operator);
  }

  #pointOf({ operands }: Operation): readonly [number, number] {
    const [, , , , x, y] = times(matrixOf(operands), this.#matrices.current);
    return [x, y];
  }

  #closeOpen(): void {
    if (!this.#open) return;
    const { kind, lines, box, at } = this.#open;
    this.#open = null;
    this.#paint(kind, lines.join('\n'), box, at);
  }

  #show({ operands, text }: Operation): void {
    const object = this.#objectOf((operands[0] ?? '').slice(1));
    if (typeof object !== 'string') this.pieces.push({ kind: 'form', text, form: object });
    else this.#paint('object', text, object === 'image' ? placed(unitSquare, this.#matrices.current) : null);
  }

  #paint(kind: PaintPiece['kind'], text: string, box: Box | null, at: PaintPiece['at'] = null): void {
    const mark = this.#marks.findLast((one) => one !== null) ?? null;
    this.pieces.push({ kind, text, mark, box, at });
  }

  #setState(operation: Operation): void {
    this.#matrices.read(operation);
    this.pieces.push({ kind: 'state', text: operation.text });
  }
}

/**
 * Reads a page's operators as pieces. Null where they hold what a browser's PDF is not known to hold (a tag's mark inside
 * a text object, an image in the stream itself): such a page is better left as it is.
 */
export function readPieces(
  operations: readonly Operation[],
  objectOf: (key: string) => ShownObject = () => 'image',
  start: Matrix = identity,
): Piece[] | null {
  const reader = new Reader(objectOf, start);
  if (!operations.every((operation) => reader.read(operation)) || !reader.isWhole) return null;
  return reader.pieces;
}
