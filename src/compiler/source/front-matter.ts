/** Phase: reads the YAML at the head of a file: the act, its number, and what its slides share. */
import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import type { Ground } from '../../theme/tokens.ts';
import { errorAt, type Message, type Outcome, type SourcePoint } from '../messages/message.ts';
import { suggest } from '../messages/suggest.ts';
import type { Act, SlideDay, TalkLengths } from '../model.ts';
import { visible } from './characters.ts';
import { type FrontMatter, frontMatterKeys } from './front-matter-keys.ts';
import { isHidden } from './hidden.ts';
import { grouped, longestText } from './long-slide.ts';
import type { FrontMatterText, SplitFile } from './split.ts';

/** What a file settles for its slides. */
export interface FileSettings {
  readonly act: Act;
  readonly ground: Ground;
  readonly day: SlideDay;
  /** Its own, or else the talk's. */
  readonly lang: string;
}

/** The language of a talk that does not say it. */
export const usualLanguage = 'en';

/** What the files say for their slides and, in the first of them, for the talk. */
export interface TalkSettings {
  readonly files: readonly FileSettings[];
  /** Null where the talk does not declare its lengths. */
  readonly lengths: TalkLengths | null;
  /** The language of the talk; null where the first file does not say it. */
  readonly lang: string | null;
}

/** Keys as read, and where each and its value stand. */
interface Written {
  readonly values: FrontMatter;
  readonly places: { readonly [Key in keyof FrontMatter]?: { key: SourcePoint; value: SourcePoint } };
}

const nothing: Written = { values: {}, places: {} };

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

/**
 * The word as the author wrote it, without quotation marks: `1.10` and `null` too, which YAML takes for a number and for nothing.
 * Null for a list, a map or an empty value. YAML has escapes for any character.
 */
function wordOf({ value }: Pair): string | null {
  if (!isScalar(value)) return null;
  const word = typeof value.value === 'string' ? value.value : value.source;
  return word === undefined || (word === '' && value.value === null) ? null : visible(word);
}

/** An act that is there and cannot be read is not missing as well. */
const unread = (key: string): Written => (key === 'act' ? { values: { act: '' }, places: {} } : nothing);

function unknownKey(yaml: YamlText, pair: Pair, key: string): Outcome<Written> {
  const known = Object.keys(frontMatterKeys);
  const hint = suggest(key, known);
  const meant = known.find((name) => hint.startsWith('Did') && hint.includes(`"${name}"`)) ?? key;
  const at = yamlPoint(yaml, rangeStart(pair.key));
  const reason = `The front matter has no key "${key}".`;
  return { result: unread(meant), messages: [errorAt(at, 'front-matter-key-unknown', reason, hint)] };
}

function readPair(yaml: YamlText, pair: Pair): Outcome<Written> {
  const key = visible(String(isScalar(pair.key) ? pair.key.value : pair.key));
  if (!Object.hasOwn(frontMatterKeys, key)) return unknownKey(yaml, pair, key);
  const { read, allowed } = frontMatterKeys[key as keyof FrontMatter];
  const word = wordOf(pair);
  const value = word === null ? null : read(word);
  const place = {
    key: yamlPoint(yaml, rangeStart(pair.key)),
    value: yamlPoint(yaml, rangeStart(pair.value)),
  };
  if (value !== null) return { result: { values: { [key]: value }, places: { [key]: place } }, messages: [] };
  const reason = word === null ? `"${key}" has no single value.` : `"${key}" cannot be "${word}".`;
  const at = word === null ? place.key : place.value;
  const hint = `It must be ${allowed}.`;
  return { result: unread(key), messages: [errorAt(at, 'front-matter-value-invalid', reason, hint)] };
}

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').replace(/[.:]$/, '');

/** A null result is YAML that says nothing. */
function readYaml(path: string, frontMatter: FrontMatterText): Outcome<Written | null> {
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
  if (document.contents === null) return { result: nothing, messages: [] };
  if (!isMap(document.contents)) {
    const at = yamlPoint(yaml, rangeStart(document.contents));
    const reason = 'The front matter is not a list of "key: value" lines.';
    const hint = suggest('', Object.keys(frontMatterKeys));
    return { result: null, messages: [errorAt(at, 'front-matter-invalid', reason, hint)] };
  }
  const pairs = document.contents.items.map((pair) => readPair(yaml, pair));
  return {
    result: {
      values: Object.assign({}, ...pairs.map(({ result }) => result.values)),
      places: Object.assign({}, ...pairs.map(({ result }) => result.places)),
    },
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

const lengthsMisplaced = (at: SourcePoint, first: string): Message =>
  errorAt(
    at,
    'front-matter-key-misplaced',
    '"lengths" is said of the whole talk and cannot stand here.',
    `Move it to the first file, "${first}".`,
  );

function tooLong(path: string, { text }: FrontMatterText): Message {
  const reason = `The front matter has ${grouped(text.length)} characters, more than the ${grouped(longestText)} that it may have.`;
  const hint = 'Take out what was pasted by mistake.';
  return errorAt({ file: path, line: 1, column: 1 }, 'front-matter-invalid', reason, hint);
}

function readFile({ frontMatter, frontMatterOpen, path }: SplitFile): Outcome<Written | null> {
  if (!frontMatter) return { result: frontMatterOpen ? null : nothing, messages: [] };
  if (frontMatter.text.length > longestText) return { result: null, messages: [tooLong(path, frontMatter)] };
  return readYaml(path, frontMatter);
}

/** What a file behind the first must say, and what it may not. */
function laterFileFaults({ path, slides }: SplitFile, written: Written | null, first: string): Message[] {
  if (!written) return [];
  const { values, places } = written;
  return [
    ...(values.act === undefined && slides.length > 0 ? [actMissing(path)] : []),
    ...(places.lengths ? [lengthsMisplaced(places.lengths.key, first)] : []),
  ];
}

function lengthsOf(written: Written | null | undefined): TalkLengths | null {
  const cuts = written?.values.lengths;
  const at = written?.places.lengths?.value;
  return cuts && at ? { cuts, at } : null;
}

/**
 * Reads every file's front matter. An act without a number follows the one before it; the first file may have no
 * act at all and is then number 0, as is any file that says `number: 0`. A file whose slides are all hidden counts for nothing.
 */
export function readFrontMatter(files: readonly SplitFile[]): Outcome<TalkSettings> {
  const read = files.map(readFile);
  const messages: Message[] = [];
  const ofTalk = read[0]?.result?.values.lang ?? null;
  let lastAct = 0;
  const settings = files.map((file, index): FileSettings => {
    const { result = null, messages: own = [] } = read[index] ?? {};
    messages.push(...own);
    if (index > 0) messages.push(...laterFileFaults(file, result, files[0]?.path ?? ''));
    const {
      act,
      number,
      ground = 'paper',
      day = 'before',
      lang = ofTalk ?? usualLanguage,
    } = result?.values ?? {};
    const actNumber = number ?? (act === undefined && index === 0 ? 0 : lastAct + 1);
    const isShown = file.slides.length === 0 || !file.slides.every(isHidden);
    if (isShown) lastAct = Math.max(lastAct, actNumber);
    return { act: { number: actNumber, name: act ?? '' }, ground, day, lang };
  });
  return { result: { files: settings, lengths: lengthsOf(read[0]?.result), lang: ofTalk }, messages };
}
