/** Machine checks of what a PDF's pages draw: everything is the document's or an artifact, and every mark has its tag. */
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What stands on a page outside its tags. */
export interface PageMarks {
  /** Text of the artifacts, without spaces. */
  readonly artifacts: string;
  /** Text under the marks of tags, without spaces. */
  readonly content: string;
  readonly faults: readonly string[];
}

const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
const paints = /^(?:showText|showSpacedText|shadingFill|paint(?!FormXObject)\w+)$/;
const fills = /[fF]ill|[sS]troke/;

interface Operation {
  readonly name: string;
  readonly values: readonly unknown[];
}

async function operationsOf(page: PDFPageProxy): Promise<Operation[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.map((code, index) => ({
    name: names.get(code) ?? '',
    values: (argsArray[index] ?? []) as unknown[],
  }));
}

const draws = ({ name, values }: Operation): boolean =>
  paints.test(name) || (name === 'constructPath' && fills.test(names.get(Number(values[0])) ?? ''));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Characters of a text operation, without spaces. */
const textOf = ({ values }: Operation): string =>
  ((values[0] ?? []) as readonly unknown[])
    .map((glyph) => (isRecord(glyph) ? String(glyph['unicode'] ?? '') : ''))
    .join('')
    .replace(/\s/g, '');

type Mark = number | 'artifact' | 'other';

function markOf({ name, values: [tag, id] }: Operation): Mark {
  if (name === 'beginMarkedContentProps' && typeof id === 'number') return id;
  const word = isRecord(tag) ? tag['name'] : tag;
  return word === 'Artifact' ? 'artifact' : 'other';
}

/** Marks that the tags of a page refer to. */
function taggedMarks(node: unknown): number[] {
  if (!isRecord(node)) return [];
  const own = /_mc(\d+)$/.exec(String(node['id'] ?? ''))?.[1];
  const inside = Array.isArray(node['children']) ? node['children'] : [];
  return [...(own === undefined ? [] : [Number(own)]), ...inside.flatMap(taggedMarks)];
}

function compareMarks(drawn: readonly number[], tagged: readonly number[]): string[] {
  const twice = (list: readonly number[]) => list.filter((mark, index) => list.indexOf(mark) !== index);
  return [
    ...twice(drawn).map((mark) => `mark ${mark} is used twice`),
    ...twice(tagged).map((mark) => `mark ${mark} has two tags`),
    ...drawn.filter((mark) => !tagged.includes(mark)).map((mark) => `mark ${mark} has no tag`),
    ...tagged.filter((mark) => !drawn.includes(mark)).map((mark) => `tag of mark ${mark} has no content`),
  ];
}

async function readPage(page: PDFPageProxy): Promise<PageMarks> {
  const open: Mark[] = [];
  const drawn: number[] = [];
  const faults: string[] = [];
  const text = { artifacts: '', content: '' };
  for (const operation of await operationsOf(page)) {
    if (operation.name.startsWith('beginMarkedContent')) {
      open.push(markOf(operation));
      if (typeof open.at(-1) === 'number') drawn.push(Number(open.at(-1)));
    } else if (operation.name === 'endMarkedContent') open.pop();
    else if (draws(operation)) {
      const owner = open.findLast((mark) => mark !== 'other');
      if (owner === undefined) faults.push(`${operation.name} stands outside all tags and artifacts`);
      if (operation.name === 'showText')
        text[owner === 'artifact' ? 'artifacts' : 'content'] += textOf(operation);
    }
  }
  const tagged = taggedMarks(await page.getStructTree());
  return { ...text, faults: [...faults, ...compareMarks(drawn, tagged)] };
}

/** Reads the marks of every page. */
export async function readMarks(bytes: Uint8Array): Promise<PageMarks[]> {
  const loading = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await loading.promise;
  try {
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    return await Promise.all(numbers.map(async (number) => readPage(await document.getPage(number))));
  } finally {
    await loading.destroy();
  }
}
