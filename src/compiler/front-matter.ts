/** Phase: reads the YAML at the head of a file: the act, its number, and what its slides share. */
import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import type { Ground } from '../theme/tokens.ts';
import { errorAt, type Message, type Outcome, type SourcePoint } from './message.ts';
import type { Act, SlideDay } from './model.ts';
import { dayWords, groundWords, readNumber, type WordSet } from './slide-words.ts';
import type { FrontMatterText, SplitFile } from './split.ts';
import { suggest } from './suggest.ts';

/** What a file settles for its slides. */
export interface FileSettings {
  readonly act: Act;
  readonly ground: Ground;
  readonly day: SlideDay;
}

/** The front matter as written: only what the file itself says. */
interface FrontMatter {
  readonly act?: string;
  readonly number?: number;
  readonly ground?: Ground;
  readonly day?: SlideDay;
}

const actWords: WordSet<string> = { read: (word) => word.trim() || null, allowed: 'the name of the act' };

const actNumberWords: WordSet<number> = {
  read: (word) => (/^\d+$/.test(word) ? readNumber(word) : null),
  allowed: 'a whole number; 0 stands outside the acts',
};

const keys: Readonly<Record<keyof FrontMatter, WordSet<unknown>>> = {
  act: actWords,
  number: actNumberWords,
  ground: groundWords,
  day: dayWords,
};

interface YamlText {
  readonly path: string;
  readonly frontMatter: FrontMatterText;
  readonly counter: LineCounter;
}

function yamlPoint({ path, frontMatter, counter }: YamlText, offset: number): SourcePoint {
  const { line, col } = counter.linePos(offset);
  return { file: path, line: frontMatter.line + line - 1, column: col };
}

const rangeStart = (node: unknown): number =>
  (node as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0;

/** The word as the author wrote it, without quotation marks; null for a list, a map or nothing. */
const wordOf = ({ value }: Pair): string | null =>
  isScalar(value) && value.value !== null ? String(value.value) : null;

/** An act that is there and cannot be read is not missing as well. */
const unread = (key: string): FrontMatter => (key === 'act' ? { act: '' } : {});

function unknownKey(yaml: YamlText, pair: Pair, key: string): Outcome<FrontMatter> {
  const known = Object.keys(keys);
  const hint = suggest(key, known);
  const meant = known.find((name) => hint.startsWith('Did') && hint.includes(`"${name}"`)) ?? key;
  const at = yamlPoint(yaml, rangeStart(pair.key));
  const reason = `The front matter has no key "${key}".`;
  return { result: unread(meant), messages: [errorAt(at, 'front-matter-key-unknown', reason, hint)] };
}

function readPair(yaml: YamlText, pair: Pair): Outcome<FrontMatter> {
  const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
  if (!Object.hasOwn(keys, key)) return unknownKey(yaml, pair, key);
  const { read, allowed } = keys[key as keyof FrontMatter];
  const word = wordOf(pair);
  const value = word === null ? null : read(word);
  if (value !== null) return { result: { [key]: value }, messages: [] };
  const reason = word === null ? `"${key}" has no single value.` : `"${key}" cannot be "${word}".`;
  const at = yamlPoint(yaml, rangeStart(word === null ? pair.key : pair.value));
  const hint = `It must be ${allowed}.`;
  return { result: unread(key), messages: [errorAt(at, 'front-matter-value-invalid', reason, hint)] };
}

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').replace(/[.:]$/, '');

/** A null result is YAML that says nothing. */
function readYaml(path: string, frontMatter: FrontMatterText): Outcome<FrontMatter | null> {
  const counter = new LineCounter();
  const yaml: YamlText = { path, frontMatter, counter };
  const document = parseDocument(frontMatter.text, { lineCounter: counter, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings].map(({ message, pos }) =>
    errorAt(
      yamlPoint(yaml, pos[0]),
      'front-matter-invalid',
      `The front matter is not valid YAML: ${firstLine(message)}.`,
      'Write one "key: value" a line, and quote a value that holds ": " or "#".',
    ),
  );
  if (faults.length > 0) return { result: null, messages: faults };
  if (document.contents === null) return { result: {}, messages: [] };
  if (!isMap(document.contents)) {
    const at = yamlPoint(yaml, rangeStart(document.contents));
    const reason = 'The front matter is not a list of "key: value" lines.';
    return {
      result: null,
      messages: [errorAt(at, 'front-matter-invalid', reason, suggest('', Object.keys(keys)))],
    };
  }
  const pairs = document.contents.items.map((pair) => readPair(yaml, pair));
  return {
    result: Object.assign({}, ...pairs.map(({ result }) => result)),
    messages: pairs.flatMap(({ messages }) => messages),
  };
}

const actMissing = (path: string): Message =>
  errorAt(
    { file: path, line: 1, column: 1 },
    'front-matter-value-invalid',
    'The front matter does not name the act.',
    'Write "act: Its name" between two "---" lines at the head of the file; only the first file may go without.',
  );

/**
 * Reads every file's front matter. An act without a number follows the one before it; the first file may have no
 * act at all and is then number 0, as is any file that says `number: 0`.
 */
export function readFrontMatter(files: readonly SplitFile[]): Outcome<readonly FileSettings[]> {
  const messages: Message[] = [];
  let lastAct = 0;
  const result = files.map(({ path, slides, frontMatter, frontMatterOpen }, index) => {
    const read = frontMatter
      ? readYaml(path, frontMatter)
      : { result: frontMatterOpen ? null : {}, messages: [] };
    messages.push(...read.messages);
    const { act, number, ground = 'paper', day = 'before' } = read.result ?? {};
    if (act === undefined && index > 0 && read.result && slides.length > 0) messages.push(actMissing(path));
    const actNumber = number ?? (act === undefined && index === 0 ? 0 : lastAct + 1);
    lastAct = Math.max(lastAct, actNumber);
    return { act: { number: actNumber, name: act ?? '' }, ground, day };
  });
  return { result, messages };
}
