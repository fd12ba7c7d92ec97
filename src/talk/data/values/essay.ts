import { essayFigures, essayRatios, essayTotals } from '../essay-figures.ts';

/** The essay's numbers as printed and, where they differ, as corrected; their totals and what these give as ratios. */
export const essayValues = {
  'essay.us.land-missiles': essayFigures.usLandMissiles,
  'essay.us.submarine-missiles': essayFigures.usSubmarineMissiles,
  'essay.us.bombers.printed': essayFigures.usBombersPrinted,
  'essay.us.bombers.corrected': essayFigures.usBombersCorrected,
  'essay.us.carrier-aircraft.printed': essayFigures.usCarrierAircraftPrinted,
  'essay.us.carrier-aircraft.corrected': essayFigures.usCarrierAircraftCorrected,
  'essay.ussr.icbms': essayFigures.sovietIcbms,
  'essay.ussr.bombers': essayFigures.sovietBombers,
  'essay.ussr.intermediate-missiles': essayFigures.sovietIntermediateMissiles,
  'essay.ussr.land-missiles': essayTotals.ussrLandMissiles,
  'essay.us.total.printed': essayTotals.us.printed,
  'essay.us.total.corrected': essayTotals.us.corrected,
  'essay.ussr.total': essayTotals.ussr,
  'essay.ussr.total.able-to-reach': essayTotals.ussrAbleToReach,
  'essay.ratio.printed': essayRatios.printed,
  'essay.ratio.corrected': essayRatios.corrected,
  'essay.ratio.able-to-reach': essayRatios.ableToReach,
} as const;
