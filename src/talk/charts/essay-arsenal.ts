/** Slide 9: the essay's own count of both arsenals, first as printed, then with its two misprints mended. */
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { IErrorBarXDataPoint } from 'chartjs-chart-error-bars';
import { growing } from '../../charts/arrival.ts';
import { axisCount, shortTicks, writtenTicks } from '../../charts/axes.ts';
import type { ChartDefinition, ChartLook } from '../../charts/chart.ts';
import { baseOptions, chartFont, headed, textSize } from '../../charts/look.ts';
import { note } from '../../charts/notes.ts';
import { haloed, haloedWhiskers } from '../../charts/ranges.ts';
import type { Span, SpanLabel } from '../../charts/spans.ts';
import { sourcesOf } from '../../charts/words.ts';
import { essayRatios, essayTotals, type Figure, formatFigure } from '../data/index.ts';
import {
  type ArsenalRow,
  arsenalRows,
  mendedText,
  misprinted,
  printedNumber,
  printedText,
  type Reading,
  spanOf,
  sumOf,
} from './essay-arsenal-rows.ts';
import { arsenalWords, type EssayCount } from './essay-arsenal-words.ts';

/** Space to the right of the plot for the label of the longest bar, in CSS pixels. */
const labelRoom = 340;

const steps = { rows: 0, us: 1, ussr: 2, mended: 3, beside: 4 } as const;

const readingAt = (step: number): Reading => (step >= steps.mended ? 'corrected' : 'printed');
/** A bar, with the record's range; a row without a number has no bar. */
function bar(value: number | undefined, record: readonly Figure[]): IErrorBarXDataPoint {
  const span = spanOf(record);
  // An empty row is null to Chart.js; the plugin draws no whiskers for bounds left out. Its types have neither.
  return { x: value ?? null, ...(span && haloed(span)) } as IErrorBarXDataPoint;
}

const bars = { type: 'barWithErrorBars', categoryPercentage: 0.78, barPercentage: 0.86 } as const;

/** A number of the Soviet side in each row; outlined where the American bars are full, to be told apart in grey too. */
function sovietBars({ rows }: EssayCount, entry: number, step: number, look: ChartLook): ChartDataset {
  const { palette } = look;
  const reading = readingAt(step);
  // The record's range is of the whole bar: it stands at its last number.
  const record = (row: ArsenalRow) => (entry === row.ussr.length - 1 ? row.record.ussr : []);
  return {
    ...bars,
    ...haloedWhiskers(palette, rows.length, step >= steps.beside),
    ...growing(look, step === steps.ussr),
    label: `Soviet Union, number ${entry + 1} of a row`,
    stack: 'ussr',
    data: rows.map((row) => bar(row.ussr[entry]?.[reading].value, record(row))),
    hidden: step < steps.ussr,
    backgroundColor: `${palette.ussr}2E`,
    borderColor: palette.ussr,
    borderWidth: 3,
    borderSkipped: false,
  };
}

function datasets(count: EssayCount, step: number, look: ChartLook): ChartDataset[] {
  const { rows } = count;
  return [
    {
      ...bars,
      ...haloedWhiskers(look.palette, rows.length, step >= steps.beside),
      ...growing(look, step === steps.us),
      label: 'United States',
      stack: 'us',
      data: rows.map((row) => bar(sumOf(row.us, readingAt(step)), row.record.us)),
      hidden: step < steps.us,
      backgroundColor: look.palette.us,
    },
    sovietBars(count, 0, step, look),
    sovietBars(count, 1, step, look),
    // Never seen: it keeps the place of the Soviet bars free until they come.
    { ...bars, label: 'Place of the Soviet bars', stack: 'ussr', data: rows.map(() => bar(undefined, [])) },
  ];
}

/** How a number is drawn that is not printed as a number: `read as 17,000`. */
function readAs({ us }: ArsenalRow, looks: Omit<Span, 'text'>): Span[] {
  return us
    .filter((entry) => !/^\d+$/.test(printedNumber(entry)))
    .map(({ printed }) => ({ ...looks, text: `read as ${formatFigure(printed)}` }));
}

function usSpans(row: ArsenalRow, step: number, { palette }: ChartLook): Span[] {
  const strong = { color: palette.us, weight: 700, size: textSize.value } as const;
  const quiet = { color: palette.muted, weight: 500, size: textSize.value } as const;
  if (!misprinted(row)) return [{ ...strong, text: printedText(row.us) }];
  const printed = `“${printedText(row.us)}”`;
  if (step < steps.mended) return [{ ...strong, text: printed }, ...readAs(row, quiet)];
  return [
    { ...quiet, text: printed, struck: true },
    { ...quiet, text: '[sic]' },
    { ...strong, text: mendedText(row.us) },
  ];
}

function ussrSpans(row: ArsenalRow, { palette }: ChartLook): Span[] {
  const given = row.ussr.length > 0;
  const color = given ? palette.ussr : palette.muted;
  return [{ text: printedText(row.ussr), color, weight: given ? 700 : 500, size: textSize.value }];
}

/** The labels at the bars; the first row names the sides. */
function labels({ rows }: EssayCount, step: number, look: ChartLook): SpanLabel[] {
  const side = (name: string, color: string, index: number): Span[] =>
    index === 0 ? [{ text: name, color, weight: 600, size: textSize.label }] : [];
  const beyond = (record: readonly Figure[]) => {
    const high = step >= steps.beside ? spanOf(record)?.high : undefined;
    return high === undefined ? {} : { beyond: high };
  };
  return rows.flatMap((row, index) => [
    {
      dataset: 0,
      index,
      spans: [...side('United States', look.palette.us, index), ...usSpans(row, step, look)],
      ...beyond(row.record.us),
    },
    {
      dataset: Math.max(row.ussr.length, 1),
      index,
      spans: [...side('Soviet Union', look.palette.ussr, index), ...ussrSpans(row, look)],
      ...beyond(row.record.ussr),
    },
  ]);
}

/** The whole list added up, at the lower right where the bars are short. */
function annotations({ rows, totals, ratio }: EssayCount, step: number, { palette }: ChartLook, max: number) {
  const last = {
    x: max,
    y: rows.length - 1,
    dx: labelRoom,
    dy: -34,
    hold: 'end',
    size: textSize.turn,
    weight: 700,
  } as const;
  const shown = step >= steps.beside;
  return {
    sum: note({
      ...last,
      level: 'end',
      text: `Added up: ${formatFigure(totals.us)} to ${formatFigure(totals.ussr)},`,
      color: palette.turn,
      shown,
    }),
    ratio: note({
      ...last,
      level: 'start',
      text: `or ${formatFigure(ratio)}`,
      color: palette.turn,
      shown,
    }),
  };
}

function headingAt(step: number): string {
  if (step < steps.mended) return 'Weapons as the essay prints them';
  const mended = 'Weapons as the essay counts them, mended';
  return step < steps.beside ? mended : `${mended}; whiskers show the record’s range, ends of 1960 to 1962`;
}

function configuration(count: EssayCount, step: number, look: ChartLook): ChartConfiguration {
  const { palette } = look;
  const beside = step >= steps.beside;
  const scale = beside
    ? { max: 1_950, ticks: [0, 500, 1_000, 1_500] }
    : { max: 17_000, ticks: [0, 5_000, 10_000, 15_000] };
  return {
    type: 'barWithErrorBars',
    data: { labels: count.rows.map(({ name }) => name.join(' ')), datasets: datasets(count, step, look) },
    options: {
      ...baseOptions(look, { right: labelRoom }),
      indexAxis: 'y',
      plugins: {
        ...headed(headingAt(step), look),
        spans: { labels: labels(count, step, look) },
        annotation: { clip: false, annotations: annotations(count, step, look, scale.max) },
      },
      scales: {
        x: {
          type: 'linear',
          stacked: true,
          min: 0,
          max: scale.max,
          ...shortTicks(palette),
          ...writtenTicks(palette, scale.ticks, axisCount),
        },
        y: {
          type: 'category',
          stacked: true,
          border: { color: palette.muted },
          grid: { display: false },
          ticks: {
            autoSkip: false,
            crossAlign: 'far',
            padding: 16,
            color: palette.ink,
            font: chartFont(),
            callback: (_value, index) => [...(count.rows[index]?.name ?? [])],
          },
        },
      },
    },
  };
}

/** Builds the chart from a reading of the essay. */
export function defineEssayArsenal(count: EssayCount): ChartDefinition {
  const figures = count.rows.flatMap(({ us, ussr, record }) => [
    ...[...us, ...ussr].flatMap((entry) => [entry.printed, entry.corrected]),
    ...record.us,
    ...record.ussr,
  ]);
  return {
    ...arsenalWords(count),
    figures,
    sources: sourcesOf(figures),
    configure: (step, look) => configuration(count, step, look),
  };
}

/** The essay's arsenals, as printed and as mended. */
export const essayArsenalChart = /* @__PURE__ */ defineEssayArsenal({
  rows: arsenalRows(),
  totals: { us: essayTotals.us.corrected, ussr: essayTotals.ussr },
  ratio: essayRatios.corrected,
});
