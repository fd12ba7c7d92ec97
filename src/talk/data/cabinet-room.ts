/** The President's advisers, 16 to 21 October 1962: who argued for what on which day, and who sat at the table after it. */
import type { Confidence, Sources } from './provenance.ts';
import type { QuotationName } from './quotations.ts';

/** The two courses that the days turned on, and the question under both: whether the missiles changed the balance. */
export type Course = 'air strike' | 'quarantine' | 'the balance';

/** What someone argued on one day. Only positions that the record gives to a person or a group, and to a day. */
export interface RoomPosition {
  /** ISO date; absent where the record does not say on which day of the talks. */
  readonly date?: string;
  readonly who: string;
  readonly on: Course;
  /** In a few words; “” stands where the quoted phrase or the reported words go. */
  readonly says: string;
  /** The quotation a phrase is taken from, and the phrase exactly as it stands there. */
  readonly quotes?: { readonly from: QuotationName; readonly phrase: string };
  /** Words reported by the source itself that are in no quotation of the deck, exactly. */
  readonly reported?: string;
  readonly sources: Sources;
  readonly confidence: Confidence;
  readonly caveat?: string;
}

/** How the room moved, in order of days; what has no day stands where its argument belongs. */
export const cabinetRoomPositions = {
  firstIdea: {
    date: '1962-10-16',
    who: 'The first two meetings',
    on: 'air strike',
    says: 'An air strike is the leading idea',
    sources: ['jfkcmc', 'frus11-18'],
    confidence: 'high',
  },
  mcnamara: {
    date: '1962-10-16',
    who: 'McNamara',
    on: 'the balance',
    says: 'Is the balance changed? “”',
    quotes: { from: 'mcnamara-not-at-all', phrase: 'My own personal view is, not at all.' },
    sources: ['frus11-21', 'naftali-zelikow2001'],
    confidence: 'high',
  },
  sorensen: {
    date: '1962-10-17',
    who: 'The group (Sorensen)',
    on: 'the balance',
    says: 'The missiles “”, yet cannot be accepted',
    quotes: { from: 'sorensen-balance', phrase: 'do not significantly alter the balance of power' },
    sources: ['sorensen17'],
    confidence: 'high',
  },
  split: {
    date: '1962-10-18',
    who: 'The room',
    on: 'quarantine',
    says: 'is split between strike and blockade',
    sources: ['sorensen18'],
    confidence: 'high',
  },
  robertKennedy: {
    date: '1962-10-19',
    who: 'Robert Kennedy',
    on: 'quarantine',
    says: 'against a strike: “”',
    reported: 'all the memory of Pearl Harbor',
    sources: ['frus11-31'],
    confidence: 'high',
    caveat: 'The phrase “Pearl Harbor in reverse” is a magazine’s, of December 1962.',
  },
  jointChiefs: {
    date: '1962-10-19',
    who: 'Joint Chiefs',
    on: 'air strike',
    says: 'press for the strike; LeMay: “”',
    quotes: { from: 'lemay-bad-fix', phrase: 'You’re in a pretty bad fix.' },
    sources: ['millercenter', 'naftali-zelikow2001', 'milestones'],
    confidence: 'high',
  },
  kennedy: {
    date: '1962-10-20',
    who: 'Kennedy',
    on: 'quarantine',
    says: 'leans to the quarantine; Sorensen hands him the case for it',
    sources: ['frus11-34', 'chang-kornbluh1992'],
    confidence: 'high',
  },
  ninetyPerCent: {
    date: '1962-10-21',
    who: 'McNamara, Taylor',
    on: 'air strike',
    says: 'a strike: ninety per cent at best',
    sources: ['mccone-21oct'],
    confidence: 'high',
  },
} as const satisfies Record<string, RoomPosition>;

/** The name of a position. */
export type CabinetRoomPosition = keyof typeof cabinetRoomPositions;

/** Someone at the table, by family name; those hidden behind others on the photograph are known to have been there. */
export interface Seat {
  readonly who: string;
  readonly hidden?: true;
}

/** The table on 29 October 1962, the day after Khrushchev's message, clockwise from the flag. */
export const cabinetTable = {
  date: '1962-10-29',
  seats: [
    { who: 'McNamara' },
    { who: 'Gilpatric' },
    { who: 'Taylor' },
    { who: 'Nitze' },
    { who: 'Wilson' },
    { who: 'Sorensen' },
    { who: 'Bundy', hidden: true },
    { who: 'Dillon' },
    { who: 'Johnson', hidden: true },
    { who: 'R. Kennedy' },
    { who: 'Thompson' },
    { who: 'Foster' },
    { who: 'McCone', hidden: true },
    { who: 'Ball' },
    { who: 'Rusk' },
    { who: 'President Kennedy' },
  ] satisfies readonly Seat[] as readonly Seat[],
  sources: ['stoughton-29oct', 'dobbs2008'],
  confidence: 'high',
} as const;
