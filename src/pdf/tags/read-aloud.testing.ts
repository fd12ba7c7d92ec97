/** Reads a PDF's pages aloud, as text: by its tags alone and with another program's eyes (pdf.js). */
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What is said of a page. */
export interface PageAloud {
  /** The text under its tags, in their order. Between blocks stands a space, within them what the file has. */
  readonly text: string;
  /** Its figures, each by the words in its place and the text inside it. */
  readonly figures: readonly { readonly alt: string; readonly text: string }[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Tags inside a line of text: no word ends where they do. */
const inlineRoles = new Set(['Span', 'Em', 'Strong', 'Link', 'Sub', 'Quote', 'Code', 'Note', 'FENote']);

/** Characters of an operation that shows text, as the font names them. */
const lettersOf = (values: readonly unknown[]): string =>
  ((values[0] ?? []) as readonly unknown[])
    .map((glyph) => (isRecord(glyph) ? String(glyph['unicode'] ?? '') : ''))
    .join('');

/**
 * The text under each mark, by its number. Every letter and space that the file has and no other: what the program says of
 * a page's text leaves spaces at the ends of lines out, and puts in those that it guesses.
 */
async function textByMark(page: PDFPageProxy): Promise<Map<number, string>> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const texts = new Map<number, string>();
  const open: (number | null)[] = [];
  for (const [index, operator] of fnArray.entries()) {
    const values = (argsArray[index] ?? []) as readonly unknown[];
    if (operator === OPS.beginMarkedContentProps) open.push(typeof values[1] === 'number' ? values[1] : null);
    else if (operator === OPS.beginMarkedContent) open.push(null);
    else if (operator === OPS.endMarkedContent) open.pop();
    else if (operator === OPS.showText) {
      const mark = open.findLast((one) => one !== null) ?? -1;
      texts.set(mark, (texts.get(mark) ?? '') + lettersOf(values));
    }
  }
  return texts;
}

function said(node: unknown, texts: ReadonlyMap<number, string>): string {
  if (!isRecord(node)) return '';
  if (node['type'] === 'content') return texts.get(Number(/_mc(\d+)$/.exec(String(node['id']))?.[1])) ?? '';
  const kids = Array.isArray(node['children']) ? node['children'] : [];
  const inside = kids.map((kid) => said(kid, texts)).join('');
  return inlineRoles.has(String(node['role'])) ? inside : ` ${inside} `;
}

function figuresIn(node: unknown, texts: ReadonlyMap<number, string>): PageAloud['figures'] {
  if (!isRecord(node)) return [];
  if (node['role'] === 'Figure')
    return [{ alt: String(node['alt'] ?? ''), text: oneLine(said(node, texts)) }];
  const kids = Array.isArray(node['children']) ? node['children'] : [];
  return kids.flatMap((kid) => figuresIn(kid, texts));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function readPage(page: PDFPageProxy): Promise<PageAloud> {
  const [tree, texts] = await Promise.all([page.getStructTree(), textByMark(page)]);
  return { text: oneLine(said(tree, texts)), figures: figuresIn(tree, texts) };
}

/** Reads every page aloud. */
export async function readAloud(bytes: Uint8Array): Promise<PageAloud[]> {
  const loading = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await loading.promise;
  try {
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    return await Promise.all(numbers.map(async (number) => readPage(await document.getPage(number))));
  } finally {
    await loading.destroy();
  }
}
