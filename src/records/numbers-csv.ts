/** Numbers as comma-separated values (RFC 4180), for a spreadsheet: one row a figure, with all that its record says. */
import type { Figure } from './provenance.ts';

/** A figure under the name that slides call it by, or under none. */
export type NamedFigure = readonly [name: string, figure: Figure];

const columns = [
  'name',
  'counts',
  'value',
  'unit',
  'low',
  'high',
  'qualifier',
  'date',
  'confidence',
  'caveat',
  'evidence',
  'sources',
] as const;

/** A cell. What begins like a formula would run in a spreadsheet, and so gets an apostrophe before it. */
function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = (value ?? '').replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function row([name, figure]: NamedFigure, label: (key: string) => string): string {
  const { counts, value, unit, range, qualifier, date, confidence, caveat, evidence, sources } = figure;
  const cells = [
    name,
    counts,
    value,
    unit,
    range?.low,
    range?.high,
    qualifier,
    date,
    confidence,
    caveat,
    evidence,
    sources.map(label).join('; '),
  ];
  return cells.map(cell).join(',');
}

/** The table with its head, lines ended by CRLF; `label` names a source by its key. */
export const numbersCsv = (figures: readonly NamedFigure[], label: (key: string) => string): string =>
  [columns.join(','), ...figures.map((figure) => row(figure, label)), ''].join('\r\n');
