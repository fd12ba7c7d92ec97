/** What scholars and participants make of it: did superiority decide the crisis, and did the secret offer end it? */
import type { Confidence, Sources } from './provenance.ts';

/** A position in a debate that is not settled: always shown with the others. */
export interface Position {
  readonly question: 'superiority' | 'the secret offer' | 'how close';
  readonly answer: 'yes' | 'no' | 'between';
  readonly who: string;
  readonly says: string;
  readonly sources: Sources;
  readonly confidence: Confidence;
}

/** The positions, each beside its opposite. */
export const argument: readonly Position[] = [
  {
    question: 'superiority',
    answer: 'yes',
    who: 'Taylor, Dillon and Nitze, of Kennedy’s advisers',
    says: 'The United States could press, because it could win the climb.',
    sources: ['trachtenberg1985', 'blight-welch1989', 'nye2012'],
    confidence: 'high',
  },
  {
    question: 'superiority',
    answer: 'yes',
    who: 'Kroenig, 2013',
    says: 'The side ahead in warheads wins crises more often.',
    sources: ['kroenig2013'],
    confidence: 'high',
  },
  {
    question: 'superiority',
    answer: 'no',
    who: 'Six of Kennedy’s advisers, 1982; Nye, 2012',
    says: 'Even a few Soviet bombs on US cities were too many; what counted was strength on the spot.',
    sources: ['time-1982', 'nye2012'],
    confidence: 'high',
  },
  {
    question: 'superiority',
    answer: 'between',
    who: 'Trachtenberg, 1985',
    says: 'It hardly shaped American choices, but it weighed on Moscow.',
    sources: ['trachtenberg1985'],
    confidence: 'high',
  },
  {
    question: 'superiority',
    answer: 'between',
    who: 'Sheehan, 2009; Nash, 1997',
    says: 'It may have brought the crisis on: Khrushchev sent the missiles partly because he was so far behind.',
    sources: ['sheehan2009', 'nash1997', 'milestones'],
    confidence: 'high',
  },
  {
    question: 'the secret offer',
    answer: 'no',
    who: 'Fursenko and Naftali; May and Zelikow',
    says: 'Khrushchev had chosen to accept before the report of the offer reached his meeting on the 28th.',
    sources: ['fursenko-naftali1997', 'may-zelikow1997'],
    confidence: 'high',
  },
  {
    question: 'the secret offer',
    answer: 'between',
    who: 'Dobbs',
    says: 'The report of it probably arrived during the first part of the meeting of the 28th.',
    sources: ['dobbs2008'],
    confidence: 'high',
  },
  {
    question: 'the secret offer',
    answer: 'yes',
    who: 'Hershberg; Nash',
    says: 'The offer carried more weight than the first accounts allow.',
    sources: ['hershberg1995', 'nash1997'],
    confidence: 'high',
  },
  {
    question: 'how close',
    answer: 'yes',
    who: 'Kennedy, as Sorensen reports',
    says: 'Odds of war between one in three and even.',
    sources: ['sorensen1965'],
    confidence: 'medium',
  },
  {
    question: 'how close',
    answer: 'no',
    who: 'Dillon; McNamara',
    says: 'Almost no risk, said Dillon; one in fifty, said McNamara of the time.',
    sources: ['nye2012'],
    confidence: 'high',
  },
];
