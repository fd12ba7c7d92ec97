/** One balance, nine ratios: US to Soviet in 1962, each count computed from the figures it names. */

import { ratio } from '../../records/derive.ts';
import { sovietBombers, sovietIcbms, sovietShorterMissiles1962, usIcbms } from './delivery-vehicles.ts';
import { essayRatios, essayTotals } from './essay-figures.ts';
import type { Figure } from './provenance.ts';
import { recorded } from './recorded.ts';
import {
  sovietDeliverable,
  sovietEquivalentMegatons,
  sovietIcbmLaunchers,
  sovietReadyWeapons,
} from './soviet-forces.ts';
import { stockpile, stockpileRatio } from './stockpiles.ts';
import {
  usBombersWithCrews,
  usDeliverable,
  usEquivalentMegatons,
  usForwardMissileTotal,
  usLongRangeBombers,
  usReadyIcbms,
  usReadyWeapons,
} from './us-forces.ts';

/** One way to count the balance of 1962. */
export interface RatioCount {
  readonly key: RatioKey;
  /** The count in a few words, for a chart: at most 45 characters. */
  readonly label: string;
  /** What is counted, when and by whom. */
  readonly basis: string;
  readonly us: Figure;
  readonly ussr: Figure;
  /** US to one Soviet. */
  readonly ratio: Figure<'to one'>;
  /** A participant's memory, not a count. */
  readonly remembered: boolean;
  readonly sources: Figure['sources'];
}

/** The nine counts by key, in ascending order of their ratio. */
export const ratioKeys = [
  'europe-missiles',
  'icbm-ready',
  'essay-corrected',
  'long-range-bombers',
  'icbm-end-1962',
  'deliverable',
  'stockpile',
  'equivalent-megatons',
  'mcnamara',
] as const;
export type RatioKey = (typeof ratioKeys)[number];

const lookingBack = { confidence: 'medium', qualifier: 'about' } as const;

/** What McNamara remembered in the 1980s of the two sides' strategic warheads in 1962. */
export const mcnamaraMemory = {
  us: recorded(
    5000,
    'warheads',
    'US strategic warheads, in McNamara’s memory',
    '1962',
    ['blight-welch1989'],
    {
      ...lookingBack,
      caveat: 'Remembered in the 1980s; later counts give about 3,500 ready weapons.',
    },
  ),
  ussr: recorded(
    300,
    'warheads',
    'Soviet strategic warheads, in McNamara’s memory',
    '1962',
    ['blight-welch1989'],
    {
      ...lookingBack,
      caveat: 'Remembered in the 1980s.',
    },
  ),
} as const;

/** The origin of “17 to 1”: 5,000 to 300 is 16.7. */
export const mcnamaraRatio: Figure<'to one'> = ratio(mcnamaraMemory.us, mcnamaraMemory.ussr, {
  counts: 'Strategic warheads, in McNamara’s memory',
  caveat: 'A memory of the 1980s, usually rounded to 17:1.',
});

/** Ready weapons: 3,500 to 300–500. Not one of the nine: the Soviet side is known only as a range. */
export const readyWeaponsRatio: Figure<'to one'> = ratio(usReadyWeapons, sovietReadyWeapons, {
  counts: 'Ready weapons, autumn 1962',
  qualifier: 'about',
  caveat: 'The Soviet side is known only as a range of 300 to 500.',
});

/** All US bombers with crews, B-47s included, to Soviet long-range bombers. */
export const allBombersRatio: Figure<'to one'> = ratio(usBombersWithCrews, sovietBombers[1962], {
  counts: 'Bombers, B-47s included',
});

// @__NO_SIDE_EFFECTS__
function count(
  key: RatioKey,
  label: string,
  basis: string,
  us: Figure,
  ussr: Figure,
  computed: Figure<'to one'> = ratio(us, ussr, { counts: label, caveat: basis }),
): RatioCount {
  const { sources } = computed;
  return { key, label, basis, us, ussr, ratio: computed, remembered: key === 'mcnamara', sources };
}

/** The nine counts in ascending order (tested): below one the Soviet Union was ahead. */
export const ratioCounts: readonly RatioCount[] = [
  count(
    'europe-missiles',
    'Medium-range missiles in Europe',
    'Thors and Jupiters to missiles in the USSR that could reach Europe, autumn 1962',
    usForwardMissileTotal,
    sovietShorterMissiles1962,
  ),
  count(
    'icbm-ready',
    'ICBMs ready in October, Russian count',
    'Intercontinental missiles on 22 October 1962, in a Russian journal of 2001',
    usReadyIcbms,
    sovietIcbmLaunchers,
  ),
  count(
    'essay-corrected',
    'The essay’s own list, corrected',
    'Every weapon the essay lists, its two misprints mended',
    essayTotals.us.corrected,
    essayTotals.ussr,
    essayRatios.corrected,
  ),
  count(
    'long-range-bombers',
    'Long-range bombers, without B-47s',
    'B-52s and B-58s to Tu-95s and M-4s',
    usLongRangeBombers,
    sovietBombers[1962],
  ),
  count(
    'icbm-end-1962',
    'ICBMs, end of 1962',
    'Intercontinental missiles at the end of 1962',
    usIcbms[1962],
    sovietIcbms[1962],
  ),
  count(
    'deliverable',
    'Weapons deliverable to the other capital',
    'Weapons able to reach Moscow and Washington, calculated from force lists',
    usDeliverable,
    sovietDeliverable,
  ),
  count(
    'stockpile',
    'Whole stockpile',
    'Every warhead of 1962, strategic and tactical; the Soviet figure is an estimate',
    stockpile('us', 1962),
    stockpile('ussr', 1962),
    stockpileRatio(1962),
  ),
  count(
    'equivalent-megatons',
    'Explosive power deliverable, weighted',
    'Equivalent megatons of the deliverable weapons, calculated from force lists',
    usEquivalentMegatons,
    sovietEquivalentMegatons,
  ),
  count(
    'mcnamara',
    'McNamara’s memory of the 1980s',
    '“Some five thousand strategic nuclear warheads as against their three hundred”',
    mcnamaraMemory.us,
    mcnamaraMemory.ussr,
    mcnamaraRatio,
  ),
];

/** One of the nine counts. */
// @__NO_SIDE_EFFECTS__
export function ratioCount(key: RatioKey): RatioCount {
  const found = ratioCounts.find((candidate) => candidate.key === key);
  if (!found) throw new RangeError(`No ratio is counted as "${key}"`);
  return found;
}
