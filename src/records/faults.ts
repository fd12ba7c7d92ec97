/**
 * What is wrong with records that no type checker has looked at: the commands run the talk's TypeScript without its types.
 * One table a kind of record says which fields it has, and what may stand in each.
 */
import { units } from './format.ts';

/** What the records are called when one is told of. */
export type RecordKind = 'value' | 'quotation' | 'decision' | 'disclosure' | 'event' | 'source' | 'credit';

/** One mistake in a record. */
export interface DataFault {
  /** The record as the talk names it: `The value "cuba.troops"`. */
  readonly record: string;
  /** What is wrong, as the end of a sentence that begins with the record: `has the unit "tonnes", which is not known.` */
  readonly says: string;
  /** Names to choose from, where a word is not one of them. */
  readonly wrong?: { readonly word: string; readonly allowed: readonly string[] };
  /** Remedy, where there is no choice of names. */
  readonly hint?: string;
  /** What stands at the place of the mistake in its file, the likeliest first; then what the record alone is found by. */
  readonly clues: readonly string[];
  readonly recordClues: readonly string[];
}

/** A fault before it is known whose it is. */
type Finding = Pick<DataFault, 'says' | 'wrong' | 'hint' | 'clues'>;

/** What may stand in a field. */
type Check = (field: string, value: unknown, names: Names) => readonly Finding[];

interface Names {
  readonly sources: readonly string[];
  readonly decisions: readonly string[];
}

/** A record’s fields; `?` behind a name marks one that may be left out. */
type Fields = Readonly<Record<string, Check>>;

const shown = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(value));

const quotedIn = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : []);

const text: Check = (field, value) =>
  typeof value === 'string' && value.trim() !== ''
    ? []
    : [{ says: `has ${shown(value)} as "${field}", where words have to stand.`, clues: [field] }];

const yesOrNo: Check = (field, value) =>
  typeof value === 'boolean'
    ? []
    : [{ says: `has ${shown(value)} as "${field}".`, hint: 'Write true or false.', clues: [field] }];

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const amount: Check = (field, value) =>
  isNumber(value)
    ? []
    : [{ says: `has ${shown(value)} as "${field}", which is no number.`, clues: quotedIn(value) }];

/** One of some words. */
const oneOf =
  (allowed: readonly string[]): Check =>
  (field, value) =>
    typeof value === 'string' && allowed.includes(value)
      ? []
      : [
          {
            says: `has the ${field} ${shown(value)}, which is not known.`,
            wrong: { word: String(value), allowed },
            clues: quotedIn(value),
          },
        ];

/** Whether a date is written as the records write it, and is a day of the calendar. */
function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) return false;
  const day = new Date(`${value}${'-01-01'.slice(0, 10 - value.length)}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}

const dateHint = 'Write the year first: 1962, 1962-10 or 1962-10-27.';

const date: Check = (field, value) =>
  isDate(value)
    ? []
    : [
        {
          says: `has the ${field} ${shown(value)}, which is no date.`,
          hint: dateHint,
          clues: quotedIn(value),
        },
      ];

const dateOrUndated: Check = (field, value, names) => (value === 'undated' ? [] : date(field, value, names));

const keys: Check = (field, value, { sources }) =>
  Array.isArray(value)
    ? value
        .filter((key) => !sources.includes(String(key)))
        .map((key) => ({
          says: `has the source ${shown(key)}, which is not known.`,
          wrong: { word: String(key), allowed: sources },
          clues: quotedIn(key),
        }))
    : [{ says: `has ${shown(value)} as "${field}".`, hint: "Write a list: ['a-key'].", clues: [field] }];

const someKeys: Check = (field, value, names) =>
  Array.isArray(value) && value.length === 0
    ? [{ says: 'has no source.', clues: [] }]
    : keys(field, value, names);

const decisionName: Check = (field, value, { decisions }) => oneOf(decisions)(field, value, emptyNames);

const emptyNames: Names = { sources: [], decisions: [] };

const anything: Check = () => [];

const confidence = oneOf(['high', 'medium', 'low']);

const range: Check = (field, value) => {
  const { low, high } = Object(value);
  return isNumber(low) && isNumber(high) && low <= high
    ? []
    : [{ says: `has no low and high in its "${field}", the lower first.`, clues: [field] }];
};

const answers: Check = (field, value) =>
  Array.isArray(value) && value.length >= 2 && value.length <= 9
    ? value.flatMap((option) => fieldFindings(Object(option), answerFields, emptyNames))
    : [{ says: `has not two to nine answers in its "${field}".`, clues: [field] }];

const answerFields: Fields = { name: text, 'for?': text, 'against?': text };

const sourceFields: Fields = {
  kind: oneOf(['primary', 'dataset', 'secondary', 'essay', 'own']),
  'form?': oneOf(['book', 'article', 'press', 'document', 'in a collection', 'page', 'dataset']),
  author: text,
  title: text,
  'address?': text,
  short: text,
  'note?': text,
  'place?': text,
  'publisher?': text,
  'year?': anything,
  'edition?': text,
  'journal?': text,
  'volume?': anything,
  'issue?': text,
  'season?': text,
  'pages?': text,
  'paper?': text,
  'date?': date,
  'heldBy?': text,
  'collection?': text,
  'locator?': text,
  'site?': text,
  'read?': date,
};

const fieldsOf: Readonly<Record<RecordKind, Fields>> = {
  value: {
    value: amount,
    unit: oneOf(units),
    counts: text,
    date,
    sources: someKeys,
    confidence,
    'range?': range,
    'caveat?': text,
    'evidence?': text,
    'qualifier?': oneOf(['about', 'more than', 'at most', 'probably']),
    'derivedFrom?': anything,
    'method?': text,
  },
  quotation: {
    text,
    speaker: text,
    role: text,
    date: dateOrUndated,
    occasion: text,
    madeFor: text,
    sources: someKeys,
    'locator?': text,
    confidence,
    translated: yesOrNo,
    'knownSince?': text,
    'caveat?': text,
  },
  decision: {
    question: text,
    options: answers,
    'chosen?': amount,
    'chosenSays?': text,
    'comparedWith?': decisionName,
    sources: keys,
  },
  disclosure: { what: text, year: amount, 'until?': amount, how: text, sources: someKeys, confidence },
  event: {
    date,
    'until?': date,
    'clock?': text,
    'at?': text,
    'between?': anything,
    'clockUnsure?': yesOrNo,
    who: text,
    what: text,
    sources: someKeys,
    confidence,
    'dispute?': text,
  },
  source: sourceFields,
  credit: { usedFor: text, 'terms?': text },
};

/** What is wrong in the fields of one record. */
function fieldFindings(record: Readonly<Record<string, unknown>>, fields: Fields, names: Names): Finding[] {
  const known = Object.keys(fields).map((field) => field.replace('?', ''));
  const unknown = Object.keys(record)
    .filter((field) => !known.includes(field))
    .map((field) => ({
      says: `has the field "${field}", which is not known.`,
      wrong: { word: field, allowed: known },
      clues: [field],
    }));
  const checked = Object.entries(fields).flatMap(([marked, check]): readonly Finding[] => {
    const field = marked.replace('?', '');
    const value = record[field];
    if (value !== undefined) return check(field, value, names);
    return marked.endsWith('?') ? [] : [{ says: `has no "${field}".`, clues: [] }];
  });
  return [...unknown, ...checked];
}

/** What is counted one by one: there is no half of it. */
const wholeThings = new Set<unknown>([
  'warheads',
  'weapons',
  'missiles',
  'launchers',
  'aircraft',
  'submarines',
  'people',
  'ships',
  'votes',
  'letters',
  'photographs',
]);

/** A fraction that was read, not worked out, where only whole things are counted. */
function fraction({ value, unit, derivedFrom }: Readonly<Record<string, unknown>>): Finding[] {
  if (derivedFrom !== undefined || !wholeThings.has(unit) || !isNumber(value) || Number.isInteger(value))
    return [];
  const says = `is ${value}, and ${unit} are counted as whole things.`;
  return [{ says, hint: 'Write thousands without a sign, or with "_": 155_000.', clues: [String(value)] }];
}

/** A data set is credited under the key of its source. */
const credited = (name: string, { sources }: Names): readonly Finding[] =>
  keys('source', [name], { ...emptyNames, sources });

/** By what a record is found in its file: its own words, then the name that slides call it by. */
const recordClues = (name: string, record: Readonly<Record<string, unknown>>): readonly string[] => [
  ...['counts', 'text', 'what', 'question', 'title'].flatMap((field) => quotedIn(record[field])),
  name,
];

type Records = Readonly<Record<string, object | undefined>>;

/** The records of the talk, by kind and name. Values may hold the figures of charts too. */
export type AllRecords = Readonly<Record<RecordKind, Records>>;

function recordFaults(kind: RecordKind, name: string, given: object | undefined, names: Names): DataFault[] {
  const record = `The ${kind} "${name}"`;
  if (given === undefined || given === null) {
    const hint = 'Is the name behind it misspelt?';
    return [{ record, says: 'does not exist.', hint, clues: [name], recordClues: [name] }];
  }
  const fields: Readonly<Record<string, unknown>> = { ...given };
  const findings = fieldFindings(fields, fieldsOf[kind], names);
  const fractions = kind === 'value' ? fraction(fields) : [];
  const all = [...findings, ...fractions, ...(kind === 'credit' ? credited(name, names) : [])];
  return all.map((finding) => ({ record, ...finding, recordClues: recordClues(name, fields) }));
}

/** Every mistake in the talk's records; each record once, under the first of its names. */
export function dataFaults(records: AllRecords): DataFault[] {
  const names = { sources: Object.keys(records.source), decisions: Object.keys(records.decision) };
  const seen = new Set<unknown>();
  return (Object.keys(fieldsOf) as RecordKind[]).flatMap((kind) =>
    Object.entries(records[kind]).flatMap(([name, record]) => {
      if (record && seen.has(record)) return [];
      seen.add(record);
      return recordFaults(kind, name, record, names);
    }),
  );
}
