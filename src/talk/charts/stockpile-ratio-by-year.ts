/** Slide 12: the ratio of the stockpiles by year, with the ratio everyone quotes as a line. */
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { drawnAlong } from '../../charts/arrival.ts';
import { doublings, doublingText, hairlines, ratioText, writtenTicks, yearAxis } from '../../charts/axes.ts';
import type { ChartDefinition, ChartLook } from '../../charts/chart.ts';
import { baseOptions, headed, textSize } from '../../charts/look.ts';
import { note, rule } from '../../charts/notes.ts';
import { listed, sourcesOf } from '../../charts/words.ts';
import { mcnamaraRatio, stockpileRatios } from '../data/index.ts';
import {
  inYear,
  type RatioRecord,
  ratioWords,
  turningYears,
  type YearRatio,
} from './stockpile-ratio-by-year-words.ts';

const steps = { axes: 0, quoted: 1, years: 2, marked: 3 } as const;
const heading = 'American warheads for each Soviet one, by estimate; each line up doubles the American lead';

const place = ({ year, ratio }: YearRatio): { readonly x: number; readonly y: number } => ({
  x: year,
  y: doublings(ratio),
});

function datasets(record: RatioRecord, step: number, look: ChartLook): ChartDataset[] {
  const { palette } = look;
  const { lastAbove, firstBelow, crisis } = turningYears(record);
  const marked = [lastAbove, firstBelow, crisis].filter((point) => point !== undefined);
  const side = (ratio: number) => (ratio >= 0 ? palette.us : palette.ussr);
  return [
    {
      type: 'line',
      label: 'Ratio of the stockpiles',
      data: record.ratios.map(place),
      hidden: step < steps.years,
      clip: false,
      ...drawnAlong(look, step === steps.years, record.ratios.length),
      borderWidth: 2.5,
      borderColor: palette.us,
      segment: {
        borderColor: ({ p1 }) => side(p1.parsed.y ?? 0),
        borderDash: ({ p1 }) => ((p1.parsed.y ?? 0) >= 0 ? [] : [6, 5]),
      },
      pointRadius: 4,
      pointBorderWidth: 0,
      pointBackgroundColor: record.ratios.map((point) => side(doublings(point.ratio))),
      pointStyle: record.ratios.map((point) => (doublings(point.ratio) >= 0 ? 'circle' : 'rect')),
    },
    {
      type: 'line',
      label: 'Years to look at',
      data: marked.map(place),
      hidden: step < steps.marked,
      clip: false,
      showLine: false,
      order: -1,
      pointRadius: 8,
      pointBackgroundColor: palette.us,
      pointBorderColor: palette.ground,
      pointBorderWidth: 2,
    },
  ];
}

/** Parity, with the side that is ahead above and below it. */
function sides({ ratios, crisisYear }: RatioRecord, { palette }: ChartLook) {
  const start = { x: ratios[0]?.year ?? crisisYear, y: 0, shown: true, dx: 10 } as const;
  return [
    rule({ from: { y: 0 }, to: { y: 0 }, color: palette.muted, width: 1.5, shown: true }),
    note({ ...start, text: 'United States ahead', color: palette.us, level: 'end', dy: -5 }),
    note({ ...start, text: 'Soviet Union ahead', color: palette.ussr, level: 'start', dy: 6 }),
  ];
}

/** The quoted ratio as a line. */
function quotedLine({ ratios, quoted, crisisYear }: RatioRecord, step: number, { palette }: ChartLook) {
  const y = doublings(quoted);
  const shown = step >= steps.quoted;
  const text = `${ratioText(quoted)}, the ratio quoted for ${crisisYear}`;
  const end = { x: ratios.at(-1)?.year ?? crisisYear, y, hold: 'end', level: 'end', dy: -5 } as const;
  return [
    rule({ from: { y }, to: { y }, color: palette.turnMark, width: 3, shown }),
    note({ ...end, text, color: palette.turn, shown, weight: 700, size: textSize.value }),
  ];
}

/** The first year, the years that pass the quoted ratio, and the year of the crisis. */
function yearNotes(record: RatioRecord, step: number, { palette }: ChartLook) {
  const { first, lastAbove, firstBelow, crisis } = turningYears(record);
  const at = (point: YearRatio | undefined) => (point ? place(point) : { x: record.crisisYear, y: 0 });
  const marked = {
    color: palette.us,
    shown: step >= steps.marked,
    level: 'end',
    weight: 700,
    size: textSize.value,
  } as const;
  const start = `${inYear(first)}, the first year with a Soviet warhead`;
  return [
    note({ ...at(first), text: start, color: palette.us, shown: step >= steps.years, dx: 14 }),
    note({
      ...marked,
      ...at(lastAbove),
      text: listed([inYear(lastAbove), inYear(firstBelow)].filter(Boolean)),
      dx: 16,
      dy: -12,
    }),
    note({ ...marked, ...at(crisis), text: inYear(crisis), dx: 4, dy: -14 }),
  ];
}

function configuration(record: RatioRecord, step: number, look: ChartLook): ChartConfiguration {
  const { palette } = look;
  const { first, last } = turningYears(record);
  return {
    type: 'line',
    data: { datasets: datasets(record, step, look) },
    options: {
      ...baseOptions(look, { right: 24 }),
      plugins: {
        ...headed(heading, look),
        annotation: {
          clip: false,
          annotations: [
            ...sides(record, look),
            ...quotedLine(record, step, look),
            ...yearNotes(record, step, look),
          ],
        },
      },
      scales: {
        x: yearAxis(palette, {
          first: first?.year ?? 0,
          last: last?.year ?? 0,
          written: [1949, 1955, 1970, 1980, 1991],
          marked: record.crisisYear,
          showMarked: true,
          markedColor: palette.ink,
        }),
        y: {
          type: 'linear',
          min: -1,
          max: 7.6,
          ...hairlines(palette),
          ...writtenTicks(palette, [-1, 0, 1, 2, 3, 4, 5, 6, 7], doublingText),
        },
      },
    },
  };
}

/** Builds the chart from a record of ratios. */
export function defineStockpileRatioByYear(record: RatioRecord): ChartDefinition {
  return {
    ...ratioWords(record),
    figures: [...record.ratios.map(({ ratio }) => ratio), record.quoted],
    sources: sourcesOf([...record.ratios.map(({ ratio }) => ratio), record.quoted]),
    configure: (step, look) => configuration(record, step, look),
  };
}

/** The ratio of the stockpiles by year against 17:1. */
export const stockpileRatioByYear = /* @__PURE__ */ defineStockpileRatioByYear({
  ratios: stockpileRatios,
  quoted: { ...mcnamaraRatio, value: Math.round(mcnamaraRatio.value) },
  crisisYear: 1962,
});
