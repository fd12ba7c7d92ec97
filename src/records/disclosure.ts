import type { Confidence, Sources } from './provenance.ts';

/** One thing the public did not know before, and how it came out. */
export interface Disclosure<Key extends string = string> {
  /** What became known, in words that can stand on a slide. */
  readonly what: string;
  /** Year of the first publication. */
  readonly year: number;
  /** Last year, where it came out in parts. */
  readonly until?: number;
  /** Who made it known, and where. */
  readonly how: string;
  readonly sources: Sources<Key>;
  readonly confidence: Confidence;
}
