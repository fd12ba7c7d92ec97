/** Slide 31: both stockpiles from the crisis to 1991, the side that is ahead shaded, and the two agreements of 1963. */
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { drawnAlong } from '../../charts/arrival.ts';
import { axisCount, hairlines, writtenTicks, yearAxis } from '../../charts/axes.ts';
import type { ChartDefinition, ChartLook } from '../../charts/chart.ts';
import { baseOptions, headed } from '../../charts/look.ts';
import { sourcesOf } from '../../charts/words.ts';
import {
  firstYearOfSovietLead,
  peakYear,
  type Side,
  stockpile,
  stockpileRatio,
  stockpileYears,
  timeline,
} from '../data/index.ts';
import { afterNotes } from './arms-race-after-notes.ts';
import {
  type AfterRecord,
  afterWords,
  firstYear,
  lastYear,
  type Place,
  peakAfter,
  place,
  sideName,
  sides,
} from './arms-race-after-words.ts';

const steps = { crisis: 0, agreements: 1, us: 2, ussr: 3 } as const;
const heading = 'Nuclear warheads in each stockpile, strategic and tactical';

const course = (record: AfterRecord, side: Side): Place[] =>
  record.stockpiles.years.map((year) => place(record, side, year));

/** What lies between the two lines, in the colour of the side that is ahead; without lines of its own. */
function shades(record: AfterRecord, step: number, { palette }: ChartLook): ChartDataset[] {
  const shade = { type: 'line', hidden: step < steps.ussr, borderWidth: 0, pointRadius: 0 } as const;
  return [
    { ...shade, label: 'Soviet Union, under the shade', data: course(record, 'ussr'), fill: false },
    {
      ...shade,
      label: 'Which side is ahead',
      data: course(record, 'us'),
      fill: { target: '-1', above: `${palette.us}1c`, below: `${palette.ussr}1c` },
    },
  ];
}

function line(record: AfterRecord, side: Side, step: number, look: ChartLook): ChartDataset {
  return {
    type: 'line',
    label: sideName[side],
    data: course(record, side),
    hidden: step < steps[side],
    clip: false,
    borderColor: look.palette[side],
    borderWidth: side === 'us' ? 4 : 3.5,
    borderDash: side === 'us' ? [] : [9, 6],
    pointRadius: 0,
    ...drawnAlong(look, step === steps[side], record.stockpiles.years.length),
  };
}

/** Marks on a side's line, at some of its years. */
function marks(
  record: AfterRecord,
  side: Side,
  label: string,
  years: readonly number[],
  look: ChartLook,
): ChartDataset {
  return {
    type: 'line',
    label: `${sideName[side]}, ${label}`,
    data: years.map((year) => place(record, side, year)),
    hidden: false,
    showLine: false,
    clip: false,
    order: -1,
    pointStyle: side === 'us' ? 'circle' : 'rect',
    pointRadius: side === 'us' ? 7 : 9,
    pointBackgroundColor: look.palette[side],
    pointBorderColor: look.palette.ground,
    pointBorderWidth: 2,
  };
}

function datasets(record: AfterRecord, step: number, look: ChartLook): ChartDataset[] {
  const first = [firstYear(record)];
  const later = (side: Side) => [peakAfter(record, side), lastYear(record)];
  return [
    ...shades(record, step, look),
    ...sides.map((side) => line(record, side, step, look)),
    ...sides.map((side) => marks(record, side, 'the year of the crisis', first, look)),
    ...sides.map((side) => ({
      ...marks(record, side, 'its peak and its end', later(side), look),
      hidden: step < steps[side],
    })),
  ];
}

function configuration(record: AfterRecord, step: number, look: ChartLook): ChartConfiguration {
  const { palette } = look;
  const [first, last] = [firstYear(record), lastYear(record)];
  const top = 42_000;
  const shown = {
    agreements: step >= steps.agreements,
    us: step >= steps.us,
    ussr: step >= steps.ussr,
  };
  return {
    type: 'line',
    data: { datasets: datasets(record, step, look) },
    options: {
      ...baseOptions(look, { right: 136 }),
      plugins: {
        ...headed(heading, look),
        filler: { drawTime: 'beforeDatasetsDraw' },
        annotation: {
          clip: false,
          annotations: afterNotes(record, shown, look, top),
        },
      },
      scales: {
        x: yearAxis(palette, {
          // Room for the numbers of the first year, left of the lines.
          first: first - 4,
          last,
          written: [1970, 1980, 1991],
          marked: first,
          markedColor: palette.ink,
          showMarked: true,
        }),
        y: {
          type: 'linear',
          min: 0,
          max: top,
          ...hairlines(palette),
          ...writtenTicks(palette, [0, 10_000, 20_000, 30_000, 40_000], axisCount),
        },
      },
    },
  };
}

/** Builds the chart from a record of the stockpiles and of what was agreed. */
export function defineArmsRaceAfter(record: AfterRecord): ChartDefinition {
  const { stockpiles, agreements } = record;
  return {
    ...afterWords(record),
    figures: sides.flatMap((side) => stockpiles.years.map((year) => stockpiles.stockpile(side, year))),
    sources: sourcesOf([
      ...sides.map((side) => stockpiles.stockpile(side, stockpiles.markedYear)),
      ...agreements.map(({ event }) => event),
    ]),
    configure: (step, look) => configuration(record, step, look),
  };
}

const crisisYear = 1962;

/** The stockpiles from 1962 to 1991, with the hotline and the test ban. */
export const armsRaceAfter = /* @__PURE__ */ defineArmsRaceAfter({
  stockpiles: {
    years: stockpileYears.filter((year) => year >= crisisYear),
    markedYear: crisisYear,
    stockpile,
    ratio: stockpileRatio,
    peakYear,
    firstYearOfSovietLead,
  },
  agreements: [
    { name: 'Hotline agreed', event: timeline.hotline },
    { name: 'Test ban signed', event: timeline['test-ban'] },
  ],
});
