/** The axes the charts share: years, counts, and ratios on a scale that doubles. */
import type { ScaleOptions } from 'chart.js';
import { type Figure, formatFigure } from '../records/index.ts';
import type { Palette } from '../theme/tokens.ts';
import { chartFont, textSize } from './look.ts';

type LinearAxis = { type: 'linear' } & ScaleOptions<'linear'>;

/** Puts ticks at these values and nowhere else. */
export function ticksAt(values: readonly number[]) {
  return (axis: { ticks: { value: number }[] }): void => {
    axis.ticks = values.map((value) => ({ value }));
  };
}

/** Ticks at these values only, each written as `text` says, in quiet type. */
export function writtenTicks(palette: Palette, values: readonly number[], text: (value: number) => string) {
  return {
    afterBuildTicks: ticksAt(values),
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      padding: 8,
      color: palette.muted,
      font: chartFont(textSize.label, 500),
      callback: (value: number | string) => text(Number(value)),
    },
  } as const;
}

/** Hairlines across the plot at the ticks and no line along the axis. */
export function hairlines(palette: Palette) {
  return { border: { display: false }, grid: { color: palette.lines, tickLength: 0 } } as const;
}

/** A line along the axis with short ticks and nothing across the plot. */
export function shortTicks(palette: Palette) {
  return {
    border: { color: palette.muted },
    grid: { drawOnChartArea: false, tickColor: palette.muted, tickLength: 6 },
  } as const;
}

/** A count as axis text: `10,000`. */
export function axisCount(value: number): string {
  return value.toLocaleString('en-US');
}

/** The years a chart spans, those that are written out, and the one to look at. */
export interface YearAxis {
  readonly first: number;
  readonly last: number;
  readonly written: readonly number[];
  readonly marked: number;
  readonly markedColor: string;
  /** Whether the marked year is written yet. */
  readonly showMarked: boolean;
}

/** Years along the foot; the marked one bold, in its own colour. */
export function yearAxis(palette: Palette, years: YearAxis): LinearAxis {
  const isMarked = (value: number | undefined) => value === years.marked;
  return {
    type: 'linear',
    min: years.first,
    max: years.last,
    grid: { display: false },
    border: { color: palette.muted },
    afterBuildTicks: ticksAt([...years.written, years.marked].sort((a, b) => a - b)),
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      padding: 4,
      callback: (value) => (isMarked(Number(value)) && !years.showMarked ? '' : String(value)),
      color: ({ tick }) => (isMarked(tick?.value) ? years.markedColor : palette.muted),
      font: ({ tick }) => chartFont(textSize.label, isMarked(tick?.value) ? 700 : 500),
    },
  };
}

/** A ratio's place on a scale that doubles: 0 at parity, 1 at 2:1, -1 at 1:2. */
export function doublings(ratio: Figure<'to one'>): number {
  return Math.log2(ratio.value);
}

/** A ratio as it is said: `7.6:1` where the first side leads, `1:5` where the second does. */
export function ratioText(ratio: Figure<'to one'>): string {
  if (ratio.value >= 1) return formatFigure(ratio);
  const [other = ''] = formatFigure({ ...ratio, value: 1 / ratio.value }).split(':');
  return `1:${other}`;
}

/** A tick of the doubling scale: `parity`, `4:1`, `1:2`. */
export function doublingText(power: number): string {
  if (power === 0) return 'parity';
  return power > 0 ? `${2 ** power}:1` : `1:${2 ** -power}`;
}
