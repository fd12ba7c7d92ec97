/** Reads a PDF's pages aloud, as text: by its tags alone and with another program's eyes (pdf.js). */
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

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

/** The text under each mark, by the mark's name in the tags. What the program guesses from places is left out. */
async function textByMark(page: PDFPageProxy): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const mark = open.findLast(Boolean);
      if (mark) texts.set(mark, (texts.get(mark) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return texts;
}

function said(node: unknown, texts: ReadonlyMap<string, string>): string {
  if (!isRecord(node)) return '';
  if (node['type'] === 'content') return texts.get(String(node['id'])) ?? '';
  const kids = Array.isArray(node['children']) ? node['children'] : [];
  const inside = kids.map((kid) => said(kid, texts)).join('');
  return inlineRoles.has(String(node['role'])) ? inside : ` ${inside} `;
}

function figuresIn(node: unknown, texts: ReadonlyMap<string, string>): PageAloud['figures'] {
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
