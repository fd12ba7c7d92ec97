/**
 * The letters of 22 to 28 October and how they travelled. Times carry their offset: Washington kept daylight
 * time (−04:00) through the 27th and standard time (−05:00) from the 28th; Moscow was at +03:00.
 */
import { formatDate } from '../../records/format.ts';
import type { Confidence, Figure, Sources } from './provenance.ts';
import type { EventName } from './timeline.ts';

/** A moment to the minute, with its offset from UTC. */
export type Moment = `1962-10-${number}T${number}:${number}${'+' | '-'}${number}:00`;

/** What can happen to a letter on its way. `handed over`: given to the other side's embassy or ministry, or to one's own. */
export type LetterStage =
  | 'handed over'
  | 'telegraphed'
  | 'broadcast'
  | 'released'
  | 'reached the White House';

/** One moment of a letter's way, as its document gives it. */
export interface LetterMoment {
  readonly what: LetterStage;
  readonly at: Moment;
  /**
   * The event of the timeline that this moment is. A moment without one stands in the document alone (the head of a
   * telegram, a second copy handed in): it was not checked further, and slides do not show it. See `shownMoments`.
   */
  readonly event?: EventName;
}

/** One letter between the two leaders. */
export interface Letter {
  readonly from: 'Kennedy' | 'Khrushchev';
  /** Day it was written, as an ISO date. */
  readonly date: string;
  /** Through embassies, by radio, through the press office, or by hand to Robert Kennedy. */
  readonly channel: 'embassy' | 'radio' | 'press' | 'by hand';
  /** What the record has of its way, in order of time. Empty where it has no clock time. */
  readonly stages: readonly LetterMoment[];
  /** What it said, in a few words. */
  readonly gist: string;
  /** Its document number in FRUS 1961–63, volume VI. */
  readonly document: number;
  readonly sources: Sources;
  readonly confidence: Confidence;
}

const inFrus = { sources: ['frus6'], confidence: 'high' } as const;
const kennedy = { from: 'Kennedy', ...inFrus } as const;
const khrushchev = { from: 'Khrushchev', ...inFrus } as const;

/** The letters in the order they were written; the last, private one came on top of the ten that are usually counted. */
export const letters = {
  'kennedy-22': {
    ...kennedy,
    date: '1962-10-22',
    channel: 'embassy',
    stages: [{ what: 'handed over', at: '1962-10-22T18:00-04:00', event: 'letter-to-dobrynin' }],
    gist: 'Encloses the address of that evening: no sane man would plunge the world into war',
    document: 60,
  },
  'khrushchev-23': {
    ...khrushchev,
    date: '1962-10-23',
    channel: 'embassy',
    stages: [
      { what: 'telegraphed', at: '1962-10-23T17:00+03:00' },
      { what: 'reached the White House', at: '1962-10-23T11:05-04:00' },
    ],
    gist: 'Calls the measures a serious threat to peace, and the arms defensive',
    document: 61,
  },
  'kennedy-23': {
    ...kennedy,
    date: '1962-10-23',
    channel: 'embassy',
    stages: [{ what: 'telegraphed', at: '1962-10-23T18:51-04:00' }],
    gist: 'Asks that Soviet ships observe the quarantine',
    document: 62,
  },
  'khrushchev-24': {
    ...khrushchev,
    date: '1962-10-24',
    channel: 'embassy',
    stages: [],
    gist: 'Calls the quarantine an ultimatum',
    document: 63,
  },
  'kennedy-25': {
    ...kennedy,
    date: '1962-10-25',
    channel: 'embassy',
    stages: [
      { what: 'handed over', at: '1962-10-25T01:45-04:00', event: 'reply-delivered' },
      { what: 'telegraphed', at: '1962-10-25T01:59-04:00' },
    ],
    gist: 'Regrets that Khrushchev does not see what moved the United States',
    document: 64,
  },
  'khrushchev-26': {
    ...khrushchev,
    date: '1962-10-26',
    channel: 'embassy',
    stages: [
      { what: 'handed over', at: '1962-10-26T16:43+03:00', event: 'knot-letter' },
      { what: 'telegraphed', at: '1962-10-26T19:00+03:00' },
      { what: 'reached the White House', at: '1962-10-26T21:15-04:00', event: 'knot-letter-arrives' },
    ],
    gist: 'The knot of war: long, private, and ready to untie it',
    document: 65,
  },
  'khrushchev-27': {
    ...khrushchev,
    date: '1962-10-27',
    channel: 'radio',
    stages: [
      { what: 'broadcast', at: '1962-10-27T17:00+03:00', event: 'second-letter' },
      { what: 'handed over', at: '1962-10-27T17:00+03:00' },
    ],
    gist: 'Wants the missiles in Turkey out too',
    document: 66,
  },
  'kennedy-27': {
    ...kennedy,
    date: '1962-10-27',
    channel: 'press',
    // The telegram of this hour says that the text has been released to the press.
    stages: [{ what: 'released', at: '1962-10-27T20:05-04:00', event: 'public-reply' }],
    gist: 'Takes up the terms of the letter of the 26th, in public; Turkey is not named',
    document: 67,
  },
  'khrushchev-28': {
    ...khrushchev,
    date: '1962-10-28',
    channel: 'radio',
    stages: [
      { what: 'broadcast', at: '1962-10-28T17:00+03:00', event: 'moscow-radio' },
      { what: 'handed over', at: '1962-10-28T17:10+03:00' },
    ],
    gist: 'The missiles will be crated and sent home',
    document: 68,
  },
  'kennedy-28': {
    ...kennedy,
    date: '1962-10-28',
    channel: 'press',
    stages: [
      { what: 'released', at: '1962-10-28T16:35-05:00', event: 'firm-undertakings' },
      { what: 'telegraphed', at: '1962-10-28T17:03-05:00' },
    ],
    gist: 'Takes both messages as firm undertakings',
    document: 69,
  },
  'khrushchev-28-private': {
    ...khrushchev,
    date: '1962-10-28',
    channel: 'by hand',
    stages: [],
    gist: 'Writes of the missiles in Turkey; given to Robert Kennedy on the 29th, handed back on the 30th',
    document: 70,
  },
} as const satisfies Record<string, Letter>;

/** The key of a letter. */
export type LetterName = keyof typeof letters;

/**
 * The moments of a letter's way that slides may show: those that are events of the timeline, in order of time.
 * Of the ten letters the two of 23 October have none, nor has that of the 24th, of which the hour is not known.
 */
// @__NO_SIDE_EFFECTS__
export function shownMoments(letter: Letter): readonly (LetterMoment & { readonly event: EventName })[] {
  return letter.stages.flatMap((moment) => (moment.event ? [{ ...moment, event: moment.event }] : []));
}

/**
 * How long a letter took from one stage of its way to another.
 * @throws RangeError where the record has no time for one of the two.
 */
// @__NO_SIDE_EFFECTS__
export function timeBetween(letter: Letter, start: LetterStage, end: LetterStage): Figure<'minutes'> {
  const at = (wanted: LetterStage): number => {
    const stage = letter.stages.find(({ what }) => what === wanted);
    if (!stage) throw new RangeError(`No time is known for "${wanted}" of document ${letter.document}`);
    return Date.parse(stage.at) / 60_000;
  };
  const { from, date, sources, confidence, document } = letter;
  return {
    value: at(end) - at(start),
    unit: 'minutes',
    counts: `${from}’s letter of ${formatDate(date)}, ${start} to ${end}`,
    date,
    sources,
    confidence,
    method: `times in document ${document}`,
  };
}
