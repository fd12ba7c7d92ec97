/** The order of battle of October and November 1962: the United States. */
import { total } from '../../records/derive.ts';
import type { Figure } from './provenance.ts';
import { recorded } from './recorded.ts';
import { stockpile } from './stockpiles.ts';

const day = '1962-10-22';
const autumn = '1962-10';
const yearEnd = '1962-12-31';

/** ICBMs ready on 22 October, in the same Russian journal that counts 48 Soviet launchers. */
export const usReadyIcbms = recorded(
  151,
  'missiles',
  'US ICBMs ready, 22 October 1962',
  day,
  ['tiv2001', 'pentagon-1962'],
  {
    range: { low: 151, high: 156 },
    caveat: 'The Pentagon announced 156 operational on 29 November.',
  },
);

/** US ICBMs by type. */
export const usIcbmTypes = {
  atlas: recorded(129, 'missiles', 'US Atlas D, E and F', yearEnd, ['suh2022', 'pentagon-1962'], {
    range: { low: 102, high: 129 },
    caveat: '102 announced operational on 29 November 1962; 129 at the end of the year.',
  }),
  titan: recorded(54, 'missiles', 'US Titan I', yearEnd, ['suh2022', 'pentagon-1962']),
  minuteman: recorded(20, 'missiles', 'US Minuteman I', yearEnd, ['suh2022', 'sheehan2009'], {
    range: { low: 10, high: 20 },
    caveat: 'The first ten came on alert during the crisis.',
  }),
} as const;

/** B-52s and B-58s: the bombers of long range, without the B-47s. */
export const usLongRangeBombers = recorded(
  631,
  'aircraft',
  'US B-52 and B-58 bombers',
  autumn,
  ['suh2022', 'nrdc-datab7'],
  { range: { low: 631, high: 715 }, caveat: '715 counts every aircraft on the books at the end of 1962.' },
);

/** B-47s: medium bombers, which needed tankers or bases overseas. */
export const usMediumBombers = recorded(
  675,
  'aircraft',
  'US B-47 bombers',
  autumn,
  ['suh2022', 'nrdc-datab7'],
  {
    range: { low: 675, high: 880 },
    caveat: '880 counts every aircraft on the books at the end of 1962.',
  },
);

/** US bombers with crews and weapons, B-47s included. */
export const usBombersWithCrews = total('aircraft', [usLongRangeBombers, usMediumBombers], {
  counts: 'US bombers with crews and weapons, B-47s included',
});

/** Weapons on US bombers at the peak. */
export const usBomberWeapons = recorded(
  2962,
  'weapons',
  'Weapons on US bombers',
  '1962-11',
  ['fp2012', 'suh2022'],
  {
    range: { low: 2962, high: 3149 },
    caveat: '3,149 is a calculated load.',
  },
);

/** Weapons that B-52s and B-58s alone could carry. */
export const usLongRangeBomberWeapons = recorded(
  2136,
  'weapons',
  'Weapons on US B-52 and B-58 bombers',
  autumn,
  ['suh2022'],
);

/** US missiles of medium range at the Soviet Union's door. */
export const usForwardMissiles = {
  thor: recorded(60, 'missiles', 'Thors in the United Kingdom', autumn, ['wynn1994'], {
    caveat: 'Under dual key with the RAF; withdrawal was already planned.',
  }),
  jupiterItaly: recorded(30, 'missiles', 'Jupiters in Italy', autumn, ['nash1997', 'nuti2007']),
  jupiterTurkey: recorded(15, 'missiles', 'Jupiters in Turkey', autumn, ['burr-nuti2023'], {
    evidence: 'There a squadron of 15 Jupiters was deployed',
  }),
} as const;

/** Thors and Jupiters together; the same figure stands in a Russian journal. */
export const usForwardMissileTotal = total(
  'missiles',
  [usForwardMissiles.thor, usForwardMissiles.jupiterItaly, usForwardMissiles.jupiterTurkey],
  { counts: 'US medium-range missiles in Europe and Turkey' },
);

/** Explosive power of one Jupiter in Turkey. */
export const jupiterYield = recorded(1.45, 'megatons', 'Yield of one Jupiter', autumn, ['nash1997'], {
  qualifier: 'about',
});

/** Weapons of the Strategic Air Command on alert at the peak of DEFCON 2. */
export const usAlertWeapons = recorded(
  2962,
  'weapons',
  'SAC weapons on alert at the peak',
  '1962-11-04',
  ['sac1986'],
  { confidence: 'medium', caveat: '2,952 in another account.' },
);

/** Strategic weapons ready on command at the peak. */
export const usReadyWeapons = recorded(
  3500,
  'weapons',
  'Ready US strategic weapons',
  '1962-11',
  ['fas2012', 'suh2022'],
  { range: { low: 3496, high: 3500 }, qualifier: 'about' },
);

/** Weapons the United States could deliver to the other capital, in Suh's calculation. */
export const usDeliverable = recorded(
  2483,
  'weapons',
  'US weapons deliverable to Moscow',
  '1962',
  ['suh2022'],
  {
    caveat: 'Calculated from the force lists.',
  },
);

/** The explosive power of those weapons, weighed so that large bombs do not count in full. */
export const usEquivalentMegatons = recorded(
  6558,
  'equivalent megatons',
  'US weapons deliverable to Moscow, in equivalent megatons',
  '1962',
  ['suh2022'],
  { caveat: 'Calculated from the force lists.' },
);

/** The whole stockpile of 1962, with the older estimate as its high bound. */
export const usStockpileWithOlder: Figure<'warheads'> = {
  ...stockpile('us', 1962),
  sources: ['fas2023', 'nrdc-old'],
  range: { low: 25_540, high: 27_387 },
  caveat: '27,387 is an older estimate, usually rounded to 27,000.',
};

/** The combined yield of the ICBMs of the end of 1962. */
export const usIcbmYield = recorded(635, 'megatons', 'Combined yield of US ICBMs', yearEnd, ['fp2012'], {
  confidence: 'medium',
  qualifier: 'more than',
});
