/** Hints for a word that is not on a list. */
import leven, { closestMatch } from 'leven';

/** More names than this are not listed one by one. */
const listedInFull = 12;
const listedNearest = 6;

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

const nearestFirst = (word: string, allowed: readonly string[]): string[] =>
  [...allowed]
    .map((name) => ({ name, distance: leven(word, name) }))
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name))
    .map(({ name }) => name);

/** `Did you mean "nine-ratios"?` where one name is close enough; otherwise what is allowed. */
export function suggest(word: string, allowed: readonly string[]): string {
  const begun = allowed.filter((name) => word.length > 2 && name.startsWith(word));
  const close =
    begun.length === 1 ? begun[0] : closestMatch(word, allowed, { maxDistance: Math.ceil(word.length / 3) });
  if (close !== undefined && word !== '') return `Did you mean "${close}"?`;
  if (allowed.length === 0) return 'There is none to choose from.';
  if (allowed.length <= listedInFull) return `Known: ${quoted(allowed)}.`;
  const nearest = nearestFirst(word, allowed).slice(0, listedNearest);
  return `Known are ${allowed.length} names, among them ${quoted(nearest)}.`;
}
