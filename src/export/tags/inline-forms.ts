/**
 * Writes what a page shows by way of a form into the page itself. Chromium draws whatever is scaled as a form (143 and
 * 156), with marks and tags of its own; most readers do not look for tags there.
 */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { markOf } from './content-stream.ts';
import { identity, type Matrix, MatrixStack, matrixOf, times } from './matrix.ts';
import { Operation, operationsOf } from './operations.ts';
import { streamText } from './stream-text.ts';

/** A page's operators with its forms written out. */
export interface InlinedPage {
  readonly operations: readonly Operation[];
  /** What has been added to the marks of each form, to tell them from the page's own. */
  readonly addedToMarks: ReadonlyMap<PDFRef, number>;
}

const name = (key: string): PDFName => PDFName.of(key);

/** A form that holds tags, by the name a page or form has for it; null for any other, or an image. */
function taggedForm(document: PDFDocument, resources: PDFDict | undefined, key: string): PDFRef | null {
  const ref = resources?.lookupMaybe(name('XObject'), PDFDict)?.get(name(key.slice(1)));
  if (!(ref instanceof PDFRef)) return null;
  const form = document.context.lookup(ref);
  return form instanceof PDFRawStream && form.dict.has(name('StructParents')) ? ref : null;
}

/** Adds what a form uses to what its page uses. False where both have something else by the same name. */
function mergeResources(into: PDFDict, from: PDFDict): boolean {
  return from.entries().every(([kind, value]) => {
    if (!(value instanceof PDFDict)) return true;
    const known = into.lookupMaybe(kind, PDFDict);
    if (!known) {
      into.set(kind, value.clone());
      return true;
    }
    return value.entries().every(([key, object]) => {
      const same = known.get(key);
      if (!same) known.set(key, object);
      return !same || same === object;
    });
  });
}

const operation = (operator: string, ...operands: readonly string[]): Operation =>
  new Operation(operator, [...operands, operator].join(' '));

/** The name of what an operator draws or sets: `/G3`. */
const nameIn = ({ operands }: Operation): string => operands[0] ?? '';

const numbersIn = (dict: PDFDict, key: string): string[] =>
  (dict.lookupMaybe(name(key), PDFArray)?.asArray() ?? []).map((item) =>
    item instanceof PDFNumber ? String(item.asNumber()) : '0',
  );

/** The form's place and its edge: what a reader's program does before it draws a form. */
function placeOf(form: PDFDict): Operation[] {
  const matrix = numbersIn(form, 'Matrix');
  const [left, bottom, right, top] = numbersIn(form, 'BBox').map(Number);
  const size = [left, bottom, Number(right) - Number(left), Number(top) - Number(bottom)].map(String);
  return [
    ...(matrix.length === 6 ? [operation('cm', ...matrix)] : []),
    operation('re', ...size),
    operation('W'),
    operation('n'),
  ];
}

/** A mark with another number. */
function renumbered(mark: Operation, added: number): Operation {
  const number = mark.operator === 'BDC' ? markOf(mark) : null;
  if (number === null || added === 0) return mark;
  return operation('BDC', mark.operands[0] ?? '', '<<', '/MCID', String(number + added), '>>');
}

/** Whether the graphics state that a page names draws as it is: nothing shines through. */
function isOpaque(resources: PDFDict, key: string): boolean {
  const state = resources.lookupMaybe(name('ExtGState'), PDFDict)?.lookupMaybe(name(key.slice(1)), PDFDict);
  const opacity = state?.lookup(name('ca'));
  const hasMask = state?.get(name('SMask')) instanceof PDFDict || state?.get(name('SMask')) instanceof PDFRef;
  return !hasMask && (!(opacity instanceof PDFNumber) || opacity.asNumber() === 1);
}

/** Adds a pattern to a page as it is seen there: its own place is counted from the form it was made for. */
function placePattern(resources: PDFDict, key: string, matrix: Matrix): string {
  const patterns = resources.lookupMaybe(name('Pattern'), PDFDict);
  const pattern = patterns?.lookup(name(key.slice(1)));
  const dict = pattern instanceof PDFRawStream ? pattern.dict : pattern;
  if (!patterns || !(dict instanceof PDFDict)) return key;
  const own = numbersIn(dict, 'Matrix');
  const placed = dict.clone();
  placed.set(
    name('Matrix'),
    dict.context.obj([...times(own.length === 6 ? matrixOf(own) : identity, matrix)]),
  );
  const object = pattern instanceof PDFRawStream ? PDFRawStream.of(placed, pattern.contents) : placed;
  const newKey = `${key.slice(1)}.${patterns.keys().length}`;
  patterns.set(name(newKey), dict.context.register(object));
  return `/${newKey}`;
}

/** A stretch of operators on their way into the page. */
interface Source {
  readonly operations: readonly Operation[];
  /** What is added to its marks. */
  readonly added: number;
  /** Where it stands on the page; null for the page itself. */
  readonly place: Matrix | null;
}

class Inliner {
  readonly operations: Operation[] = [];
  readonly addedToMarks = new Map<PDFRef, number>();
  readonly #document: PDFDocument;
  readonly #resources: PDFDict;
  readonly #matrices = new MatrixStack();
  #nextMark: number;

  constructor(document: PDFDocument, resources: PDFDict, nextMark: number) {
    this.#document = document;
    this.#resources = resources;
    this.#nextMark = nextMark;
  }

  /** False where a form cannot be written out. */
  add({ operations, added, place }: Source): boolean {
    let state = '';
    return operations.every((one) => {
      if (one.operator === 'gs') state = nameIn(one);
      const form = one.operator === 'Do' ? taggedForm(this.#document, this.#resources, nameIn(one)) : null;
      if (form) return isOpaque(this.#resources, state) && this.#addForm(form);
      this.#push(this.#placed(renumbered(one, added), place));
      return true;
    });
  }

  #push(one: Operation): void {
    this.#matrices.read(one);
    this.operations.push(one);
  }

  #placed(one: Operation, place: Matrix | null): Operation {
    if (!place || one.operator.toLowerCase() !== 'scn') return one;
    const pattern = one.operands.at(-1) ?? '';
    if (!pattern.startsWith('/')) return one;
    const placed = placePattern(this.#resources, pattern, place);
    return operation(one.operator, ...one.operands.slice(0, -1), placed);
  }

  #addForm(ref: PDFRef): boolean {
    const stream = this.#document.context.lookup(ref);
    if (!(stream instanceof PDFRawStream)) return false;
    const text = streamText(stream);
    const operations = text === null ? null : operationsOf(text);
    const own = stream.dict.lookupMaybe(name('Resources'), PDFDict);
    if (!operations || this.addedToMarks.has(ref) || (own && !mergeResources(this.#resources, own)))
      return false;
    const added = this.#nextMark;
    this.addedToMarks.set(ref, added);
    this.#nextMark += countMarks(operations);
    for (const one of [operation('q'), ...placeOf(stream.dict)]) this.#push(one);
    const isWhole = this.add({ operations, added, place: this.#matrices.current });
    this.#push(operation('Q'));
    return isWhole;
  }
}

/** One more than the highest mark. */
const countMarks = (operations: readonly Operation[]): number =>
  operations.reduce((count, one) => {
    const mark = one.operator === 'BDC' ? markOf(one) : null;
    return mark === null ? count : Math.max(count, mark + 1);
  }, 0);

/** Writes out the forms among a page's operators. Null where one of them cannot be: it is half transparent, say. */
export function inlineForms(
  document: PDFDocument,
  resources: PDFDict,
  operations: readonly Operation[],
): InlinedPage | null {
  const inliner = new Inliner(document, resources, countMarks(operations));
  return inliner.add({ operations, added: 0, place: null }) ? inliner : null;
}

/** Deletes forms that have been written out. */
export function deleteForms(document: PDFDocument, resources: PDFDict, forms: Iterable<PDFRef>): void {
  const gone = new Set(forms);
  const objects = resources.lookupMaybe(name('XObject'), PDFDict);
  for (const [key, ref] of objects?.entries() ?? []) {
    if (ref instanceof PDFRef && gone.has(ref)) objects?.delete(key);
  }
  for (const form of gone) document.context.delete(form);
}
