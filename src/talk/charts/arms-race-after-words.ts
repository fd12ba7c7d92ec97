/** What the chart of the stockpiles after the crisis says: its record, the points it marks, and its words. */

import { type ChartWords, listed } from '../../charts/words.ts';
import { type Figure, formatDate, formatFigure, type Side } from '../data/index.ts';
import type { StockpileRecord } from './stockpiles-by-year-words.ts';

/** An agreement that followed the crisis. */
export interface Agreement {
  /** In a few words, with its verb: `Hotline agreed`. */
  readonly name: string;
  readonly event: { readonly date: string; readonly sources: Figure['sources'] };
}

/** The stockpiles from the year of the crisis on, and what the two sides agreed. */
export interface AfterRecord {
  /** `years` starts with the year of the crisis. */
  readonly stockpiles: StockpileRecord;
  readonly agreements: readonly Agreement[];
}

/** Both sides, in the order the deck names them. */
export const sides = ['us', 'ussr'] as const satisfies readonly Side[];

/** Each side as the chart names it. */
export const sideName = { us: 'United States', ussr: 'Soviet Union' } as const;

/** A point of the chart: a year and a number of warheads. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A side's stockpile in a year, as a point. */
export const place = ({ stockpiles }: AfterRecord, side: Side, year: number): Place => ({
  x: year,
  y: stockpiles.stockpile(side, year).value,
});

/** The year of the crisis, with which the record starts. */
export const firstYear = ({ stockpiles: { years, markedYear } }: AfterRecord): number =>
  years[0] ?? markedYear;

/** The last year of the record. */
export const lastYear = ({ stockpiles: { years, markedYear } }: AfterRecord): number =>
  years.at(-1) ?? markedYear;

const dayMilliseconds = 86_400_000;

/** A day as a point on a scale of years: 1 July 1963 is about 1963.5. */
export function yearPoint(date: string): number {
  const year = Number(date.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return (
    year +
    (Date.parse(date) - start) / dayMilliseconds / ((Date.UTC(year + 1, 0, 1) - start) / dayMilliseconds)
  );
}

/** The year of a side's largest stockpile since the crisis. */
export function peakAfter({ stockpiles: { years, stockpile } }: AfterRecord, side: Side): number {
  return years.reduce((peak, year) =>
    stockpile(side, year).value > stockpile(side, peak).value ? year : peak,
  );
}

/** `Hotline agreed, 20 June 1963` */
export const agreementText = ({ name, event }: Agreement): string => `${name}, ${formatDate(event.date)}`;

/** `1978: the Soviet stockpile is the larger`, or that it never was. */
export function leadText({ stockpiles }: AfterRecord): string {
  const year = stockpiles.firstYearOfSovietLead();
  return year === undefined
    ? 'The American stockpile stays the larger'
    : `From ${year} the Soviet stockpile is the larger`;
}

/** The words of the chart. */
export function afterWords(record: AfterRecord): ChartWords {
  const { years, stockpile } = record.stockpiles;
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const count = (side: Side, year: number): string => formatFigure(stockpile(side, year));
  const inYear = (side: Side, year: number): string => `${count(side, year)} in ${year}`;
  const course = (side: Side): string =>
    `from ${inYear(side, first)} to ${inYear(side, peakAfter(record, side))}, its peak, and ${inYear(side, last)}`;
  const agreed = listed(
    record.agreements.map(({ name, event }) => `${name.toLowerCase()} on ${formatDate(event.date)}`),
  );
  const us = `The American stockpile goes ${course('us')}.`;
  const ussr = `The Soviet one, an estimate, goes ${course('ussr')}.`;
  return {
    summary: `Nuclear warheads in each stockpile, ${first} to ${last}. What followed the crisis: ${agreed}. ${us} ${ussr} ${leadText(record)}.`,
    basis:
      'Warheads in the military stockpile, strategic and tactical; the Soviet figures are outside estimates',
    steps: [
      {
        says: `The year of the crisis: ${count('us', first)} American warheads and, by estimate, ${count('ussr', first)} Soviet ones.`,
      },
      { says: `What followed the crisis: ${agreed}.` },
      { says: us },
      { says: `${ussr} ${leadText(record)}.` },
    ],
    table: {
      caption: `Nuclear warheads in the stockpiles of both sides, ${first} to ${last}; ${agreed}`,
      columns: ['Year', 'United States', 'Soviet Union (estimate)'],
      rows: years.map((year) => [String(year), count('us', year), count('ussr', year)]),
    },
  };
}
