import type { Confidence, Sources } from './provenance.ts';

/** One thing that happened. Washington time unless the clock says otherwise. */
export interface TimelineEvent<Key extends string = string> {
  /** First day, as an ISO date cut to what is known. */
  readonly date: string;
  /** Last day, where it took more than one. */
  readonly until?: string;
  /** The time of day in words: "7 p.m.", "late morning". */
  readonly clock?: string;
  /** The same to the minute with its offset, where the record has it. */
  readonly at?: `${number}-${number}-${number}T${number}:${number}-${'04' | '05'}:00`;
  /** The stretch of the day it falls into, where the record has no minute; no end where it names none. */
  readonly between?: {
    readonly from: NonNullable<TimelineEvent['at']>;
    readonly to?: NonNullable<TimelineEvent['at']>;
  };
  /** The clock time is less sure than the day. */
  readonly clockUnsure?: true;
  readonly who: string;
  readonly what: string;
  readonly sources: Sources<Key>;
  /** How sure the day and the event are. */
  readonly confidence: Confidence;
  /** What accounts disagree about. Never state it as settled. */
  readonly dispute?: string;
}
