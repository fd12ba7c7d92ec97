/** The votes in words: for the slide's line on the first vote and for people who do not see the bars. */

const hands = (number: number): string => `${number} ${number === 1 ? 'hand' : 'hands'}`;

/** All hands of a decision together: `24 hands in all`. */
export const sumWords = (counts: readonly number[]): string =>
  `${hands(counts.reduce((sum, one) => sum + one, 0))} in all`;

/** The first vote on a slide that asks again: `First vote: 12 · 7 · 5`. */
export const earlierLine = (earlier: readonly number[]): string => `First vote: ${earlier.join(' · ')}`;

/** What a row says of itself: `3 hands` or `3 hands, 12 in the first vote`. */
export const rowWords = (now: number, earlier?: number): string =>
  earlier === undefined ? hands(now) : `${hands(now)}, ${earlier} in the first vote`;

/**
 * What to announce when one decision's counts went from `before` to `after`, both in the order of `options`:
 * `Do nothing: 3`. Empty where nothing changed.
 */
export function changeInWords(
  options: readonly string[],
  before: readonly number[],
  after: readonly number[],
): string {
  const changed = options.flatMap((name, index) => {
    const [was = 0, is = 0] = [before[index], after[index]];
    return was === is ? [] : [{ name, is, fewer: is < was }];
  });
  if (changed.length > 0 && after.every((count) => count === 0)) return 'No hands counted.';
  return changed.map(({ name, is, fewer }) => `${fewer ? 'Taken back. ' : ''}${name}: ${is}`).join('. ');
}
