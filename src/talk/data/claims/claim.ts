import type { Sources } from '../provenance.ts';

/** How a statement stands against the record. Closed, so that a table can be grouped by it. */
export type Verdict =
  | 'right'
  | 'right in substance'
  | 'half right'
  | 'fair opinion'
  | 'one count among many'
  | 'incomplete'
  | 'dated wrongly'
  | 'too high'
  | 'too strong'
  | 'borrowed'
  | 'misprint'
  | 'broken'
  | 'wrong';

/** One statement of the essay or of a reader, checked. */
export interface Claim {
  /** The exact words, in their own spelling. */
  readonly words: string;
  readonly verdict: Verdict;
  /** What the record says, in short. */
  readonly record: string;
  /** What the record rests on. */
  readonly sources: Sources;
}
