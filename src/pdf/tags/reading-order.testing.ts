/** Compares the order in which a page is read aloud with the order in which it is seen. */
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** In points, from the page's lower left corner. */
interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A paragraph, headline, cell, entry of a list or picture. */
interface Block {
  readonly role: string;
  readonly text: string;
  readonly box: Box;
}

const blockRoles = new Set(['P', 'H1', 'TH', 'TD', 'Lbl', 'LBody', 'Figure', 'Caption']);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.max(...boxes.map(({ top }) => top)),
});

interface Piece {
  readonly text: string;
  readonly box: Box;
}

/** The text under each mark of the page, by the mark's name in the page's tags. */
async function piecesByMark(page: PDFPageProxy): Promise<Map<string, Piece[]>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const pieces = new Map<string, Piece[]>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const mark = open.findLast(Boolean);
      if (!mark || item.str.trim() === '') continue;
      const [left = 0, bottom = 0] = item.transform.slice(4) as number[];
      const box = { left, bottom, right: left + item.width, top: bottom + item.height };
      pieces.set(mark, [...(pieces.get(mark) ?? []), { text: item.str, box }]);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return pieces;
}

function marksIn(node: unknown): string[] {
  if (!isRecord(node)) return [];
  if (node['type'] === 'content') return [String(node['id'])];
  return Array.isArray(node['children']) ? node['children'].flatMap(marksIn) : [];
}

function blockOf(node: Readonly<Record<string, unknown>>, pieces: ReadonlyMap<string, Piece[]>): Block[] {
  const own = marksIn(node).flatMap((mark) => pieces.get(mark) ?? []);
  const role = String(node['role']);
  const [left = 0, bottom = 0, right = 0, top = 0] = (node['bbox'] ?? []) as number[];
  if (role === 'Figure' && node['bbox']) {
    return [{ role, text: String(node['alt'] ?? ''), box: { left, bottom, right, top } }];
  }
  if (own.length === 0) return [];
  return [{ role, text: own.map(({ text }) => text).join(' '), box: around(own.map(({ box }) => box)) }];
}

/** The blocks of a page as its tags order them; a block inside another is part of it. */
function blocksIn(node: unknown, pieces: ReadonlyMap<string, Piece[]>): Block[] {
  if (!isRecord(node)) return [];
  if (blockRoles.has(String(node['role']))) return blockOf(node, pieces);
  return Array.isArray(node['children']) ? node['children'].flatMap((kid) => blocksIn(kid, pieces)) : [];
}

/** Points that blocks may overlap by: lines of different size and raised numbers do. */
const slack = 3;

const overlap = (a: number, b: number, c: number, d: number): boolean =>
  Math.min(b, d) - Math.max(a, c) > slack;

/** A reader sees `later` before `earlier`: it stands straight above it, or to the left on the same line. */
function isSeenBefore(later: Box, earlier: Box): boolean {
  const above = later.bottom >= earlier.top - slack;
  const left = later.right <= earlier.left + slack;
  const sameColumn = overlap(later.left, later.right, earlier.left, earlier.right);
  const sameLine = overlap(later.bottom, later.top, earlier.bottom, earlier.top);
  return (above && sameColumn) || (left && sameLine);
}

async function pageFaults(page: PDFPageProxy, number: number): Promise<string[]> {
  const blocks = blocksIn(await page.getStructTree(), await piecesByMark(page));
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    if (!before || !isSeenBefore(block.box, before.box)) return [];
    return [`Page ${number}: "${block.text.slice(0, 40)}" is read after "${before.text.slice(0, 40)}"`];
  });
}

/** Every place where what is read next is seen before. */
export async function readingOrderFaults(bytes: Uint8Array): Promise<string[]> {
  const loading = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await loading.promise;
  try {
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    const pages = numbers.map(async (number) => pageFaults(await document.getPage(number), number));
    return (await Promise.all(pages)).flat();
  } finally {
    await loading.destroy();
  }
}
