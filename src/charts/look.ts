/** What all charts share in looks: type, movement, and the options every chart starts from. */
import type { ChartDataset, ChartOptions, FontSpec } from 'chart.js';
import { stepMilliseconds, typefaces } from '../theme/tokens.ts';
import type { ChartLook } from './chart.ts';

/** Value labels of a dataset. */
export type DataLabels = NonNullable<ChartDataset['datalabels']>;

/** Type sizes in CSS pixels of the 1280 x 720 slide; nothing in a chart is smaller than `label` but a tag in mono. */
export const textSize = { tag: 16, label: 20, value: 22, turn: 28 } as const;

/** The charts' typeface. Its figures are tabular by default. Weights 500, 600 and 700 are shipped. */
export function chartFont(size: number = textSize.label, weight: 500 | 600 | 700 = 600): FontSpec {
  return { family: typefaces.claim, size, weight, style: 'normal', lineHeight: 1.2 };
}

/** The typeface of dates and tags, for the few words a chart hangs on a mark; smaller than `label`, as those tags are. */
export function tagFont(): FontSpec {
  return { family: typefaces.mono, size: textSize.tag, weight: 500, style: 'normal', lineHeight: 1.2 };
}

/** The same typeface as the value labels' plugin types it. */
export function labelFont(size: number, weight: 500 | 600 | 700) {
  return { family: typefaces.claim, size, weight, lineHeight: 1.2 } as const;
}

/** How a step moves, for `options.animation`. */
export function movement(look: ChartLook): false | { duration: number; easing: 'easeOutCubic' } {
  return look.animated ? { duration: stepMilliseconds, easing: 'easeOutCubic' } : false;
}

/** Empty space round the plot, in CSS pixels, for labels that stand outside it. */
export interface Padding {
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
  readonly left?: number;
}

/** The options every chart starts from: still unless `look.animated`, labels off until a dataset asks for them. */
export function baseOptions(look: ChartLook, padding: Padding) {
  return {
    responsive: false,
    maintainAspectRatio: false,
    animation: movement(look),
    events: [],
    layout: { padding, autoPadding: false },
    font: chartFont(),
    color: look.palette.ink,
  } satisfies ChartOptions;
}

/**
 * The line of words over a chart that says what is counted, in which unit and on what scale, `below` CSS
 * pixels above the plot; and no value labels but those a dataset asks for.
 */
export function headed(words: string, { palette }: ChartLook, below = 14) {
  return {
    datalabels: { display: false },
    title: {
      display: true,
      text: words,
      align: 'start',
      color: palette.muted,
      font: chartFont(),
      padding: { top: 2, bottom: below },
    },
  } as const;
}
