/** What the chart of the essay's arsenals says. */

import { type ChartWords, capital, listed } from '../../charts/words.ts';
import { type Figure, formatFigure } from '../data/index.ts';
import {
  type ArsenalRow,
  mendedText,
  misprinted,
  printedText,
  spanText,
  sumOf,
} from './essay-arsenal-rows.ts';

/** The essay's count as the chart reads it. */
export interface EssayCount {
  readonly rows: readonly ArsenalRow[];
  /** Both lists added up, mended, and their ratio. */
  readonly totals: { readonly us: Figure; readonly ussr: Figure };
  readonly ratio: Figure<'to one'>;
}

const nameOf = ({ name }: ArsenalRow): string => {
  const [first, ...rest] = name.join(' ');
  return `${first?.toLowerCase() ?? ''}${rest.join('')}`;
};
/** The words of the chart. */
export function arsenalWords({ rows, totals, ratio }: EssayCount): ChartWords {
  const sides = (row: ArsenalRow, text: typeof mendedText) =>
    `${nameOf(row)}: ${text(row.us)} against ${text(row.ussr)}`;
  const behind = rows.filter(
    (row) => (sumOf(row.us, 'corrected') ?? 0) < (sumOf(row.ussr, 'corrected') ?? 0),
  );
  const mends = listed(
    rows.filter(misprinted).map((row) => `“${printedText(row.us)}” is ${mendedText(row.us)}`),
  );
  const sum = `${formatFigure(totals.us)} to ${formatFigure(totals.ussr)}, or ${formatFigure(ratio)}`;
  const bySide = (side: 'us' | 'ussr') =>
    capital(rows.map((row) => `${nameOf(row)}: ${printedText(row[side])}`).join('; '));
  const record = rows
    .filter(({ record }) => record.us.length > 0)
    .map((row) => `${nameOf(row)}: ${spanText(row.record.us)}`)
    .join('; ');
  return {
    summary: `The essay’s count, United States against Soviet Union, its misprints mended. ${capital(rows.map((row) => sides(row, mendedText)).join('; '))}. The United States has more of every kind but ${listed(behind.map(nameOf))}. Added up: ${sum}.`,
    basis: 'The essay’s own figures, two of them misprints; whiskers: lowest and highest count of the record',
    steps: [
      { says: `The kinds of weapon the essay counts: ${rows.map(nameOf).join('; ')}.` },
      {
        says: `The American numbers as printed. ${bySide('us')}.`,
      },
      {
        says: `The Soviet numbers as printed. ${bySide('ussr')}.`,
      },
      { says: `The misprints are struck and mended: ${mends}.` },
      {
        says: `The same list drawn larger, with the record’s range for the American side. ${capital(record)}. Added up, the list gives ${sum}.`,
      },
    ],
    table: {
      caption: 'The two arsenals as the essay counts them, and the record at the ends of 1960 to 1962',
      columns: [
        'Weapon',
        'US, as printed',
        'US, mended',
        'US, record',
        'Soviet, as printed',
        'Soviet, record',
      ],
      rows: rows.map((row) => [
        row.name.join(' '),
        printedText(row.us),
        mendedText(row.us),
        spanText(row.record.us),
        printedText(row.ussr),
        spanText(row.record.ussr),
      ]),
    },
  };
}
