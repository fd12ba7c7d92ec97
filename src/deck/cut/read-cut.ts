/** Which of the talk's lengths the address asks for. */
import { type Cut, cuts } from '../../compiler/model.ts';

/** The talk that is shown where the address names none. */
export const usualCut: Cut = 20;

/** Reads `?cut=10`. Any other word is taken for the usual talk: a mistyped address should still show one. */
export function readCut(query: string): Cut {
  const asked = new URLSearchParams(query).get('cut');
  return cuts.find((cut) => String(cut) === asked) ?? usualCut;
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
