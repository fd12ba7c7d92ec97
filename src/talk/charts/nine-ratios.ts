/** Slide 11: one balance counted in nine ways, on a scale that doubles. */
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { growing } from '../../charts/arrival.ts';
import { doublings, doublingText, hairlines, ratioText, writtenTicks } from '../../charts/axes.ts';
import type { ChartDefinition, ChartLook } from '../../charts/chart.ts';
import { baseOptions, chartFont, type DataLabels, headed, labelFont, textSize } from '../../charts/look.ts';
import { note, rule } from '../../charts/notes.ts';
import { emptyRow, rowMarks, spread, whiskers } from '../../charts/ranges.ts';
import { sourcesOf } from '../../charts/words.ts';
import { type RatioCount, ratioCounts } from '../data/index.ts';
import { nineRatiosWords } from './nine-ratios-words.ts';

const steps = { axes: 0, counts: 1, remembered: 2 } as const;
const heading = 'American lead in 1962; each step to the right doubles it; whiskers show the record’s range';

const marks = { us: 'circle', ussr: 'rect', remembered: 'rectRot' } as const;

function sideOf({ ratio, remembered }: RatioCount): keyof typeof marks {
  if (remembered) return 'remembered';
  return ratio.value >= 1 ? 'us' : 'ussr';
}

function colours({ palette }: ChartLook) {
  return { us: palette.us, ussr: palette.ussr, remembered: palette.turnMark } as const;
}

/** Bounds and value on the doubling scale. */
function placed({ ratio }: RatioCount): { readonly x: number; readonly low: number; readonly high: number } {
  const x = doublings(ratio);
  const { low, high } = ratio.range ?? { low: ratio.value, high: ratio.value };
  return { x, low: Math.log2(low), high: Math.log2(high) };
}

/** The rows that come in one step; those of another step are empty. */
interface StepRows {
  readonly label: string;
  readonly rows: readonly (RatioCount | null)[];
  readonly hidden: boolean;
  readonly arrives: boolean;
}

/** Lines from parity to the ratios; a row of another step stays empty. */
function stems({ label, rows, hidden, arrives }: StepRows, look: ChartLook): ChartDataset {
  return {
    type: 'bar',
    label: `${label}, lines`,
    data: rows.map((count) => (count ? placed(count).x : null)),
    hidden,
    barThickness: 4,
    grouped: false,
    backgroundColor: rows.map((count) => (count ? colours(look)[sideOf(count)] : 'transparent')),
    ...growing(look, arrives),
  };
}

/** Marks at the ratios, with the record's range and the ratio in words. */
function heads({ label, rows, hidden, arrives }: StepRows, look: ChartLook): ChartDataset {
  const colour = rows.map((count) => (count ? colours(look)[sideOf(count)] : 'transparent'));
  return {
    type: 'lineWithErrorBars',
    label,
    data: rows.map((count) => (count ? spread(placed(count)) : emptyRow)),
    hidden,
    showLine: false,
    order: -1,
    ...rowMarks({
      pointStyle: rows.map((count) => (count ? marks[sideOf(count)] : false)),
      radius: rows.map((count) => (count && sideOf(count) !== 'us' ? 12 : 9)),
      backgroundColor: colour,
      borderColor: look.palette.ground,
      borderWidth: 2,
    }),
    ...whiskers(colour),
    ...growing(look, arrives),
    datalabels: ratioLabels(rows, look),
  };
}

/** Each ratio beside its mark, clear of its range, on the side away from parity. */
function ratioLabels(rows: StepRows['rows'], look: ChartLook): DataLabels {
  const leads = (index: number): boolean => (rows[index]?.ratio.value ?? 1) >= 1;
  return {
    display: true,
    color: rows.map((count) =>
      count?.remembered ? look.palette.turn : count ? colours(look)[sideOf(count)] : '',
    ),
    backgroundColor: look.palette.ground,
    font: labelFont(textSize.value, 700),
    padding: { left: 4, right: 4, top: 0, bottom: 0 },
    align: ({ dataIndex }) => (leads(dataIndex) ? 'right' : 'left'),
    offset: ({ chart, dataIndex }) => {
      const count = rows[dataIndex];
      const scale = chart.scales['x'];
      if (!count || !scale) return 0;
      const { x, low, high } = placed(count);
      return 12 + Math.abs(scale.getPixelForValue(leads(dataIndex) ? high : low) - scale.getPixelForValue(x));
    },
    formatter: (_value, { dataIndex }) => {
      const count = rows[dataIndex];
      return count ? ratioText(count.ratio) : null;
    },
  };
}

function datasets(counts: readonly RatioCount[], step: number, look: ChartLook): ChartDataset[] {
  const rowsOf = (label: string, at: number, remembered: boolean): StepRows => ({
    label,
    rows: counts.map((count) => (count.remembered === remembered ? count : null)),
    hidden: step < at,
    arrives: step === at,
  });
  const recorded = rowsOf('Counts', steps.counts, false);
  const memory = rowsOf('Memory', steps.remembered, true);
  return [stems(recorded, look), heads(recorded, look), stems(memory, look), heads(memory, look)];
}

function annotations({ palette }: ChartLook) {
  const top = { x: 0, y: -0.5, shown: true, level: 'end', dy: -4 } as const;
  return {
    parity: rule({ from: { x: 0 }, to: { x: 0 }, color: palette.ink, width: 1.5, shown: true }),
    american: note({ ...top, text: 'United States ahead', color: palette.us, dx: 10 }),
    soviet: note({ ...top, text: 'Soviet Union ahead', color: palette.ussr, hold: 'end', dx: -10 }),
  };
}

function configuration(counts: readonly RatioCount[], step: number, look: ChartLook): ChartConfiguration {
  const { palette } = look;
  const isAwaited = (index: number): boolean => Boolean(counts[index]?.remembered) && step < steps.remembered;
  const isTurn = (index: number): boolean => Boolean(counts[index]?.remembered) && step >= steps.remembered;
  return {
    type: 'bar',
    data: { labels: counts.map(({ label }) => label), datasets: datasets(counts, step, look) },
    options: {
      ...baseOptions(look, { right: 64 }),
      indexAxis: 'y',
      plugins: {
        ...headed(heading, look, 42),
        annotation: { clip: false, annotations: annotations(look) },
      },
      scales: {
        x: {
          type: 'linear',
          min: -3,
          max: 4.25,
          ...hairlines(palette),
          ...writtenTicks(palette, [-2, -1, 0, 1, 2, 3, 4], doublingText),
        },
        y: {
          type: 'category',
          offset: true,
          border: { display: false },
          grid: { display: false },
          ticks: {
            autoSkip: false,
            crossAlign: 'far',
            callback: (_value, index) => (isAwaited(index) ? '' : (counts[index]?.label ?? '')),
            color: ({ index }) => (isTurn(index) ? palette.turn : palette.ink),
            font: ({ index }) => chartFont(textSize.label, isTurn(index) ? 700 : 600),
          },
        },
      },
    },
  };
}

/** Builds the chart from counts in the order they are to stand, top to bottom. */
export function defineNineRatios(counts: readonly RatioCount[]): ChartDefinition {
  return {
    ...nineRatiosWords(counts),
    figures: counts.flatMap(({ us, ussr, ratio }) => [us, ussr, ratio]),
    sources: sourcesOf(counts),
    configure: (step, look) => configuration(counts, step, look),
  };
}

/** The nine counts of the balance, McNamara's marked. */
export const nineRatios = /* @__PURE__ */ defineNineRatios(ratioCounts);
