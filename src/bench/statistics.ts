/** The few numbers that stand for many. */

/** The value below which a share of the numbers lies, between neighbours in proportion. `share` is 0 to 1. Throws RangeError for none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('There is no quantile of no numbers.');
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle of the numbers. Throws RangeError for none. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);
