/**
 * What could carry a warhead across the ocean, at the end of 1960, 1961 and 1962: the years around the essay's
 * figures. Counts of the same thing at other dates of 1962 stand in the range.
 */
import { difference, total } from '../../records/derive.ts';
import type { Remarks } from '../../records/recorded.ts';
import type { Figure, Side, Sources } from './provenance.ts';
import { recorded } from './recorded.ts';

/** ICBM: intercontinental ballistic missile. SLBM: submarine-launched ballistic missile. */
export type DeliveryVehicle = 'icbm' | 'slbm' | 'bomber';

/** Ends of years for which the record was read. */
export const deliveryYears = [1960, 1961, 1962] as const;
export type DeliveryYear = (typeof deliveryYears)[number];

type More = Remarks & { readonly sources?: Sources };

// @__NO_SIDE_EFFECTS__
function missiles(what: string, year: DeliveryYear, value: number, more: More = {}): Figure<'missiles'> {
  const { sources = ['suh2022'], ...remarks } = more;
  return recorded(value, 'missiles', `${what}, end of ${year}`, `${year}-12-31`, sources, remarks);
}

// @__NO_SIDE_EFFECTS__
function bombers(what: string, year: DeliveryYear, value: number, more: More = {}): Figure<'aircraft'> {
  const { sources = ['nrdc-datab7'], ...remarks } = more;
  return recorded(value, 'aircraft', `${what}, end of ${year}`, `${year}-12-31`, sources, remarks);
}

/** US intercontinental ballistic missiles. */
export const usIcbms = {
  1960: missiles('US ICBMs', 1960, 12),
  1961: missiles('US ICBMs', 1961, 57),
  1962: missiles('US ICBMs', 1962, 203, {
    range: { low: 151, high: 203 },
    sources: ['suh2022', 'pentagon-1962', 'tiv2001', 'fp2012'],
    caveat: '151 to 156 were ready in October 1962; 203 is the count at the end of the year.',
  }),
} as const;

/** Soviet intercontinental ballistic missiles. */
export const sovietIcbms = {
  1960: missiles('Soviet ICBMs', 1960, 2),
  1961: missiles('Soviet ICBMs', 1961, 10),
  1962: missiles('Soviet ICBMs', 1962, 36, {
    range: { low: 36, high: 48 },
    sources: ['suh2022', 'tiv2001', 'fp2012'],
    caveat: 'A Russian journal counts 48 launchers on 22 October 1962.',
  }),
} as const;

/** US submarine-launched ballistic missiles (Polaris). */
export const usSlbms = {
  1960: missiles('US submarine missiles', 1960, 32),
  1961: missiles('US submarine missiles', 1961, 80),
  1962: missiles('US submarine missiles', 1962, 144, {
    range: { low: 112, high: 144 },
    sources: ['suh2022', 'rhodes1995'],
    caveat: '112 were at sea in the alert of October 1962; 144 is the count at the end of the year.',
  }),
} as const;

/** Soviet submarine-launched ballistic missiles; no count for 1960 and 1961 was read. */
export const sovietSlbms = {
  1962: missiles('Soviet submarine missiles', 1962, 84, {
    range: { low: 72, high: 84 },
    sources: ['suh2022'],
    caveat: 'Of short range; none was in range of the United States.',
  }),
} as const;

const withMedium = 'About two thirds were B-47 medium bombers, which needed tankers or bases overseas.';

/** SAC's B-47s, B-58s and B-52s on the books, by type, where the parts were read. */
export const usBombersByType = {
  1960: [bombers('US B-47s', 1960, 1178), bombers('US B-58s', 1960, 19), bombers('US B-52s', 1960, 538)],
  1962: [bombers('US B-47s', 1962, 880), bombers('US B-58s', 1962, 76), bombers('US B-52s', 1962, 639)],
} as const;

/** US bombers of the Strategic Air Command on the books: B-47, B-58 and B-52 together. */
export const usBombers = {
  1960: total('aircraft', usBombersByType[1960], {
    counts: 'US bombers, end of 1960',
    caveat: withMedium,
  }),
  1961: bombers('US bombers', 1961, 1526, { caveat: withMedium }),
  1962: {
    ...total('aircraft', usBombersByType[1962], { counts: 'US bombers, end of 1962' }),
    sources: ['nrdc-datab7', 'suh2022', 'fp2012'],
    range: { low: 1306, high: 1595 },
    caveat: `1,306 had crews and weapons in October 1962. ${withMedium}`,
  },
} as const satisfies Record<DeliveryYear, Figure<'aircraft'>>;

/** Soviet long-range bombers: Tu-95 and M-4/3M. */
export const sovietBombers = {
  1960: bombers('Soviet long-range bombers', 1960, 121, { sources: ['suh2022'] }),
  1961: bombers('Soviet long-range bombers', 1961, 133, { sources: ['suh2022'] }),
  1962: bombers('Soviet long-range bombers', 1962, 138, {
    sources: ['suh2022', 'sheehan2009'],
    range: { low: 134, high: 138 },
  }),
} as const;

/** Counts by vehicle, side and end of year; undefined where no count was read (Soviet SLBMs before 1962). */
export const deliveryVehicles: Readonly<
  Record<DeliveryVehicle, Readonly<Record<Side, Readonly<Record<DeliveryYear, Figure | undefined>>>>>
> = {
  icbm: { us: usIcbms, ussr: sovietIcbms },
  slbm: { us: usSlbms, ussr: { 1960: undefined, 1961: undefined, ...sovietSlbms } },
  bomber: { us: usBombers, ussr: sovietBombers },
};

/** All Soviet land-based missiles, intercontinental ones included, at the end of 1961. */
export const sovietLandMissiles1961 = missiles('Soviet land-based missiles', 1961, 436);

/** Soviet medium- and intermediate-range missiles at the end of 1961. */
export const sovietShorterMissiles1961 = difference(sovietLandMissiles1961, sovietIcbms[1961], {
  counts: 'Soviet medium- and intermediate-range missiles, end of 1961',
});

/** Soviet medium- and intermediate-range missiles in the USSR in 1962: they reached Europe, not the 48 states. */
export const sovietShorterMissiles1962 = missiles(
  'Soviet medium- and intermediate-range missiles',
  1962,
  522,
  {
    range: { low: 522, high: 543 },
    sources: ['suh2022', 'tiv2001'],
    caveat: '543 launchers on 22 October 1962 in a Russian journal. They could not reach the 48 states.',
  },
);
