/**
 * What a number must carry before anyone may show it: unit, date, source and, where the record has them,
 * its range and its caveat. The type checker enforces it; derived numbers are computed from such figures.
 */

/** The two sides of the balance. */
export type Side = 'us' | 'ussr';

/** What a number counts. Closed, so that a figure cannot be added without saying. */
export type Unit =
  | 'warheads'
  | 'weapons'
  | 'missiles'
  | 'launchers'
  | 'aircraft'
  | 'submarines'
  | 'kilometres'
  | 'nautical miles'
  | 'people'
  | 'ships'
  | 'votes'
  | 'letters'
  | 'photographs'
  | 'minutes'
  | 'weeks'
  | 'months'
  | 'kilotons'
  | 'megatons'
  | 'equivalent megatons'
  | 'to one';

/** How sure the record is: read and cross-checked (high), one weak or remembered source (medium), a guess (low). */
export type Confidence = 'high' | 'medium' | 'low';

/** One source or more, by key. An unsourced figure does not compile; a talk may name the keys there are. */
export type Sources<Key extends string = string> = readonly [Key, ...Key[]];

/** The bounds the record gives for a number, both included, in the figure's own unit. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** One number with where it comes from. */
export interface Figure<U extends Unit = Unit> {
  /** The number to show. */
  readonly value: number;
  readonly unit: U;
  /** What is counted and on whose side, in words that can stand in a table: "US ICBMs, end of 1962". */
  readonly counts: string;
  /** When it was so, as an ISO date cut to what is known: `1962`, `1962-10` or `1962-10-27`. */
  readonly date: string;
  readonly sources: Sources;
  readonly confidence: Confidence;
  /** The record's low and high, where it has them; `low <= value <= high` (tested). */
  readonly range?: Range;
  /** What a careful presenter adds: an estimate, a memory, another way to count. */
  readonly caveat?: string;
  /** The exact words, or the cell of a table, that the number rests on in its first source, as they stand there. Short. */
  readonly evidence?: string;
  /** The number is "about" or "more than" in its source, and must be shown so. */
  readonly qualifier?: 'about' | 'more than' | 'at most' | 'probably';
  /** The figures it was worked out from; absent when the number was read in a source. */
  readonly derivedFrom?: readonly [Figure, ...Figure[]];
  /** How it was worked out, where that is not plain: "great circle on a sphere of mean Earth radius". */
  readonly method?: string;
}
