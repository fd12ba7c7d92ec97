/** One value for each length of the talk, and how the page writes such values. */
import { type Cut, cuts, type PerCut } from '../model.ts';

/** Asks for the value of every cut. */
export const perCut = <Value>(of: (cut: Cut) => Value): PerCut<Value> => ({
  10: of(10),
  20: of(20),
  40: of(40),
});

/** `- 4 7`: a number for each cut, the shortest talk first, and a dash where there is none. */
export const numbersPerCut = (of: (cut: Cut) => number | null | undefined): string =>
  cuts.map((cut) => of(cut) ?? '-').join(' ');

/** `the 10-minute talk`, or `the 10- and 20-minute talks`. */
export function talksNamed(named: readonly Cut[]): string {
  const lengths = named.map((cut, index) => `${cut}-${index === named.length - 1 ? 'minute' : ''}`);
  const last = lengths.at(-1);
  return named.length === 1 ? `the ${last} talk` : `the ${lengths.slice(0, -1).join(', ')} and ${last} talks`;
}
