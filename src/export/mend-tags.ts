/** Where Chromium's tags say less, or other, than the HTML did. */
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';

/** Tags Chromium takes from PDF 2.0 into its PDF 1.4 files (Chromium 143 and 156), and what older readers know them as. */
const newerTags = {
  Em: 'Span',
  Strong: 'Span',
  Aside: 'Div',
  Title: 'P',
  Sub: 'Span',
  FENote: 'Note',
} as const;

const nameOf = (element: PDFDict, key: string): string =>
  element.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? '';

function structureElements(document: PDFDocument): PDFDict[] {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  return objects.filter(
    (object): object is PDFDict => object instanceof PDFDict && nameOf(object, 'Type') === 'StructElem',
  );
}

function children(element: PDFDict): PDFDict[] {
  const kids: PDFObject | undefined = element.lookup(PDFName.of('K'));
  const list = kids instanceof PDFArray ? kids.asArray().map((kid) => element.context.lookup(kid)) : [kids];
  return list.filter((kid): kid is PDFDict => kid instanceof PDFDict && nameOf(kid, 'S') !== '');
}

const holdsQuotation = (element: PDFDict): boolean =>
  children(element).some((child) => nameOf(child, 'S') === 'BlockQuote' || holdsQuotation(child));

/** A quotation with its caption is a `<figure>` in HTML, but no picture that needs words in its place. */
function untagQuotations(elements: readonly PDFDict[]): void {
  for (const element of elements) {
    const isPicture = nameOf(element, 'S') === 'Figure';
    const hasWords = element.has(PDFName.of('Alt'));
    if (isPicture && !hasWords && holdsQuotation(element)) element.set(PDFName.of('S'), PDFName.of('Div'));
  }
}

function explainNewerTags(document: PDFDocument, elements: readonly PDFDict[]): void {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) return;
  const used = new Set(elements.map((element) => nameOf(element, 'S')));
  const roles = Object.entries(newerTags).filter(([tag]) => used.has(tag));
  if (roles.length > 0) root.set(PDFName.of('RoleMap'), document.context.obj(Object.fromEntries(roles)));
}

/** Makes a browser's tags ones that every PDF 1.7 reader understands. Changes no page and removes no tag. */
export function mendTags(document: PDFDocument): void {
  const elements = structureElements(document);
  untagQuotations(elements);
  explainNewerTags(document, elements);
}
