/** Slide 10: the essay's numbers against the record at three ends of years, each as a share of the essay's number. */
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { growing } from '../../charts/arrival.ts';
import { shortTicks, writtenTicks } from '../../charts/axes.ts';
import type { ChartDefinition, ChartLook } from '../../charts/chart.ts';
import { baseOptions, headed } from '../../charts/look.ts';
import { note, rule } from '../../charts/notes.ts';
import { rowMarks, spreadAt, whiskers } from '../../charts/ranges.ts';
import { sourcesOf } from '../../charts/words.ts';
import { type DeliveryYear, deliveryYears, type Figure, formatFigure } from '../data/index.ts';
import { boundsOf, type ComparedNumber, comparedNumbers } from './compared-numbers.ts';
import { cell, comparisonWords } from './essay-and-record-words.ts';
import { mendedText } from './essay-arsenal-rows.ts';

const steps = { essay: 0, 1960: 1, 1961: 2, 1962: 3 } as const;
const heading =
  'The record as a multiple of the essay’s number; each step to the right doubles it; whiskers show the range';
/** How the three years differ: by lane in the row, by shape and by size. */
const marks = {
  1960: { lane: -0.25, pointStyle: 'circle', radius: 5.5, hollow: true },
  1961: { lane: 0, pointStyle: 'circle', radius: 9, hollow: false },
  1962: { lane: 0.25, pointStyle: 'triangle', radius: 7.5, hollow: true },
} as const;

/** Places on the scale of doublings: heads of rows, then the multiples of the essay's number, then the counts. */
const places = { rowHead: -7.4, columns: { essay: 2.05, 1960: 3.4, 1961: 4.7, 1962: 6 }, end: 6 } as const;

const sideColour = ({ essay }: ComparedNumber, { palette }: ChartLook): string =>
  essay.side === 'us' ? palette.us : palette.ussr;

/** A year's count and bounds as doublings of the essay's number. */
function share({ essay, wider }: ComparedNumber, figure: Figure, year: DeliveryYear) {
  const { low, high } = boundsOf(figure);
  const top = wider?.year === year ? Math.max(high, wider.figure.value) : high;
  const doublings = (value: number) => Math.log2(value / essay.corrected.value);
  return { x: doublings(figure.value), low: doublings(low), high: doublings(top) };
}

function yearEnd(
  numbers: readonly ComparedNumber[],
  year: DeliveryYear,
  step: number,
  look: ChartLook,
): ChartDataset {
  const { lane, pointStyle, radius, hollow } = marks[year];
  const rows = numbers.flatMap((number, row) => {
    const figure = number.record[year];
    return figure ? [{ number, place: share(number, figure, year), y: row + lane }] : [];
  });
  const colour = rows.map(({ number }) => sideColour(number, look));
  return {
    type: 'lineWithErrorBars',
    label: `End of ${year}`,
    data: rows.map(({ place, y }) => spreadAt(place, y)),
    hidden: step < steps[year],
    showLine: false,
    ...rowMarks({
      pointStyle,
      radius,
      backgroundColor: hollow ? look.palette.ground : colour,
      borderColor: colour,
      borderWidth: 2.5,
    }),
    ...whiskers(colour, 12),
    ...growing(look, step === steps[year]),
  };
}

/** A row's head: its name and, under it, what the wider count of one year adds. */
function rowHead({ name, wider }: ComparedNumber, y: number, { palette }: ChartLook) {
  const at = { x: places.rowHead, y, shown: true } as const;
  if (!wider) return [note({ ...at, text: name, color: palette.ink })];
  const added = `(${formatFigure(wider.figure)} ${wider.adds})`;
  return [
    note({ ...at, text: name, color: palette.ink, level: 'end', dy: 1 }),
    note({ ...at, text: added, color: palette.muted, level: 'start', dy: 1, weight: 500 }),
  ];
}

/** The head of a column of counts: the year's mark and its name. */
function columnHead(year: DeliveryYear, shown: boolean, { palette }: ChartLook) {
  const { pointStyle, radius, hollow } = marks[year];
  const at = { x: places.columns[year], y: -0.5 } as const;
  return [
    note({ ...at, text: `end ${year}`, color: palette.ink, shown, hold: 'end', level: 'end', dy: -8 }),
    {
      type: 'point',
      display: shown,
      xValue: at.x,
      yValue: at.y,
      xAdjust: -88,
      yAdjust: -20,
      pointStyle,
      radius,
      backgroundColor: hollow ? palette.ground : palette.ink,
      borderColor: palette.ink,
      borderWidth: 2.5,
    } as const satisfies AnnotationOptions,
  ];
}

/** The counts as a table beside the marks: a head for each column, a cell for each row. */
function columns(numbers: readonly ComparedNumber[], step: number, look: ChartLook) {
  const { palette } = look;
  const essay = { x: places.columns.essay, color: palette.turn, shown: true, hold: 'end' } as const;
  const cells = deliveryYears.flatMap((year) =>
    numbers.map((number, y) => {
      const color = number.record[year] ? sideColour(number, look) : palette.muted;
      const weight = year === 1961 ? 700 : 500;
      const shown = step >= steps[year];
      return note({
        x: places.columns[year],
        y,
        text: cell(number, year),
        color,
        shown,
        hold: 'end',
        weight,
      });
    }),
  );
  return [
    note({ ...essay, y: -0.5, text: 'the essay', level: 'end', dy: -8 }),
    ...numbers.map((number, y) => note({ ...essay, y, text: mendedText([number.essay]), weight: 700 })),
    ...deliveryYears.flatMap((year) => columnHead(year, step >= steps[year], look)),
    ...cells,
  ];
}

function annotations(numbers: readonly ComparedNumber[], step: number, look: ChartLook) {
  const { palette } = look;
  return [
    ...numbers.map((_, row) =>
      rule({ from: { y: row - 0.5 }, to: { y: row - 0.5 }, color: palette.lines, shown: true }),
    ),
    rule({ from: { x: 0 }, to: { x: 0 }, color: palette.turnMark, width: 3, shown: true }),
    ...numbers.flatMap((number, row) => rowHead(number, row, look)),
    ...columns(numbers, step, look),
  ];
}

const shareTexts: Readonly<Record<number, string>> = {
  [-4]: '1/16',
  [-3]: '1/8',
  [-2]: '1/4',
  [-1]: 'half',
  0: 'equal',
  1: 'double',
};

function configuration(
  numbers: readonly ComparedNumber[],
  step: number,
  look: ChartLook,
): ChartConfiguration {
  const { palette } = look;
  return {
    type: 'lineWithErrorBars',
    data: { datasets: deliveryYears.map((year) => yearEnd(numbers, year, step, look)) },
    options: {
      ...baseOptions(look, {}),
      plugins: {
        ...headed(heading, look, 44),
        annotation: { clip: false, annotations: annotations(numbers, step, look) },
      },
      scales: {
        x: {
          type: 'linear',
          min: places.rowHead,
          max: places.end,
          ...shortTicks(palette),
          border: { display: false },
          ...writtenTicks(palette, Object.keys(shareTexts).map(Number), (value) => shareTexts[value] ?? ''),
        },
        y: {
          type: 'linear',
          reverse: true,
          min: -0.5,
          max: numbers.length - 0.5,
          display: false,
        },
      },
    },
  };
}

/** Builds the chart from the numbers to compare, one a row. */
export function defineEssayAndRecord(numbers: readonly ComparedNumber[]): ChartDefinition {
  const figures = numbers.flatMap(({ essay, record, wider }) => [
    essay.corrected,
    ...deliveryYears.map((year) => record[year]).filter((figure) => figure !== undefined),
    ...(wider ? [wider.figure] : []),
  ]);
  return {
    ...comparisonWords(numbers),
    figures,
    sources: sourcesOf(figures),
    configure: (step, look) => configuration(numbers, step, look),
  };
}

/** The essay's numbers against the record at the ends of 1960, 1961 and 1962. */
export const essayAndRecord = /* @__PURE__ */ defineEssayAndRecord(comparedNumbers());
