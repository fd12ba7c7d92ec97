/** What `npm run check` was asked to do. */

import { type Cut, cuts } from '../compiler/model.ts';
import { readArguments, usageFailure } from './arguments.ts';

/** What `npm run check -- --help` prints. */
export const checkUsage = [
  'Usage: npm run check -- [options]',
  '',
  'Builds the deck, opens it in a browser and says what a careful editor would say of the slides, with file and line:',
  'for the screen and for print, and for the talk of 10, 20 and 40 minutes.',
  '',
  '  --strict       warnings fail too',
  '  --cut MINUTES  look at the talk of 10, 20 or 40 minutes alone',
  '  --help         show this',
  '',
  'Environment: CRISIS_BROWSER (path of a browser, or "bundled"), CRISIS_READY_SECONDS (how long the deck may',
  'take to get ready, 30).',
  '',
  'Exit codes: 0 nothing that fails was found, 1 the deck has errors, 2 usage, 3 no browser, 4 the deck never became',
  'ready, 70 a mistake in this program.',
].join('\n');

/** The options as read. */
export type CheckOptions =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'check';
      /** Whether warnings fail as errors do. */
      readonly strict: boolean;
      /** The cuts to look at, the shortest first. */
      readonly cuts: readonly Cut[];
    };

const known = {
  strict: { type: 'boolean' },
  cut: { type: 'string' },
  help: { type: 'boolean' },
} as const;

function cutsFrom(word: string | undefined): readonly Cut[] {
  if (word === undefined) return cuts;
  const chosen = cuts.filter((cut) => String(cut) === word);
  if (chosen.length > 0) return chosen;
  throw usageFailure(`Option '--cut' cannot be "${word}"; it must be ${cuts.join(', ')}.`, checkUsage);
}

/** Reads the command's arguments. Throws Failure (usage) for an option that does not exist or does not fit. */
export function parseCheckOptions(args: readonly string[]): CheckOptions {
  const { strict = false, cut, help } = readArguments(args, known, checkUsage);
  return help ? { kind: 'help' } : { kind: 'check', strict, cuts: cutsFrom(cut) };
}
