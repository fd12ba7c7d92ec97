/** Labels on poles along a line: each stands at its true place and rises until it is clear of those after it. */
/** A label that wants to stand beside a pole. */
export interface Flag {
  /** Where the pole stands on the line, CSS pixels. */
  readonly x: number;
  /** Size of the label with the gap to its pole, CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * How far above the line each label's foot stands, at least `base`, so that no label meets another label or the
 * pole of a later one; `gap` pixels stay free between them. Labels stand to the right of their poles.
 */
export function raiseFlags(flags: readonly Flag[], base: number, gap: number): number[] {
  const rises = flags.map(() => base);
  const byPlace = flags.map((flag, index) => ({ ...flag, index })).sort((a, b) => b.x - a.x);
  byPlace.forEach(({ x, width, index }, order) => {
    const inTheWay = byPlace.slice(0, order).filter((later) => later.x < x + width + gap);
    rises[index] = Math.max(
      base,
      ...inTheWay.map((later) => (rises[later.index] ?? base) + later.height + gap),
    );
  });
  return rises;
}
