import type { Confidence, Sources } from './provenance.ts';

/** Words of someone else, with what a reader must know to judge them. */
export interface Quotation<Key extends string = string> {
  /** The exact words, in their own spelling; only quotation marks and apostrophes are set typographically. */
  readonly text: string;
  readonly speaker: string;
  /** What the speaker was at the time. */
  readonly role: string;
  /** When it was said or written, as an ISO date cut to what is known, or `undated`. */
  readonly date: string;
  /** Where it was said or written: "letter", "meeting, recorded on tape". */
  readonly occasion: string;
  /** Who was meant to hear or read it. */
  readonly madeFor: string;
  readonly sources: Sources<Key>;
  /** The place in the first source: "document 65". */
  readonly locator?: string;
  /** How sure the wording is. */
  readonly confidence: Confidence;
  /** Said or written in another language. */
  readonly translated: boolean;
  /** When it became public, where the record says so and it was kept from the public first. */
  readonly knownSince?: string;
  readonly caveat?: string;
}
