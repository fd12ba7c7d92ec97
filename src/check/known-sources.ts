/** The sources that this deck's slides may cite, each with the place of its record. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourcePoint } from '../compiler/messages/message.ts';
import { talk } from '../talk/index.ts';
import type { KnownSource } from './check.ts';

const folder = 'src/talk/data/sources';

/** A line that begins a record: `  fas2023: {` or `  'fas-2023': {`. */
const recordHead = /^ {2}(?<quote>['"]?)(?<key>[\w-]+)\k<quote>: (?:\{|$)/;

function placesIn(file: string, text: string): [string, SourcePoint][] {
  return text.split('\n').flatMap((line, index): [string, SourcePoint][] => {
    const key = recordHead.exec(line)?.groups?.['key'];
    return key === undefined ? [] : [[key, { file: `${folder}/${file}`, line: index + 1, column: 3 }]];
  });
}

/** Where every record begins, by its key. */
function recordPlaces(): Map<string, SourcePoint> {
  const path = fileURLToPath(new URL('../talk/data/sources/', import.meta.url));
  const files = readdirSync(path).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return new Map(files.sort().flatMap((file) => placesIn(file, readFileSync(`${path}${file}`, 'utf8'))));
}

/** Every source there is a record of. */
export function knownSources(): KnownSource[] {
  const places = recordPlaces();
  const used = new Set<string>(talk.sourceUses().flatMap(({ record }) => [...record.sources]));
  return Object.keys(talk.sources).map((key) => ({
    key,
    inData: used.has(key),
    at: places.get(key) ?? { file: `${folder}/index.ts`, line: 1, column: 1 },
  }));
}
