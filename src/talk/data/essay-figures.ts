/**
 * The numbers of the essay's two lists, as figures: as printed and, for its two misprints, as they most likely
 * should read; added up, and as the ratios those sums give.
 */
import { ratio, total } from '../../records/derive.ts';
import type { Remarks } from '../../records/recorded.ts';
import type { Figure } from './provenance.ts';
import { recorded } from './recorded.ts';

const essayYear = '2012';

// @__NO_SIDE_EFFECTS__
const printed = <U extends 'missiles' | 'aircraft'>(
  unit: U,
  counts: string,
  value: number,
  remarks: Remarks = {},
): Figure<U> => recorded(value, unit, `${counts}, in the essay`, essayYear, ['essay2012'], remarks);

const usLandMissiles = printed('missiles', 'US intercontinental and intermediate-range missiles', 100, {
  qualifier: 'more than',
  evidence: 'a vast over 100 intercontinental and intermediate-range ballistic missiles',
});
const usSubmarineMissiles = printed('missiles', 'US submarine-launched missiles', 80, {
  evidence: '80 submarine-launched missiles',
});
const sovietIcbms = printed('missiles', 'Soviet intercontinental ballistic missiles', 50, {
  evidence: '50 intercontinental ballistic missiles',
});
const sovietBombers = printed('aircraft', 'Soviet intercontinental bombers', 150, {
  evidence: '150 intercontinental bombers',
});
const sovietIntermediateMissiles = printed('missiles', 'Soviet intermediate-range missiles', 400, {
  evidence: '400 intermediate-range missles',
});

const usBombersPrinted = printed('aircraft', 'US intercontinental bombers, as printed', 17_000, {
  caveat: 'A misprint: “1, 7000”.',
  evidence: '1, 7000 intercontinental bombers',
});
const usBombersCorrected = recorded(
  1700,
  'aircraft',
  'US intercontinental bombers, in the essay, corrected',
  essayYear,
  ['essay2012', 'nrdc-datab7'],
  {
    confidence: 'medium',
    qualifier: 'probably',
    caveat: 'The likely reading, not confirmed: the bombers on the books were 1,735 at the end of 1960.',
  },
);
const usCarrierAircraftPrinted = printed('aircraft', 'US nuclear-armed carrier aircraft, as printed', 3000, {
  caveat: 'Probably a misprint.',
  evidence: '3000 nuclear armed airplanes on aircraft carries',
});
const usCarrierAircraftCorrected = recorded(
  300,
  'aircraft',
  'US nuclear-armed carrier aircraft, in the essay, corrected',
  essayYear,
  ['essay2012'],
  {
    confidence: 'low',
    qualifier: 'probably',
    caveat: 'The likely reading, not confirmed. No sure count was found.',
  },
);

/** The numbers by what they count. */
export const essayFigures = {
  usLandMissiles,
  usSubmarineMissiles,
  usBombersPrinted,
  usBombersCorrected,
  usCarrierAircraftPrinted,
  usCarrierAircraftCorrected,
  sovietIcbms,
  sovietBombers,
  sovietIntermediateMissiles,
} as const;

const onlyAsGood = 'The essay’s own list, added up; it leaves out kinds of weapon and mixes dates.';

/** The essay's lists added up, as printed and as corrected. */
export const essayTotals = {
  us: {
    printed: total(
      'weapons',
      [usLandMissiles, usSubmarineMissiles, usBombersPrinted, usCarrierAircraftPrinted],
      {
        counts: 'US weapons in the essay’s list, as printed',
        caveat: 'With its two misprints.',
      },
    ),
    corrected: total(
      'weapons',
      [usLandMissiles, usSubmarineMissiles, usBombersCorrected, usCarrierAircraftCorrected],
      {
        counts: 'US weapons in the essay’s list, corrected',
        caveat: onlyAsGood,
      },
    ),
  },
  ussr: total('weapons', [sovietIcbms, sovietBombers, sovietIntermediateMissiles], {
    counts: 'Soviet weapons in the essay’s list',
    caveat: onlyAsGood,
  }),
  /** Land missiles of every range: the essay's 50 and its 400. */
  ussrLandMissiles: total('missiles', [sovietIcbms, sovietIntermediateMissiles], {
    counts: 'Soviet land missiles in the essay’s list',
  }),
  /** Without the 400 Soviet missiles that could not reach America. */
  ussrAbleToReach: total('weapons', [sovietIcbms, sovietBombers], {
    counts: 'Soviet weapons in the essay’s list that could reach the United States',
  }),
} as const;

/** What the essay's list gives as a ratio: never 17 to 1. */
export const essayRatios = {
  corrected: ratio(essayTotals.us.corrected, essayTotals.ussr, {
    counts: 'The essay’s list, corrected',
    caveat: onlyAsGood,
  }),
  ableToReach: ratio(essayTotals.us.corrected, essayTotals.ussrAbleToReach, {
    counts: 'The essay’s list, corrected, without the Soviet missiles that could not reach America',
  }),
  printed: ratio(essayTotals.us.printed, essayTotals.ussr, {
    counts: 'The essay’s list as printed, with its misprints',
  }),
} as const;
