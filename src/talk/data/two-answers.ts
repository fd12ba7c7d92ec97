/** What Washington answered on the evening of 27 October 1962: in a letter for the world, and in a room without witnesses. */
import type { Confidence, Sources } from './provenance.ts';
import type { QuotationName } from './quotations.ts';
import type { EventName } from './timeline.ts';

/** One of the two answers. */
export interface Answer {
  readonly event: EventName;
  /** What it asked for, where the record used here has it. */
  readonly asks?: string;
  /** The words it is known by, each in a record of its own. */
  readonly words: readonly [QuotationName, ...QuotationName[]];
  /** What it said of the missiles in Turkey. */
  readonly onTurkey: string;
  readonly sources: Sources;
  readonly confidence: Confidence;
}

/** The public letter, and the talk as both men in the room wrote it down. */
export const twoAnswers = {
  public: {
    event: 'public-reply',
    asks: 'the missiles out of Cuba, under UN eyes',
    words: ['kennedy-assurances'],
    onTurkey: 'not named; “other armaments” later',
    sources: ['frus6'],
    confidence: 'high',
  },
  secret: {
    event: 'secret-offer',
    words: ['dobrynin-what-about-turkey', 'dobrynin-no-difficulties', 'r-kennedy-no-quid-pro-quo'],
    onTurkey: 'Out in four to five months; nothing in public or in writing',
    sources: ['frus6', 'dobrynin-30oct'],
    confidence: 'high',
  },
} as const satisfies Record<string, Answer>;
