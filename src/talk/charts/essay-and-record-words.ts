/** What the chart of the essay and the record says. */

import { type ChartWords, counted, listed } from '../../charts/words.ts';
import { type DeliveryYear, deliveryYears, formatFigure } from '../data/index.ts';
import { type ComparedNumber, nearerLater } from './compared-numbers.ts';
import { mendedText } from './essay-arsenal-rows.ts';

const noCount = 'no count';

/** A count of a year in words: with its wider way of counting, or its range, where there is one. */
export function cell({ record, wider }: ComparedNumber, year: DeliveryYear): string {
  const figure = record[year];
  if (!figure) return noCount;
  return wider?.year === year
    ? `${formatFigure(figure)}–${formatFigure(wider.figure)}`
    : formatFigure(figure);
}

/** The same with the range in brackets, or what the wider count adds. */
function cellWithRange(number: ComparedNumber, year: DeliveryYear): string {
  const figure = number.record[year];
  if (!figure) return noCount;
  if (number.wider?.year === year) {
    return `${formatFigure(figure)} (${formatFigure(number.wider.figure)} ${number.wider.adds})`;
  }
  return figure.range ? `${formatFigure(figure)} (${formatFigure(figure, 'range')})` : formatFigure(figure);
}

/** The words of the chart. */
export function comparisonWords(numbers: readonly ComparedNumber[]): ChartWords {
  const essay = (number: ComparedNumber) => mendedText([number.essay]);
  const names = (list: readonly ComparedNumber[]) => listed(list.map(({ name }) => name));
  const { comparable, nearer, farther } = nearerLater(numbers, 1960, 1961);
  const verdict = `Of the ${counted(comparable.length)} numbers with a count for both years, ${counted(nearer.length)} lie nearer to the end of 1961 than to the end of 1960`;
  const exception = farther.length > 0 ? `; ${names(farther)} do not` : '';
  const all = (year: DeliveryYear) =>
    listed(
      numbers
        .filter(({ record }) => record[year])
        .map((number) => `${number.name} ${cellWithRange(number, year)}`),
    );
  return {
    summary: `The essay’s numbers beside the record at the ends of 1960, 1961 and 1962. ${numbers.map((number) => `${number.name}: ${essay(number)} in the essay; ${deliveryYears.map((year) => cellWithRange(number, year)).join(', ')}`).join('. ')}. ${verdict}${exception}.`,
    basis: 'Ends of years; Kennedy took office in January 1961; whiskers: range of the counts of that year',
    steps: [
      {
        says: `The essay’s numbers, one a row: ${listed(numbers.map((number) => `${number.name} ${essay(number)}`))}.`,
      },
      { says: `The record at the end of 1960, weeks before Kennedy took office: ${all(1960)}.` },
      { says: `The record at the end of 1961: ${all(1961)}. ${verdict}${exception}.` },
      { says: `The record at the end of 1962: ${all(1962)}.` },
    ],
    table: {
      caption: 'The essay’s numbers and the record at the ends of 1960, 1961 and 1962',
      columns: ['Weapon', 'The essay', ...deliveryYears.map((year) => `End of ${year}`)],
      rows: numbers.map((number) => [
        number.name,
        essay(number),
        ...deliveryYears.map((year) => cellWithRange(number, year)),
      ]),
    },
  };
}
