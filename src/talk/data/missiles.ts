/** How far the missiles of 1962 reached: as built, and as Washington thought. */
import { inKilometres } from '../../records/derive.ts';
import type { Figure } from './provenance.ts';
import { recorded } from './recorded.ts';

const r12CiaMost = recorded(
  1100,
  'nautical miles',
  'The most that the R-12 was thought to fly, CIA on 16 October',
  '1962-10-16',
  ['cia-16oct', 'mcauliffe1992', 'frus11-21'],
  { evidence: 'a maximum range of 700 nautical miles and 1,100 nautical miles respectively' },
);
const r12CiaMap = recorded(
  1020,
  'nautical miles',
  'Nominal range of the R-12, the circle on the CIA’s map of 16 October',
  '1962-10-16',
  ['frus11-21', 'mcauliffe1992'],
  { evidence: 'That’s a ten hundred and twenty circle, as against eleven hundred.' },
);
const r14Allies = recorded(
  2200,
  'nautical miles',
  'Range of the R-14, as the allies were told',
  '1962-10-21',
  ['bruce-21oct'],
  { evidence: 'The intermediate RBM’s with a range of 2200 nautical miles' },
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
export const rangesAsStated = { r12CiaMost, r12CiaMap, r14Allies, jupiter, speech } as const;

/** Ranges in kilometres. */
export const missiles = {
  /** R-12 (SS-4), as built. */
  r12: recorded(2080, 'kilometres', 'Range of the R-12 (SS-4)', '1962', ['suh2022', 'dobbs2008']),
  /** The longer of the two figures on the table on 16 October. */
  r12CiaMost: inKilometres(r12CiaMost),
  /** The circle on the CIA's map, a nominal range: some 190 km short of the missile as built. */
  r12CiaMap: inKilometres(r12CiaMap),
  /** R-14 (SS-5), as built. */
  r14: recorded(4500, 'kilometres', 'Range of the R-14 (SS-5)', '1962', ['suh2022'], {
    caveat: 'Others give 3,700 km, or 2,200 nautical miles; then Seattle is well outside.',
  }),
  r14Allies: inKilometres(r14Allies),
  jupiter: { ...inKilometres(jupiter), range: { low: 2400, high: 2778 } },
  /** R-13 submarine missile (SS-N-4). */
  r13: recorded(600, 'kilometres', 'Range of the R-13 submarine missile', '1962', ['suh2022']),
} as const satisfies Record<string, Figure<'kilometres'>>;

/** A missile whose range the deck knows. */
export type MissileName = keyof typeof missiles;
