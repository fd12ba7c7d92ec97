/** The order of battle of October and November 1962: the Soviet Union, at home and at sea. Cuba has its own file. */
import { middle } from '../../records/derive.ts';
import type { Figure } from './provenance.ts';
import { recorded } from './recorded.ts';
import { stockpile } from './stockpiles.ts';

const day = '1962-10-22';
const autumn = '1962-10';
const yearEnd = '1962-12-31';

/** ICBM launchers on 22 October in a Russian journal. */
export const sovietIcbmLaunchers = recorded(
  48,
  'launchers',
  'Soviet ICBM launchers, 22 October 1962, Russian count',
  day,
  ['tiv2001'],
  { confidence: 'medium', caveat: 'Lists built on NRDC data have 36 missiles.' },
);

/** Soviet ICBMs by type. */
export const sovietIcbmTypes = {
  r7: recorded(4, 'missiles', 'Soviet R-7 and R-7A (SS-6)', yearEnd, ['suh2022']),
  r16: recorded(32, 'missiles', 'Soviet R-16 (SS-7)', yearEnd, ['suh2022']),
} as const;

/** Soviet medium- and intermediate-range missiles by type. */
export const sovietShorterTypes = {
  r5m: recorded(36, 'missiles', 'Soviet R-5M', yearEnd, ['suh2022']),
  r12: recorded(458, 'missiles', 'Soviet R-12 (SS-4)', yearEnd, ['suh2022']),
  r14: recorded(28, 'missiles', 'Soviet R-14 (SS-5)', yearEnd, ['suh2022']),
} as const;

/** Soviet submarine missiles by type. */
export const sovietSlbmTypes = {
  r11fm: recorded(12, 'missiles', 'Soviet R-11FM', yearEnd, ['suh2022']),
  r13: recorded(66, 'missiles', 'Soviet R-13 (SS-N-4)', yearEnd, ['suh2022']),
  r21: recorded(6, 'missiles', 'Soviet R-21 (SS-N-5)', yearEnd, ['suh2022']),
} as const;

/** Soviet long-range bombers by type. */
export const sovietBomberTypes = {
  tu95: recorded(80, 'aircraft', 'Soviet Tu-95', yearEnd, ['suh2022', 'sheehan2009'], {
    range: { low: 76, high: 80 },
  }),
  m4: recorded(58, 'aircraft', 'Soviet M-4 and 3M', yearEnd, ['suh2022', 'sheehan2009']),
} as const;

/** Weapons on Soviet long-range bombers. */
export const sovietBomberWeapons = recorded(
  276,
  'weapons',
  'Weapons on Soviet long-range bombers',
  autumn,
  ['suh2022', 'fp2012'],
  { caveat: 'Assumes two on each aircraft.' },
);

/** Ready Soviet weapons able to reach the United States: the authors give a range only. */
export const sovietReadyWeapons = recorded(
  middle({ low: 300, high: 500 }),
  'weapons',
  'Ready Soviet weapons able to reach the United States',
  autumn,
  ['fas2012'],
  {
    range: { low: 300, high: 500 },
    qualifier: 'about',
    caveat: 'The authors say “perhaps 300–500”; the single number is the middle of their range.',
  },
);

/** Weapons the Soviet Union could deliver to the other capital, in Suh's calculation. */
export const sovietDeliverable = recorded(
  396,
  'weapons',
  'Soviet weapons deliverable to Washington',
  '1962',
  ['suh2022'],
  { caveat: 'Calculated from the force lists.' },
);

/** The explosive power of those weapons, weighed so that large bombs do not count in full. */
export const sovietEquivalentMegatons = recorded(
  637,
  'equivalent megatons',
  'Soviet weapons deliverable to Washington, in equivalent megatons',
  '1962',
  ['suh2022'],
  { caveat: 'Calculated from the force lists.' },
);

/** Foxtrot submarines B-4, B-36, B-59 and B-130 in the waters off Cuba. */
export const sovietSubmarines = recorded(4, 'submarines', 'Soviet Foxtrot submarines off Cuba', autumn, [
  'nsa2022-b59',
]);

/** One nuclear torpedo on each of them; not among the warheads sent to the island. */
export const sovietTorpedoes = recorded(4, 'weapons', 'Nuclear torpedoes on the Foxtrots', autumn, [
  'nsa2022-b59',
]);

/** Warheads able to reach the United States: the calculated count, within the range of the others. */
export const sovietReachingWarheads = recorded(
  396,
  'warheads',
  'Soviet warheads able to reach the United States',
  autumn,
  ['fas2012', 'suh2022', 'blight-welch1989'],
  {
    range: { low: 300, high: 500 },
    caveat: 'Perhaps 300 to 500; 396 is calculated, 300 is McNamara’s memory.',
  },
);

/** The whole stockpile of 1962, with the older estimate as its low bound. */
export const sovietStockpileWithOlder: Figure<'warheads'> = {
  ...stockpile('ussr', 1962),
  sources: ['fas2023', 'nrdc-old'],
  range: { low: 3322, high: 3346 },
  caveat: 'An estimate; 3,322 is an older one.',
};

const icbmYield = { low: 108, high: 204 } as const;

/** The combined yield of the 36 ICBMs of the end of 1962. */
export const sovietIcbmYield = recorded(
  middle(icbmYield),
  'megatons',
  'Combined yield of Soviet ICBMs',
  yearEnd,
  ['fp2012'],
  {
    confidence: 'medium',
    range: icbmYield,
    caveat: 'Known as a range only; the single number is its middle.',
  },
);
