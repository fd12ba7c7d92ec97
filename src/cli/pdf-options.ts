/** What `npm run pdf` was asked to do. */
import { type Cut, cuts } from '../compiler/model.ts';
import { type PrintForm, papers, perPageChoices } from '../pdf/print-form.ts';
import { readArguments, usageFailure } from './arguments.ts';

/** What `npm run pdf -- --help` prints. */
export const pdfUsage = [
  'Usage: npm run pdf -- [options]',
  '',
  'Prints the slides as a PDF, one page a slide, to exports/crisis-diplomacy.pdf.',
  '',
  '  --steps        a page for every step of a slide',
  '  --handout      the sheets to give out, three slides a page, to exports/crisis-diplomacy-handout.pdf',
  '  --per-page N   with --handout: 1 (a slide a page, with its text, its sources and lines to write on), 2, 3, 4 or 6',
  '  --notes        the presenter’s copy, slides and notes, to exports/crisis-diplomacy-notes.pdf',
  '  --paper SIZE   with --handout or --notes: a4 (the default) or letter',
  '  --cut MINUTES  the talk of 10, 20 (the default) or 40 minutes',
  '  --out FILE     write to FILE instead',
  '  --help         show this',
  '',
  'Environment: CRISIS_BROWSER (path of a browser, or "bundled"), CRISIS_READY_SECONDS (how long the deck may',
  'take to get ready, 30), SOURCE_DATE_EPOCH (date to put into the PDF, in seconds since 1970).',
  '',
  'Exit codes: 0 done, 1 the deck has errors, 2 usage, 3 no browser, 4 the deck never became ready, 5 cannot write,',
  '70 a mistake in this program.',
].join('\n');

/** The options as read. */
export type PdfOptions =
  | { readonly kind: 'help' }
  | { readonly kind: 'print'; readonly out: string | undefined; readonly cut: Cut; readonly form: PrintForm };

const known = {
  out: { type: 'string' },
  steps: { type: 'boolean' },
  handout: { type: 'boolean' },
  notes: { type: 'boolean' },
  'per-page': { type: 'string' },
  paper: { type: 'string' },
  cut: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Given = ReturnType<typeof readArguments<typeof known>>;

/** One word of a closed set; the first where the option is not given. Throws Failure (usage) for any other. */
function choose<Choice extends string | number>(
  option: string,
  word: string | undefined,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  if (word === undefined) return choices[0];
  const chosen = choices.find((choice) => String(choice) === word);
  if (chosen !== undefined) return chosen;
  throw usageFailure(`Option '--${option}' cannot be "${word}"; it must be ${choices.join(', ')}.`, pdfUsage);
}

/** Throws Failure (usage) where an option is given that `form` has no use for. */
function refuse(given: Given, options: readonly (keyof Given)[], form: string): void {
  const idle = options.find((option) => given[option] !== undefined);
  if (idle !== undefined) throw usageFailure(`Option '--${idle}' does not go with ${form}.`, pdfUsage);
}

function formOf(given: Given): PrintForm {
  const [a4, letter] = papers;
  if (given.handout) {
    refuse(given, ['steps', 'notes'], '--handout');
    const perPage = choose('per-page', given['per-page'], perPageChoices);
    return { kind: 'handout', perPage, paper: choose('paper', given.paper, [a4, letter]) };
  }
  if (given.notes) {
    refuse(given, ['steps', 'per-page'], '--notes');
    return { kind: 'notes', paper: choose('paper', given.paper, [a4, letter]) };
  }
  refuse(given, ['per-page', 'paper'], 'the slides, which have their own size: add --handout or --notes');
  return { kind: 'slides', everyStep: given.steps ?? false };
}

/** Reads the command's arguments. Throws Failure (usage) for an option that does not exist, lacks its value or does not fit. */
export function parsePdfOptions(args: readonly string[]): PdfOptions {
  const given = readArguments(args, known, pdfUsage);
  if (given.help) return { kind: 'help' };
  if (given.out === '') throw usageFailure("Option '--out' needs the name of a file.", pdfUsage);
  const [ten, usual, forty] = cuts;
  const cut = choose('cut', given.cut, [usual, ten, forty]);
  return { kind: 'print', out: given.out, cut, form: formOf(given) };
}
