/** What `npm run offline` was asked to do. */

import { totalBudget } from '../build/page-weight.ts';
import { sizeInWords } from '../program/terminal.ts';
import { readArguments, usageFailure } from './arguments.ts';

/** What `npm run offline -- --help` prints. */
export const offlineUsage = [
  'Usage: npm run offline -- [options]',
  '',
  'Writes the deck as one file that opens by double click and needs no network, to exports/crisis-diplomacy.html.',
  '',
  '  --out FILE     write to FILE instead',
  `  --allow MB     let the file have so many megabytes; ${sizeInWords(totalBudget)} where it is not said`,
  '  --help         show this',
  '',
  'Exit codes: 0 done, 1 the deck has errors or outgrows its size, 2 usage, 5 cannot write, 70 a mistake in this program.',
].join('\n');

/** The options as read; `allowed` in bytes. */
export type OfflineOptions =
  | { readonly kind: 'help' }
  | { readonly kind: 'write'; readonly out: string | undefined; readonly allowed: number };

const known = { out: { type: 'string' }, allow: { type: 'string' }, help: { type: 'boolean' } } as const;

function bytesFrom(megabytes: string | undefined): number {
  if (megabytes === undefined) return totalBudget;
  const bytes = Number(megabytes) * 1_000_000;
  if (Number.isFinite(bytes) && bytes > 0) return bytes;
  throw usageFailure(`Option '--allow' cannot be "${megabytes}"; it must be a number above 0.`, offlineUsage);
}

/** Reads the command's arguments. Throws Failure (usage). */
export function parseOfflineOptions(args: readonly string[]): OfflineOptions {
  const { out, allow, help } = readArguments(args, known, offlineUsage);
  if (help) return { kind: 'help' };
  if (out === '') throw usageFailure("Option '--out' needs the name of a file.", offlineUsage);
  return { kind: 'write', out, allowed: bytesFrom(allow) };
}
