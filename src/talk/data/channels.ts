/**
 * The ways Washington and the other side talked during the thirteen days, from the most public to the most secret.
 * Left out: the briefings of allies and the vote of the American states, which crossed no front.
 */
import type { Confidence, Sources } from './provenance.ts';

/** How many could listen: everyone; some; the leaders and their staffs; next to nobody. */
export const openness = ['public', 'half open', 'private', 'secret'] as const;
export type Openness = (typeof openness)[number];

/** Whose end of a channel it is. */
export type ChannelSide = 'us' | 'ussr' | 'cuba' | 'other';

/** Who stood at one end. */
export interface ChannelEnd {
  readonly who: string;
  readonly side: ChannelSide;
}

/** One way of talking. */
export interface Channel {
  readonly openness: Openness;
  readonly ends: readonly [from: ChannelEnd, to: ChannelEnd];
  /** Who stood between the two ends. */
  readonly through?: string;
  /** `used`: messages passed. `unofficial`: taken for more than it was. `never used`: prepared only. */
  readonly state: 'used' | 'unofficial' | 'never used';
  /** First and last day, as ISO dates; absent where the record has none. */
  readonly date?: string;
  readonly until?: string;
  /** What went through it, in a few words. */
  readonly carried: string;
  /** What came of it, in a few words. */
  readonly result: string;
  readonly sources: Sources;
  readonly confidence: Confidence;
  readonly caveat?: string;
}

const kennedy = { who: 'Kennedy', side: 'us' } as const;
const khrushchev = { who: 'Khrushchev', side: 'ussr' } as const;

/** The channels in the order of the drawing. */
export const channels = {
  securityCouncil: {
    openness: 'public',
    ends: [
      { who: 'Stevenson', side: 'us' },
      { who: 'Zorin', side: 'ussr' },
    ],
    state: 'used',
    date: '1962-10-25',
    carried: 'the photographs, in the Security Council',
    result: 'World opinion; no vote that bound anyone',
    sources: ['sc1025'],
    confidence: 'high',
  },
  broadcast: {
    openness: 'public',
    ends: [
      { who: 'White House press office', side: 'us' },
      { who: 'Moscow radio', side: 'ussr' },
    ],
    state: 'used',
    date: '1962-10-27',
    until: '1962-10-28',
    carried: 'the last letters, on the air',
    result: 'Speed: no wait for coding',
    sources: ['frus6'],
    confidence: 'high',
  },
  uThant: {
    openness: 'half open',
    ends: [kennedy, khrushchev],
    through: 'U Thant',
    state: 'used',
    date: '1962-10-24',
    until: '1962-10-26',
    carried: 'a pause, and ships kept apart',
    result:
      'Two appeals; the second, accepted by both, let Khrushchev hold his ships back without seeming to obey',
    sources: ['frus11-59', 'frus11-69', 'zorin-26oct'],
    confidence: 'high',
    caveat: 'Washington had a hand in the second appeal.',
  },
  letters: {
    openness: 'private',
    ends: [kennedy, khrushchev],
    state: 'used',
    date: '1962-10-22',
    until: '1962-10-28',
    carried: 'the settlement in writing',
    result: 'The settlement in writing; the last letters were made public',
    sources: ['state-bulletin1973', 'frus6'],
    confidence: 'high',
  },
  scali: {
    openness: 'private',
    ends: [
      { who: 'Scali, a newsman', side: 'us' },
      { who: 'Feklisov, KGB', side: 'ussr' },
    ],
    state: 'unofficial',
    date: '1962-10-26',
    until: '1962-10-27',
    carried: 'missiles out, no invasion',
    result: 'Washington took it for an official feeler; KGB files suggest that it was not one',
    sources: ['fursenko-naftali1995', 'milestones'],
    confidence: 'high',
    caveat: 'Each man later said that the other proposed it.',
  },
  brazil: {
    openness: 'secret',
    ends: [
      { who: 'Washington', side: 'us' },
      { who: 'Castro', side: 'cuba' },
    ],
    through: 'Brazil',
    state: 'used',
    date: '1962-10-26',
    until: '1962-10-29',
    carried: 'leave Moscow, be safe',
    result: 'Said as Brazil’s own idea; delivered on the 29th, when the missiles were already to go',
    sources: ['hershberg2004', 'frus11-101'],
    confidence: 'high',
    caveat: 'The envoy and the day of delivery are remembered from Hershberg’s account.',
  },
  cordier: {
    openness: 'secret',
    ends: [
      { who: 'Rusk', side: 'us' },
      { who: 'Andrew Cordier', side: 'other' },
    ],
    state: 'never used',
    date: '1962-10-27',
    carried: 'a plan, never used',
    result: 'A plan for U Thant to propose a Turkey–Cuba trade in public; never used, revealed in 1987',
    sources: ['blight-welch1989'],
    confidence: 'medium',
    caveat: 'Known from Rusk’s memory alone; some scholars doubt it.',
  },
  robertKennedy: {
    openness: 'secret',
    ends: [
      { who: 'Robert Kennedy', side: 'us' },
      { who: 'Dobrynin', side: 'ussr' },
    ],
    state: 'used',
    date: '1962-10-23',
    until: '1962-10-30',
    carried: 'the Jupiters in Turkey',
    result: 'The secret half of the deal',
    sources: ['frus11-96', 'frus6', 'dobrynin-27oct', 'dobrynin-30oct', 'jfkcmc'],
    confidence: 'high',
  },
} as const satisfies Record<string, Channel>;

/** The name of a channel. */
export type ChannelName = keyof typeof channels;
