/** What is said of mistakes in the talk's data: each at its place in the author's TypeScript, as far as that can be found. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { DataFault } from '../../records/index.ts';
import { errorAt, type Message, type SourcePoint } from './message.ts';
import { suggest } from './suggest.ts';

/** A file of the talk's code: its path from the project's folder, and what it says. */
interface CodeFile {
  readonly path: string;
  readonly text: string;
}

interface Spot {
  readonly file: CodeFile;
  readonly index: number;
}

const folders = ['src/talk/data', 'src/talk/charts', 'src/talk/figures'] as const;

/** The talk's code in the project in `root`; none where it has no such folder. */
function readCode(root: string): CodeFile[] {
  return folders.flatMap((folder) => {
    try {
      return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !/\.(?:test|testing)\.ts$/.test(name))
        .sort()
        .map((name) => ({
          path: `${folder}/${name.split(sep).join('/')}`,
          text: readFileSync(join(root, folder, name), 'utf8'),
        }));
    } catch {
      return [];
    }
  });
}

function pointOf({ file, index }: Spot): SourcePoint {
  const lines = file.text.slice(0, index).split('\n');
  return { file: file.path, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a word stands in quotation marks, as a field's name, or as a number. */
function spotsOf(word: string, files: readonly CodeFile[]): Spot[] {
  const literal = escaped(word);
  const pattern = new RegExp(`(['"\`])${literal}\\1|(?<![\\w.'-])${literal}(?=\\s*:|0*\\s*[,)\\]}])`, 'g');
  return files.flatMap((file) => [...file.text.matchAll(pattern)].map(({ index }) => ({ file, index })));
}

const firstFound = (words: readonly string[], files: readonly CodeFile[]): Spot[] =>
  words.map((word) => spotsOf(word, files)).find((spots) => spots.length > 0) ?? [];

/** The mistake's own words, nearest to those of its record; else the record; null where neither is found. */
function spotOf({ clues, recordClues }: DataFault, files: readonly CodeFile[]): Spot | null {
  const [record] = firstFound(recordClues, files);
  const spots = firstFound(clues, files);
  if (!record) return spots[0] ?? null;
  const distance = ({ index }: Spot): number => Math.abs(index - record.index);
  const near = spots.filter(({ file }) => file === record.file).sort((a, b) => distance(a) - distance(b));
  return near[0] ?? spots[0] ?? record;
}

/** Strings and comments as blanks, so that what is left is code at its own place. */
const codeAlone = (text: string): string =>
  text.replace(
    /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\/.*|\/\*[\s\S]*?\*\//g,
    (found) => found.replace(/[^\n]/g, ' '),
  );

/** Thousands that are set off by a full stop: the language reads them as a fraction of noughts, and drops those. */
const groupedByStop = /(?<![\w.])\d{1,3}\.000(?![\w.])/g;

const groupedMessages = (file: CodeFile): Message[] =>
  [...codeAlone(file.text).matchAll(groupedByStop)].map(({ 0: number, index }) => {
    const [whole = ''] = number.split('.');
    const hint = `Write ${whole}_000 for thousands, or ${whole} alone.`;
    return errorAt(pointOf({ file, index }), 'data-invalid', `${number} is read as ${whole}.`, hint);
  });

/** Every mistake in the data of the project in `root`, as messages. */
export function dataMessages(root: string, faults: readonly DataFault[]): Message[] {
  const files = readCode(root);
  const told = faults.map((fault) => {
    const spot = spotOf(fault, files);
    const at = spot ? pointOf(spot) : { file: 'src/talk/data/', line: 1, column: 1 };
    const { record, says, wrong, hint = '' } = fault;
    return errorAt(
      at,
      'data-invalid',
      `${record} ${says}`,
      wrong ? suggest(wrong.word, wrong.allowed) : hint,
    );
  });
  const numbers = files.filter(({ path }) => path.startsWith('src/talk/data/')).flatMap(groupedMessages);
  return [...told, ...numbers];
}
