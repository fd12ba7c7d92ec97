/** Slide 6: both stockpiles, 1945 to 1991. */
import type { ChartConfiguration, ChartDataset, Point } from 'chart.js';
import { drawnAlong } from '../../charts/arrival.ts';
import { axisCount, hairlines, writtenTicks, yearAxis } from '../../charts/axes.ts';
import type { ChartDefinition, ChartLook } from '../../charts/chart.ts';
import { baseOptions, headed, textSize } from '../../charts/look.ts';
import { note, rule } from '../../charts/notes.ts';
import {
  firstYearOfSovietLead,
  formatFigure,
  peakYear,
  type Side,
  stockpile,
  stockpileRatio,
  stockpileYears,
} from '../data/index.ts';
import { crossing, type StockpileRecord, stockpileWords } from './stockpiles-by-year-words.ts';

const steps = { axes: 0, us: 1, ussr: 2, marked: 3, after: 4 } as const;
const heading = 'Nuclear warheads in each stockpile, strategic and tactical';

function line(record: StockpileRecord, side: Side, years: readonly number[]): Point[] {
  return years.map((year) => ({ x: year, y: record.stockpile(side, year).value }));
}

/** A side's line over some of the years, from its own step on: the Soviet one, an estimate, is dashed. */
function stretch(
  record: StockpileRecord,
  side: Side,
  years: readonly number[],
  own: number,
  step: number,
  look: ChartLook,
): ChartDataset {
  return {
    type: 'line',
    label: side === 'us' ? 'United States' : 'Soviet Union',
    data: line(record, side, years),
    hidden: step < own,
    borderColor: look.palette[side],
    borderWidth: side === 'us' ? 4 : 3.5,
    borderDash: side === 'us' ? [] : [9, 6],
    pointRadius: 0,
    clip: false,
    ...drawnAlong(look, step === own, years.length),
  };
}

function lines(record: StockpileRecord, step: number, look: ChartLook): ChartDataset[] {
  const until = record.years.filter((year) => year <= record.markedYear);
  const after = record.years.filter((year) => year >= record.markedYear);
  return [
    stretch(record, 'us', until, steps.us, step, look),
    stretch(record, 'ussr', until, steps.ussr, step, look),
    stretch(record, 'us', after, steps.after, step, look),
    stretch(record, 'ussr', after, steps.after, step, look),
  ];
}

function points(record: StockpileRecord, step: number, { palette }: ChartLook): ChartDataset[] {
  const { markedYear } = record;
  const crossed = crossing(record);
  return [
    {
      type: 'line',
      label: `Both in ${markedYear}`,
      data: [...line(record, 'us', [markedYear]), ...line(record, 'ussr', [markedYear])],
      hidden: step < steps.marked,
      showLine: false,
      order: -1,
      pointStyle: ['circle', 'rect'],
      pointRadius: [7, 9],
      pointBackgroundColor: [palette.us, palette.ussr],
      pointBorderColor: palette.ground,
      pointBorderWidth: 2,
    },
    {
      type: 'line',
      label: 'The lines cross',
      data: crossed ? [{ x: crossed.x, y: crossed.y }] : [],
      hidden: step < steps.after,
      showLine: false,
      order: -1,
      pointRadius: 8,
      pointBackgroundColor: palette.ground,
      pointBorderColor: palette.ink,
      pointBorderWidth: 2.5,
    },
  ];
}

const at = (record: StockpileRecord, side: Side, year: number) => ({
  x: year,
  y: record.stockpile(side, year).value,
});

/** The sides' names beside their lines: left of the American rise, right of the Soviet line's marked year. */
function names(record: StockpileRecord, step: number, { palette }: ChartLook) {
  const { markedYear } = record;
  const us = { ...at(record, 'us', markedYear - 2), text: 'United States', color: palette.us };
  const ussr = { ...at(record, 'ussr', markedYear), text: 'Soviet Union, an estimate', color: palette.ussr };
  return [
    note({ ...us, shown: step >= steps.us, hold: 'end', dx: -14 }),
    note({ ...ussr, shown: step >= steps.ussr, dx: 30, dy: 14 }),
  ];
}

/** The marked year: both values, and between them the ratio. */
function markedYearNotes(record: StockpileRecord, step: number, { palette }: ChartLook) {
  const { markedYear } = record;
  const shown = step >= steps.marked;
  const [us, ussr] = [at(record, 'us', markedYear), at(record, 'ussr', markedYear)];
  const value = { shown, hold: 'end', level: 'end', dx: -12, size: textSize.value, weight: 700 } as const;
  const countOf = (side: Side) => formatFigure(record.stockpile(side, markedYear));
  const middle = { x: markedYear, y: (us.y + ussr.y) / 2, text: formatFigure(record.ratio(markedYear)) };
  return [
    rule({ from: us, to: ussr, color: palette.turnMark, width: 4, shown }),
    note({ ...value, ...us, text: countOf('us'), color: palette.us, dy: 2 }),
    note({ ...value, ...ussr, text: countOf('ussr'), color: palette.ussr, dy: -4 }),
    note({ ...middle, color: palette.turn, shown, dx: 12, size: textSize.turn, weight: 700 }),
  ];
}

/** Where the lines cross, and which is which at their ends. */
function laterNotes(record: StockpileRecord, step: number, { palette }: ChartLook) {
  const shown = step >= steps.after;
  const last = record.years.at(-1) ?? record.markedYear;
  const crossed = crossing(record);
  const place = { x: crossed?.x ?? last, y: crossed?.y ?? 0 };
  const text = crossed ? [`Between ${crossed.lastYear} and ${crossed.firstYear}`, 'the lines cross'] : [];
  const met = shown && crossed !== null;
  return [
    rule({ from: place, to: { x: place.x, y: place.y * 0.86 }, color: palette.muted, shown: met }),
    note({
      ...place,
      text,
      color: palette.ink,
      shown: met,
      level: 'start',
      dx: -12,
      dy: 34,
      ground: palette.ground,
    }),
    note({ ...at(record, 'us', last), text: 'United States', color: palette.us, shown, dx: 12 }),
    note({ ...at(record, 'ussr', last), text: 'Soviet Union', color: palette.ussr, shown, dx: 12 }),
  ];
}

function configuration(record: StockpileRecord, step: number, look: ChartLook): ChartConfiguration {
  const { palette } = look;
  const first = record.years[0] ?? record.markedYear;
  const last = record.years.at(-1) ?? record.markedYear;
  return {
    type: 'line',
    data: { datasets: [...lines(record, step, look), ...points(record, step, look)] },
    options: {
      ...baseOptions(look, { right: 128 }),
      plugins: {
        ...headed(heading, look),
        annotation: {
          clip: false,
          annotations: [
            ...names(record, step, look),
            ...markedYearNotes(record, step, look),
            ...laterNotes(record, step, look),
          ],
        },
      },
      scales: {
        x: yearAxis(palette, {
          first,
          last,
          written: [1945, 1955, 1965, 1975, 1985, 1991],
          marked: record.markedYear,
          markedColor: palette.turn,
          showMarked: step >= steps.marked,
        }),
        y: {
          type: 'linear',
          min: 0,
          max: 42_000,
          ...hairlines(palette),
          ...writtenTicks(palette, [0, 10_000, 20_000, 30_000, 40_000], axisCount),
        },
      },
    },
  };
}

/** Builds the chart from a record of the stockpiles. */
export function defineStockpilesByYear(record: StockpileRecord): ChartDefinition {
  return {
    ...stockpileWords(record),
    figures: (['us', 'ussr'] as const).flatMap((side) =>
      record.years.map((year) => record.stockpile(side, year)),
    ),
    sources: record.stockpile('us', record.markedYear).sources,
    configure: (step, look) => configuration(record, step, look),
  };
}

/** Nuclear warheads of both sides by year, with 1962 marked and the crossing of the lines. */
export const stockpilesByYear = /* @__PURE__ */ defineStockpilesByYear({
  years: stockpileYears,
  markedYear: 1962,
  stockpile,
  ratio: stockpileRatio,
  peakYear,
  firstYearOfSovietLead,
});
