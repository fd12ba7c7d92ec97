/** When the public learned what: the terms of October 1962, and what came out later. Only what the record dates. */
import type { Disclosure as AnyDisclosure } from '../../records/disclosure.ts';
import type { SourceKey } from './sources/index.ts';

/** Something that a work of this talk dates. */
export type Disclosure = AnyDisclosure<SourceKey>;

/** The disclosures in order of time. */
export const disclosures = {
  'public-terms': {
    what: 'The public terms: missiles out, quarantine lifted, no invasion',
    year: 1962,
    how: 'The last letters were broadcast and given to the press on 27 and 28 October',
    sources: ['frus6'],
    confidence: 'high',
  },
  'r-kennedy-book': {
    what: 'Robert Kennedy’s account: no bargain, yet the missiles would soon be gone',
    year: 1968,
    until: 1969,
    how: 'Thirteen Days, in McCall’s in November 1968 and as a book in 1969',
    sources: ['r-kennedy1969', 'hershberg1995'],
    confidence: 'high',
  },
  'schlesinger-letter': {
    what: 'Told in part: a private letter on Turkey was handed back, because it spoke of a bargain',
    year: 1978,
    how: 'Schlesinger’s life of Robert Kennedy',
    sources: ['schlesinger1978', 'frus6'],
    confidence: 'high',
  },
  'advisers-admit': {
    what: 'Six of Kennedy’s advisers admit a private assurance',
    year: 1982,
    how: 'Joint article in Time, 27 September',
    sources: ['time-1982'],
    confidence: 'high',
  },
  'first-transcripts': {
    what: 'The first transcripts of the meetings, of 16 and 27 October',
    year: 1985,
    until: 1987,
    how: 'The Washington Post, 25 July 1985, and a journal in 1987',
    sources: ['wapo1985'],
    confidence: 'high',
  },
  'exchanges-cordier': {
    what: 'Rusk’s reserve plan: U Thant was to propose a trade',
    year: 1987,
    how: 'A plan of 27 October made with Andrew Cordier, never used; known from Rusk’s memory alone',
    sources: ['blight-welch1989'],
    confidence: 'medium',
  },
  'moscow-conference': {
    what: 'More than 40,000 Soviet troops, and warheads, had been in Cuba; Dobrynin challenges the book',
    year: 1989,
    how: 'Conference in Moscow, January',
    sources: ['latimes1989', 'allyn-blight-welch1992', 'hershberg1995'],
    confidence: 'high',
  },
  'short-range-warheads': {
    what: 'The short-range rockets in Cuba had nuclear warheads',
    year: 1992,
    how: 'The rockets had been photographed in October 1962; their warheads were not known',
    sources: ['wellerstein2012', 'dobbs2008'],
    confidence: 'high',
  },
  'dobrynin-cables': {
    what: 'Dobrynin’s cables on his talks with Robert Kennedy',
    year: 1992,
    until: 1997,
    how: 'Released in 1992, printed from 1994 to 1997',
    sources: ['lebow-stein1994', 'hershberg1995', 'dobrynin-27oct', 'dobrynin-30oct'],
    confidence: 'high',
  },
  tapes: {
    what: 'The meetings as taped, in one book',
    year: 1997,
    how: 'The Kennedy Tapes, edited by May and Zelikow',
    sources: ['may-zelikow1997'],
    confidence: 'high',
  },
} as const satisfies Record<string, Disclosure>;

/** The key of a disclosure. */
export type DisclosureName = keyof typeof disclosures;
