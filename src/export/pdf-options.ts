/** What `npm run pdf` was asked to do. */
import { readArguments, usageFailure } from './arguments.ts';

export const pdfUsage = [
  'Usage: npm run pdf -- [options]',
  '',
  'Prints the slides as a PDF, one page a slide, to dist/crisis-diplomacy.pdf.',
  '',
  '  --out FILE   write to FILE instead',
  '  --steps      a page for every step of a slide',
  '  --help       show this',
  '',
  'Environment: CRISIS_BROWSER (path of a browser, or "bundled"), CRISIS_READY_SECONDS (how long the deck may',
  'take to get ready, 30), SOURCE_DATE_EPOCH (date to put into the PDF, in seconds since 1970).',
  '',
  'Exit codes: 0 done, 1 the deck has errors, 2 usage, 3 no browser, 4 the deck never became ready, 5 cannot write,',
  '70 a mistake in this program.',
].join('\n');

export type PdfOptions =
  | { readonly kind: 'help' }
  | { readonly kind: 'print'; readonly out: string | undefined; readonly everyStep: boolean };

const known = { out: { type: 'string' }, steps: { type: 'boolean' }, help: { type: 'boolean' } } as const;

/** Reads the command's arguments. Throws Failure (usage) for an option that does not exist or lacks its value. */
export function parsePdfOptions(args: readonly string[]): PdfOptions {
  const { out, steps, help } = readArguments(args, known, pdfUsage);
  if (help) return { kind: 'help' };
  if (out === '') throw usageFailure("Option '--out' needs the name of a file.", pdfUsage);
  return { kind: 'print', out, everyStep: steps ?? false };
}
