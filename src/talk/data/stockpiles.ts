/**
 * Nuclear warheads in the military stockpiles of both sides in each year from 1945 to 1991:
 * strategic and tactical, deployed and stored; those retired and waiting to be dismantled are left out.
 * Series: Federation of American Scientists 2023, via Our World in Data. It is not the number that could be
 * launched at the other side.
 */
import { ratio } from '../../records/derive.ts';
import type { Figure, Side } from './provenance.ts';
import { recorded } from './recorded.ts';

/** Every year of the series, ascending. */
// biome-ignore format: a series reads as rows of ten
export const stockpileYears = [
  1945, 1946, 1947, 1948, 1949,
  1950, 1951, 1952, 1953, 1954, 1955, 1956, 1957, 1958, 1959,
  1960, 1961, 1962, 1963, 1964, 1965, 1966, 1967, 1968, 1969,
  1970, 1971, 1972, 1973, 1974, 1975, 1976, 1977, 1978, 1979,
  1980, 1981, 1982, 1983, 1984, 1985, 1986, 1987, 1988, 1989,
  1990, 1991,
] as const;

/** A year of the series, as a number. */
export type StockpileYear = (typeof stockpileYears)[number];

type NumberForEach<List extends readonly unknown[]> = { readonly [Index in keyof List]: number };

/** One number a year: a series that is too short or too long does not compile. */
type Series = NumberForEach<typeof stockpileYears>;

/** Warheads by side. The source leaves the Soviet Union blank before its first test in 1949; that is 0 here. */
// biome-ignore format: a series reads as rows of ten
const warheads: Readonly<Record<Side, Series>> = {
  us: [
    2, 9, 13, 50, 170,
    299, 438, 841, 1169, 1703, 2422, 3692, 5543, 7345, 12298,
    18638, 22229, 25540, 28133, 29463, 31139, 31175, 31255, 29561, 27552,
    26008, 25830, 26516, 27835, 28537, 27519, 25914, 25542, 24418, 24138,
    24104, 23208, 22886, 23305, 23459, 23368, 23317, 23575, 23205, 22217,
    21392, 19008,
  ],
  ussr: [
    0, 0, 0, 0, 1,
    5, 25, 50, 120, 150, 200, 426, 660, 863, 1048,
    1627, 2492, 3346, 4259, 5242, 6144, 7091, 8400, 9490, 10671,
    11736, 13279, 14600, 15878, 17286, 19235, 22165, 24281, 26169, 28258,
    30665, 32146, 33486, 35130, 36825, 38582, 40159, 38107, 36538, 35078,
    32980, 29154,
  ],
};

const sideName: Readonly<Record<Side, string>> = { us: 'US', ussr: 'Soviet' };

const estimate = {
  confidence: 'medium',
  caveat: 'An estimate by outside experts; its precision is only apparent.',
} as const;

// @__NO_SIDE_EFFECTS__
function seriesOf(side: Side): ReadonlyMap<number, Figure<'warheads'>> {
  const remarks = side === 'us' ? {} : estimate;
  const figure = (value: number, year: StockpileYear): Figure<'warheads'> =>
    recorded(value, 'warheads', `${sideName[side]} stockpile, ${year}`, `${year}`, ['fas2023'], remarks);
  return new Map(
    stockpileYears.map((year, index) => [year, figure(warheads[side][index] ?? Number.NaN, year)]),
  );
}

/** The stockpiles by side and year, 1945 to 1991, in ascending order of years. */
export const stockpileWarheads: Readonly<Record<Side, ReadonlyMap<number, Figure<'warheads'>>>> = {
  us: seriesOf('us'),
  ussr: seriesOf('ussr'),
};

/**
 * One side's stockpile in one year.
 * @throws RangeError outside 1945 to 1991.
 */
// @__NO_SIDE_EFFECTS__
export function stockpile(side: Side, year: number): Figure<'warheads'> {
  const figure = stockpileWarheads[side].get(year);
  if (!figure) throw new RangeError(`No stockpile figure for ${year}`);
  return figure;
}

/**
 * US warheads to one Soviet warhead, computed.
 * @throws RangeError outside 1945 to 1991, and from 1945 to 1948, when there were no Soviet warheads.
 */
// @__NO_SIDE_EFFECTS__
export function stockpileRatio(year: number): Figure<'to one'> {
  return ratio(stockpile('us', year), stockpile('ussr', year), {
    counts: `US to Soviet stockpile, ${year}`,
    caveat: 'The Soviet figure is an estimate.',
  });
}

/** The ratio in one year. */
export interface StockpileRatio {
  readonly year: number;
  readonly ratio: Figure<'to one'>;
}

/** The ratio of every year that has one: 1949, the first with Soviet warheads, to 1991. */
export const stockpileRatios: readonly StockpileRatio[] = stockpileYears
  .filter((year) => stockpile('ussr', year).value > 0)
  .map((year) => ({ year, ratio: stockpileRatio(year) }));

/** The last year in which the ratio of stockpiles stood at `level` or above; undefined where it never did. */
export function lastYearAtOrAbove(level: number): number | undefined {
  return stockpileRatios.findLast(({ ratio: { value } }) => value >= level)?.year;
}

/** The first year in which the Soviet stockpile was the larger. */
export function firstYearOfSovietLead(): number | undefined {
  return stockpileRatios.find(({ ratio: { value } }) => value < 1)?.year;
}

/** The year in which one side's stockpile was largest. */
export function peakYear(side: Side): number {
  return stockpileYears.reduce<number>(
    (peak, year) => (stockpile(side, year).value > stockpile(side, peak).value ? year : peak),
    stockpileYears[0],
  );
}
