/** Reads what pages draw, stream by stream: the page's own, and every form with marks of its own that it shows. */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { type Piece, readPieces, type ShownObject } from './content-stream.ts';
import { identity, type Matrix, MatrixStack, matrixOf, times } from './matrix.ts';
import { type Operation, operationsOf } from './operations.ts';
import { streamText } from './stream-text.ts';

/** What a page draws, or a form that it shows. */
export interface DrawnStream {
  readonly page: PDFRef;
  /** Null for the page's own stream. */
  readonly form: PDFRef | null;
  readonly stream: PDFRef;
  readonly resources: PDFDict | undefined;
  readonly pieces: readonly Piece[];
  /** The page or form in whose count the browser has numbered the marks. */
  readonly counted: PDFRef;
}

/** Why a page stays as the browser made it. */
export class UnreadablePage extends Error {}

const name = (key: string): PDFName => PDFName.of(key);

function operationsIn(stream: PDFRawStream): Operation[] {
  const text = streamText(stream);
  if (text === null) throw new UnreadablePage('it is packed in a way that this program does not know');
  const operations = operationsOf(text);
  if (!operations) throw new UnreadablePage('it holds signs that this program does not know');
  return operations;
}

/** A stream as it is packed in the file. */
export function packedStream(document: PDFDocument, ref: PDFRef): PDFRawStream {
  const stream = document.context.lookup(ref);
  if (stream instanceof PDFRawStream) return stream;
  throw new UnreadablePage('it is made of several streams');
}

const objectsOf = (resources: PDFDict | undefined): PDFDict | undefined =>
  resources?.lookupMaybe(name('XObject'), PDFDict);

const isForm = (object: unknown): object is PDFRawStream =>
  object instanceof PDFRawStream && object.dict.get(name('Subtype')) === name('Form');

function matrixIn(form: PDFDict): Matrix {
  const numbers = form.lookupMaybe(name('Matrix'), PDFArray)?.asArray();
  return numbers ? matrixOf(numbers.map(String)) : identity;
}

class PageReader {
  readonly streams: DrawnStream[] = [];
  readonly #document: PDFDocument;
  readonly #page: PDFRef;
  readonly #hasMarks = new Map<PDFRef, boolean>();

  constructor(document: PDFDocument, page: PDFRef) {
    this.#document = document;
    this.#page = page;
  }

  readPage({ node }: PDFPage): void {
    const stream = node.get(name('Contents'));
    if (!(stream instanceof PDFRef)) throw new UnreadablePage('it is made of several streams');
    const place = { form: null, counted: this.#page, start: identity };
    this.#read({ stream, resources: node.Resources(), ...place });
  }

  #read(drawn: {
    readonly stream: PDFRef;
    readonly resources: PDFDict | undefined;
    readonly form: PDFRef | null;
    readonly counted: PDFRef;
    readonly start: Matrix;
  }): void {
    const { stream, resources, form, counted, start } = drawn;
    const operations = operationsIn(packedStream(this.#document, stream));
    const pieces = readPieces(operations, (key) => this.#objectOf(resources, key), start);
    if (!pieces) throw new UnreadablePage('it holds what a browser is not known to draw');
    this.streams.push({ page: this.#page, form, stream, resources, pieces, counted });
    this.#readForms(operations, resources, counted, start);
  }

  /** Chromium 156 numbers a form's marks by themselves and says so; 143 counts them among those around it. */
  #readForms(
    operations: readonly Operation[],
    resources: PDFDict | undefined,
    counted: PDFRef,
    start: Matrix,
  ): void {
    const matrices = new MatrixStack(start);
    for (const operation of operations) {
      matrices.read(operation);
      if (operation.operator !== 'Do') continue;
      const form = this.#objectOf(resources, (operation.operands[0] ?? '').slice(1));
      if (typeof form === 'string') continue;
      if (this.streams.some(({ stream }) => stream === form))
        throw new UnreadablePage('it shows the same text twice by one form');
      const { dict } = packedStream(this.#document, form);
      const own = dict.lookupMaybe(name('Resources'), PDFDict) ?? resources;
      const ownCount = dict.get(name('StructParents')) instanceof PDFNumber ? form : counted;
      const place = times(matrixIn(dict), matrices.current);
      this.#read({ stream: form, resources: own, form, counted: ownCount, start: place });
    }
  }

  #objectOf(resources: PDFDict | undefined, key: string): ShownObject {
    const ref = objectsOf(resources)?.get(name(key));
    const object = this.#document.context.lookup(ref);
    if (!isForm(object)) return 'image';
    return ref instanceof PDFRef && this.#isMarked(ref, object) ? ref : 'form';
  }

  /** Whether a form, or one inside it, holds marks of tags. */
  #isMarked(ref: PDFRef, form: PDFRawStream): boolean {
    const known = this.#hasMarks.get(ref);
    if (known !== undefined) return known;
    this.#hasMarks.set(ref, false);
    const text = streamText(form);
    const isMarked = text === null || /\/MCID\b/.test(text) || this.#showsMarked(form, text);
    this.#hasMarks.set(ref, isMarked);
    return isMarked;
  }

  #showsMarked(form: PDFRawStream, text: string): boolean {
    const resources = form.dict.lookupMaybe(name('Resources'), PDFDict);
    const shown = [...text.matchAll(/\/(\S+)\s+Do\b/g)];
    return shown.some(([, key = '']) => typeof this.#objectOf(resources, key) !== 'string');
  }
}

/** The streams of a page, its own first, then each form after what shows it. Throws UnreadablePage. */
export function readPageStreams(document: PDFDocument, page: PDFPage): DrawnStream[] {
  const reader = new PageReader(document, page.ref);
  reader.readPage(page);
  return reader.streams;
}
