/** How far the missiles of 1962 reached: as built, and as Washington thought. */
import { inKilometres } from './derive.ts';
import type { Figure } from './provenance.ts';
import { recorded } from './recorded.ts';

const r12Cia16 = recorded(1100, 'nautical miles', 'Range of the R-12, CIA on 16 October', '1962-10-16', [
  'cia-16oct',
]);
const r12Cia19 = recorded(1020, 'nautical miles', 'Range of the R-12, CIA on 19 October', '1962-10-19', [
  'dobbs2008',
]);
const r14Pentagon = recorded(
  2200,
  'nautical miles',
  'Range of the R-14, as the Pentagon said',
  '1962-10-23',
  ['upi-1962-10-23'],
  { confidence: 'medium', caveat: 'Printed as “2,200-mile”; that the miles were nautical is remembered.' },
);
const jupiter = recorded(1500, 'nautical miles', 'Range of the Jupiter, by design', '1962', ['nash1997'], {
  confidence: 'medium',
  caveat: 'Often printed as 1,500 miles, 2,400 km. Either way it reached Moscow from Izmir.',
});
const speech = recorded(
  1000,
  'nautical miles',
  'Range of the medium missiles, in Kennedy’s address',
  '1962-10-22',
  ['kennedy-speech'],
  {
    qualifier: 'more than',
  },
);

/** Ranges in nautical miles, as the documents of the day gave them. */
export const rangesAsStated = { r12Cia16, r12Cia19, r14Pentagon, jupiter, speech } as const;

/** Ranges in kilometres. */
export const missiles = {
  /** R-12 (SS-4), as built. */
  r12: recorded(2080, 'kilometres', 'Range of the R-12 (SS-4)', '1962', ['suh2022', 'dobbs2008']),
  r12Cia16: inKilometres(r12Cia16),
  /** The ring Washington drew: too small by some 190 km. */
  r12Cia19: inKilometres(r12Cia19),
  /** R-14 (SS-5), as built. */
  r14: recorded(4500, 'kilometres', 'Range of the R-14 (SS-5)', '1962', ['suh2022']),
  r14Pentagon: inKilometres(r14Pentagon),
  jupiter: { ...inKilometres(jupiter), range: { low: 2400, high: 2778 } },
  /** R-13 submarine missile (SS-N-4). */
  r13: recorded(600, 'kilometres', 'Range of the R-13 submarine missile', '1962', ['suh2022']),
} as const satisfies Record<string, Figure<'kilometres'>>;

/** A missile whose range the deck knows. */
export type MissileName = keyof typeof missiles;
