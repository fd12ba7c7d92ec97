/** What the chart of the ratio by year says: its record, the years its argument turns on, and its words. */

import { ratioText } from '../../charts/axes.ts';
import type { ChartWords } from '../../charts/words.ts';
import type { Figure } from '../data/index.ts';

/** One year's ratio of the stockpiles. */
export interface YearRatio {
  readonly year: number;
  readonly ratio: Figure<'to one'>;
}

/** The ratios as the chart reads them. */
export interface RatioRecord {
  /** Ascending, from the first year with a Soviet warhead. */
  readonly ratios: readonly YearRatio[];
  /** The ratio that is quoted for the year of the crisis. */
  readonly quoted: Figure<'to one'>;
  readonly crisisYear: number;
}

/** The years the argument turns on. */
export function turningYears({ ratios, quoted, crisisYear }: RatioRecord) {
  const at = (index: number): YearRatio | undefined => ratios[index];
  const lastAbove = ratios.findLastIndex(({ ratio }) => ratio.value >= quoted.value);
  return {
    first: at(0),
    lastAbove: at(lastAbove),
    firstBelow: at(lastAbove + 1),
    crisis: ratios.find(({ year }) => year === crisisYear),
    sovietLead: ratios.find(({ ratio }) => ratio.value < 1),
    last: ratios.at(-1),
  };
}

/** `7.6:1 in 1962`. */
export const inYear = (point: YearRatio | undefined): string =>
  point ? `${ratioText(point.ratio)} in ${point.year}` : '';

/** The words of the chart. */
export function ratioWords(record: RatioRecord): ChartWords {
  const { first, lastAbove, firstBelow, crisis, sovietLead, last } = turningYears(record);
  const quoted = ratioText(record.quoted);
  const span = `${first?.year} to ${last?.year}`;
  const passed = `The ratio passed ${quoted} between ${lastAbove?.year} and ${firstBelow?.year}: ${inYear(lastAbove)}, ${inYear(firstBelow)}.`;
  const reversed = sovietLead ? ` From ${sovietLead.year} the Soviet stockpile was the larger.` : '';
  return {
    summary: `American warheads for each Soviet one, ${span}, on a scale that doubles. ${passed} It was ${inYear(crisis)}.${reversed}`,
    basis: 'Stockpiles of warheads, all kinds; the Soviet side is an estimate, so every ratio is one',
    steps: [
      {
        says: `The axes: years from ${span}, and American warheads for each Soviet one on a scale that doubles.`,
      },
      { says: `A line at ${quoted}, the ratio that is quoted for ${record.crisisYear}.` },
      {
        says: `The ratio by year falls from ${inYear(first)}, the first year with a Soviet warhead, to ${inYear(last)}.`,
      },
      { says: `${passed} In ${record.crisisYear} it was ${crisis ? ratioText(crisis.ratio) : ''}.` },
    ],
    table: {
      caption: `American warheads for each Soviet one in the stockpiles, ${span}; before ${first?.year} there was no Soviet warhead to divide by`,
      columns: ['Year', 'United States to Soviet Union'],
      rows: record.ratios.map(({ year, ratio }) => [String(year), ratioText(ratio)]),
    },
  };
}
