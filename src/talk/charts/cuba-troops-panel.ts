/** The left panel of the chart of the forces in Cuba: the troops as Washington estimated them, and as they were. */
import type { ChartDataset } from 'chart.js';
import { growing } from '../../charts/arrival.ts';
import type { ChartLook } from '../../charts/chart.ts';
import { textSize } from '../../charts/look.ts';
import { note } from '../../charts/notes.ts';
import type { SpanLabel } from '../../charts/spans.ts';
import { formatDate, formatFigure } from '../data/index.ts';
import { type CubaRecord, estimateName, type TroopEstimate } from './cuba-unknown-words.ts';

/** In CSS pixels: the panel's head, the top of its first row, the longest bar and the thickness of all. */
export const troopsPanel = { head: 12, top: 40, longest: 312, thickness: 32 } as const;

const boundsOf = ({ figure }: TroopEstimate) => figure.range ?? { low: figure.value, high: figure.value };

const isRange = (estimate: TroopEstimate): boolean => boundsOf(estimate).low < boundsOf(estimate).high;

/** The middle of a row's words and of its bar; the last row is of the troops that were there. */
function rowAt(record: CubaRecord, row: number, { height }: ChartLook) {
  const top = troopsPanel.top + (row * (height - troopsPanel.top)) / (record.estimates.length + 1);
  return { words: top + 16, bar: top + 48 };
}

interface Bar {
  readonly x: readonly [from: number, to: number];
  readonly y: number;
}

/** Bars on the scale of troops. Their rows stand on a scale of pixels, which Chart.js's types of bars do not have. */
function troopBars(bars: readonly Bar[], looks: object): ChartDataset {
  return {
    type: 'bar',
    data: bars,
    indexAxis: 'y',
    xAxisID: 'troops',
    grouped: false,
    barThickness: troopsPanel.thickness,
    borderSkipped: false,
    ...looks,
  } as unknown as ChartDataset;
}

const filled = (color: string) => ({ backgroundColor: color, borderWidth: 0 });
const outlined = (color: string) => ({ backgroundColor: `${color}2E`, borderColor: color, borderWidth: 3 });

/** The estimates up to their low bounds, from there to their high ones, and the troops that were there. */
export function troopDatasets(
  record: CubaRecord,
  shown: boolean,
  arrives: boolean,
  look: ChartLook,
): ChartDataset[] {
  const { us, ussr } = look.palette;
  const low = record.estimates.map((estimate, row): Bar => {
    return { x: [0, boundsOf(estimate).low], y: rowAt(record, row, look).bar };
  });
  const ranges = record.estimates.flatMap((estimate, row): Bar[] => {
    const bounds = boundsOf(estimate);
    return isRange(estimate) ? [{ x: [bounds.low, bounds.high], y: rowAt(record, row, look).bar }] : [];
  });
  const there: Bar = { x: [0, record.troops.value], y: rowAt(record, low.length, look).bar };
  const still = growing(look, false);
  return [
    troopBars(low, { label: 'Estimates', hidden: false, ...filled(us), ...still }),
    troopBars(ranges, { label: 'Estimates, their ranges', hidden: false, ...outlined(us), ...still }),
    troopBars([there], {
      label: 'Troops there',
      hidden: !shown,
      ...outlined(ussr),
      ...growing(look, arrives),
    }),
  ];
}

/** The numbers at the ends of the bars; a range stands at its upper end. */
export function troopLabels(record: CubaRecord, { palette }: ChartLook): SpanLabel[] {
  const strong = { weight: 700, size: textSize.value } as const;
  const estimates = record.estimates.map((estimate, row) => {
    const earlierRanges = record.estimates.slice(0, row).filter(isRange).length;
    const bar = isRange(estimate) ? { dataset: 1, index: earlierRanges } : { dataset: 0, index: row };
    return {
      ...bar,
      spans: [{ ...strong, text: formatFigure(estimate.figure, 'range'), color: palette.us }],
    };
  });
  const there = { ...strong, text: formatFigure(record.troops), color: palette.ussr };
  return [...estimates, { dataset: 2, index: 0, spans: [there] }];
}

/** The panel's head and the words over each bar. */
export function troopNotes(record: CubaRecord, shown: boolean, look: ChartLook) {
  const { ink, muted } = look.palette;
  const rows = record.estimates.length;
  const there = `There in ${formatDate(record.troops.date)}`;
  return [
    note({ x: 0, y: troopsPanel.head, text: 'Soviet troops in Cuba', color: muted, shown: true }),
    ...record.estimates.map((estimate, row) =>
      note({
        x: 0,
        y: rowAt(record, row, look).words,
        text: estimateName(estimate),
        color: ink,
        shown: true,
      }),
    ),
    note({ x: 0, y: rowAt(record, rows, look).words, text: there, color: ink, shown }),
  ];
}
