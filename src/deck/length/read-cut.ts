/** Which of the talk's lengths the address asks for. */
import { type Cut, cuts } from '../../compiler/model.ts';

/** The talk that is shown where the address names none. */
export const usualCut: Cut = 20;

/** Reads `?cut=10`. Any other word is taken for the usual talk: a mistyped address should still show one. */
export function readCut(query: string): Cut {
  const asked = new URLSearchParams(query).get('cut');
  return cuts.find((cut) => String(cut) === asked) ?? usualCut;
}

/** The lengths that have slides: a talk need not come in all of them. */
export const offeredCuts = (root: ParentNode): readonly Cut[] =>
  cuts.filter((cut) => root.querySelector(`section[data-cuts~="${cut}"]`) !== null);

/** The length to show for one that is asked for: itself where there is such a talk, or else the next longer one. */
export function nearestCut(asked: Cut, offered: readonly Cut[]): Cut {
  return offered.find((cut) => cut >= asked) ?? offered.at(-1) ?? asked;
}

/** The address's query for a cut, everything else in it kept. */
export function queryForCut(query: string, cut: Cut): string {
  const asked = new URLSearchParams(query);
  asked.set('cut', String(cut));
  return `?${asked}`;
}

/** What a list such as `data-numbers="- 4 7"` has for a cut: one word for each of the cuts, `-` for none. */
export function wordForCut(list: string, cut: Cut): string | null {
  const word = list.split(' ')[cuts.indexOf(cut)] ?? '-';
  return word === '-' ? null : word;
}
