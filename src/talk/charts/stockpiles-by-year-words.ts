/** What the chart of the stockpiles says: its record, and its words from it. */

import type { ChartWords } from '../../charts/words.ts';
import { type Figure, formatFigure, type Side } from '../data/index.ts';

/** The stockpiles as the chart reads them. */
export interface StockpileRecord {
  readonly years: readonly number[];
  /** The year both values and their ratio are marked in. */
  readonly markedYear: number;
  stockpile(side: Side, year: number): Figure<'warheads'>;
  ratio(year: number): Figure<'to one'>;
  peakYear(side: Side): number;
  firstYearOfSovietLead(): number | undefined;
}

/** A point of the chart between two years. */
export interface Crossing {
  readonly x: number;
  readonly y: number;
  readonly lastYear: number;
  readonly firstYear: number;
}

/** Where the two lines cross, between the last year of the American lead and the first of the Soviet one. */
export function crossing(record: StockpileRecord): Crossing | null {
  const firstYear = record.firstYearOfSovietLead();
  if (firstYear === undefined) return null;
  const lastYear = firstYear - 1;
  const lead = (year: number) => record.stockpile('us', year).value - record.stockpile('ussr', year).value;
  const part = lead(lastYear) / (lead(lastYear) - lead(firstYear));
  const [before, after] = [record.stockpile('us', lastYear).value, record.stockpile('us', firstYear).value];
  return { x: lastYear + part, y: before + part * (after - before), lastYear, firstYear };
}

/** The words of the chart. */
export function stockpileWords(record: StockpileRecord): ChartWords {
  const { years, markedYear } = record;
  const first = years[0] ?? markedYear;
  const last = years.at(-1) ?? markedYear;
  const count = (side: Side, year: number) => formatFigure(record.stockpile(side, year));
  const ratio = formatFigure(record.ratio(markedYear));
  const crossed = crossing(record);
  const peaks = `The United States peaked at ${count('us', record.peakYear('us'))} in ${record.peakYear('us')}, the Soviet Union at ${count('ussr', record.peakYear('ussr'))} in ${record.peakYear('ussr')}.`;
  const ahead = crossed
    ? `The Soviet stockpile was the larger from ${crossed.firstYear}.`
    : 'The American stockpile stayed the larger.';
  return {
    summary: `Nuclear warheads in each stockpile, ${first} to ${last}. In ${markedYear} the United States held ${count('us', markedYear)} and the Soviet Union, by estimate, ${count('ussr', markedYear)}, a ratio of ${ratio}. ${ahead} ${peaks}`,
    basis:
      'Warheads in the military stockpile, strategic and tactical; the Soviet figures are outside estimates',
    steps: [
      { says: `The axes: years from ${first} to ${last}, and nuclear warheads in each stockpile.` },
      {
        says: `The American stockpile grows from ${count('us', first)} in ${first} to ${count('us', markedYear)} in ${markedYear}.`,
      },
      {
        says: `The Soviet stockpile, an estimate, stays far below: ${count('ussr', markedYear)} in ${markedYear}.`,
      },
      {
        says: `${markedYear} is marked: ${count('us', markedYear)} to ${count('ussr', markedYear)}, or ${ratio}.`,
      },
      { says: `The years after ${markedYear}. ${ahead} ${peaks}` },
    ],
    table: {
      caption: `Nuclear warheads in the stockpiles of the United States and the Soviet Union, ${first} to ${last}`,
      columns: ['Year', 'United States', 'Soviet Union (estimate)'],
      rows: years.map((year) => [String(year), count('us', year), count('ussr', year)]),
    },
  };
}
