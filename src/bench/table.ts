/** Measurements as plain text: one table, a block of rows for each. */
import { sizeInWords } from '../program/terminal.ts';
import type { Measurement, Result, Unit } from './measurement.ts';
import { median, quantile } from './statistics.ts';

const columns = ['median', 'spread', 'to the floor', 'to ours'] as const;
type Row = readonly [name: string, ...cells: string[]];

/** A number as it is read, with its unit: `1.24 s`, `16.7 ms`, `312 kB`, `14`. */
export function inWords(value: number, unit: Unit): string {
  switch (unit) {
    case 'bytes':
      return sizeInWords(Math.round(value));
    case 'requests':
      return `${Math.round(value * 10) / 10}`;
    case 'milliseconds':
      return value < 1000 ? `${value.toFixed(1)} ms` : `${(value / 1000).toFixed(2)} s`;
  }
}

/** How many times `of` a number is; a dash where that says nothing. */
export function ratioInWords(value: number, of: number | undefined): string {
  if (of === undefined || of === 0) return '–';
  const ratio = value / of;
  return ratio >= 100 ? `${Math.round(ratio)}×` : `${ratio.toFixed(2)}×`;
}

const middle = ({ outcome }: Result): number | undefined =>
  'reason' in outcome ? undefined : median(outcome);

function middleOf(results: readonly Result[], role: 'floor' | 'ours'): number | undefined {
  const result = results.find(({ tool }) => tool.role === role);
  return result && middle(result);
}

function spreadInWords(numbers: readonly number[], { spread, unit }: Measurement): string {
  if (spread === 'p95') return `p95 ${inWords(quantile(numbers, 0.95), unit)}`;
  return `${inWords(quantile(numbers, 0.25), unit)} to ${inWords(quantile(numbers, 0.75), unit)}`;
}

function rowOf({ tool, outcome }: Result, measurement: Measurement): Row {
  if ('reason' in outcome) return [tool.name, `not measured: ${outcome.reason}`];
  const value = median(outcome);
  const { results, unit } = measurement;
  return [
    tool.name,
    inWords(value, unit),
    spreadInWords(outcome, measurement),
    ratioInWords(value, middleOf(results, 'floor')),
    ratioInWords(value, middleOf(results, 'ours')),
  ];
}

/** Text is set left, numbers right. A row with a reason in place of numbers does not widen the columns. */
function lines(rows: readonly Row[]): string[] {
  const full = rows.filter(({ length }) => length > 2);
  const widths = ['', ...columns].map((column, index) =>
    Math.max(column.length, ...(index === 0 ? rows : full).map((row) => (row[index] ?? '').length)),
  );
  return rows.map(([name, ...cells]) => {
    const first = name.padEnd(widths[0] ?? 0);
    const others =
      cells.length === 1 ? cells : cells.map((cell, index) => cell.padStart(widths[index + 1] ?? 0));
    return `  ${[first, ...others].join('  ')}`.trimEnd();
  });
}

/** The table of all measurements; every block names its columns' place once, at the head of the table. */
export function tableText(measurements: readonly Measurement[]): string {
  const blocks = measurements.map((measurement) => ({
    title: measurement.title,
    rows: measurement.results.map((result) => rowOf(result, measurement)),
  }));
  const [head = '', ...body] = lines([['', ...columns], ...blocks.flatMap(({ rows }) => rows)]);
  let next = 0;
  const texts = blocks.map(({ title, rows }) => {
    const own = body.slice(next, next + rows.length);
    next += rows.length;
    return [title, ...own].join('\n');
  });
  return [head, ...texts].join('\n\n');
}
