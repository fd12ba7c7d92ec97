/** What was found in several views, said once. */
import type { SourcePoint } from '../compiler/messages/message.ts';
import type { Cut } from '../compiler/model.ts';
import type { CheckMessage, Finding } from './check.ts';
import { type Medium, media, type ViewName } from './views.ts';
import { grouped } from './words.ts';

/** A finding with the view that it holds in. */
export interface Found extends Finding {
  readonly view: ViewName;
}

const cutsWords = (cuts: readonly Cut[]): string =>
  `${cuts.length === 1 ? 'cut' : 'cuts'} ${cuts.join(', ')}`;

const cutsOf = (views: readonly ViewName[], medium: Medium): Cut[] => [
  ...new Set(views.filter((view) => view.medium === medium).map(({ cut }) => cut)),
];

/** `screen, print; cuts 20, 40`; where the two differ, `screen, cuts 20, 40; print, cut 40`. */
export function viewWords(views: readonly ViewName[]): string {
  const found = media
    .map((medium) => ({ medium, cuts: cutsWords(cutsOf(views, medium).sort((one, other) => one - other)) }))
    .filter(({ medium }) => views.some((view) => view.medium === medium));
  const [first] = found;
  if (first && found.every(({ cuts }) => cuts === first.cuts)) {
    return `${found.map(({ medium }) => medium).join(', ')}; ${first.cuts}`;
  }
  return found.map(({ medium, cuts }) => `${medium}, ${cuts}`).join('; ');
}

/** A slide without a place is none of the compiler's: the page itself is named. */
const nowhere: SourcePoint = { file: 'index.html', line: 1, column: 1 };

/** Reads `slides/02-balance.md:41:9`. */
export function pointOf(place: string): SourcePoint {
  const { file, line, column } = /^(?<file>.+):(?<line>\d+):(?<column>\d+)$/.exec(place)?.groups ?? {};
  return file === undefined ? nowhere : { file, line: Number(line), column: Number(column) };
}

function messageOf(found: readonly Found[]): CheckMessage[] {
  const [first] = found;
  if (!first) return [];
  const { level, rule, at, reason, hint, inEveryView } = first;
  const views = inEveryView ? '' : ` (${viewWords(found.map(({ view }) => view))})`;
  return [{ ...pointOf(at), level, rule, reason: `${reason}${views}.`, hint }];
}

/** One message for everything of one rule, at one place, about the same thing; what was measured is that of the first view. */
export const mergeFindings = (all: readonly Found[]): CheckMessage[] =>
  grouped(all, ({ rule, at, about }) => `${rule} ${at} ${about}`).flatMap(messageOf);
