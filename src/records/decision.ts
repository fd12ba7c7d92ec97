/** A question the class votes on by show of hands: what may be chosen, and what speaks for and against it. */
import type { Sources } from './provenance.ts';

/** One answer. `for` and `against` are half lines for a table cell, at most 64 characters each. */
export interface DecisionOption {
  readonly name: string;
  readonly for?: string;
  readonly against?: string;
}

/** One vote. `Name` are the names of the talk's votes, `Key` the keys of its sources. */
export interface Decision<Name extends string = string, Key extends string = string> {
  readonly question: string;
  /** Two to nine; an option's key is its position counted from one. */
  readonly options: readonly DecisionOption[];
  /** The key of the option that was chosen at the time: its position in `options`, counted from one. */
  readonly chosen?: number;
  /** The same as a sentence, shown when the class has voted. */
  readonly chosenSays?: string;
  /** The earlier vote on the same question, with the same options in the same order. */
  readonly comparedWith?: Name;
  /** None where the question is the talk’s own. */
  readonly sources: Sources<Key> | readonly [];
}
