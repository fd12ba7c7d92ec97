import { readArguments, usageFailure } from '../cli/arguments.ts';

/** What can be measured, in the table's order. */
export const rowNames = ['build', 'bytes', 'paint', 'keys', 'save', 'pdf', 'memory'] as const;
export type RowName = (typeof rowNames)[number];

/** What the command was asked for. */
export type BenchOptions =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'bench';
      readonly rivals: 'all' | 'none';
      readonly rows: readonly RowName[];
      readonly runs: number;
    };

/** What `npm run bench -- --help` prints. */
export const benchUsage = [
  'Usage: npm run bench -- [options]',
  '',
  'Sets this deck beside other tools and beside the least the work can take, in one run, as ratios in one table.',
  'The tools are installed from the npm registry into a temporary folder, never into the project.',
  '',
  '  --rivals none   this deck and the floors alone: nothing is installed, no network is needed',
  `  --rows LIST     only these, with commas between: ${rowNames.join(', ')}`,
  '  --runs N        how often each is measured; 5 where it is not said',
  '  --help          show this',
  '',
  'Exit codes: 0 done, 1 this deck could not be measured, 2 usage, 3 no browser, 70 a mistake in this program.',
].join('\n');

const options = {
  help: { type: 'boolean' },
  rivals: { type: 'string', default: 'all' },
  rows: { type: 'string', default: rowNames.join(',') },
  runs: { type: 'string', default: '5' },
} as const;

function rowsOf(list: string): readonly RowName[] {
  const asked = list.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !rowNames.some((known) => known === name));
  if (unknown === undefined) return rowNames.filter((name) => asked.includes(name));
  throw usageFailure(`There is no row "${unknown}"; the rows are ${rowNames.join(', ')}.`, benchUsage);
}

function runsOf(text: string): number {
  const runs = Number(text);
  if (/^\d+$/.test(text) && runs >= 1 && runs <= 100) return runs;
  throw usageFailure(`"--runs ${text}" is no whole number from 1 to 100.`, benchUsage);
}

function rivalsOf(text: string): 'all' | 'none' {
  if (text === 'all' || text === 'none') return text;
  throw usageFailure(`"--rivals ${text}" is neither "all" nor "none".`, benchUsage);
}

/** Throws Failure (usage) for whatever is not understood. */
export function parseBenchOptions(args: readonly string[]): BenchOptions {
  const given = readArguments(args, options, benchUsage);
  if (given.help) return { kind: 'help' };
  return {
    kind: 'bench',
    rivals: rivalsOf(given.rivals),
    rows: rowsOf(given.rows),
    runs: runsOf(given.runs),
  };
}
