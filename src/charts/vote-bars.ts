/**
 * The bars of a vote by show of hands, to stand beside a list of its options: one row each, from top to bottom. Not
 * in the list of charts, because its numbers are the class's own and change as hands are counted.
 */
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { ChartLook } from './chart.ts';
import { baseOptions, textSize } from './look.ts';
import { rule } from './notes.ts';
import type { Span, SpanLabel } from './spans.ts';

/** The hands counted for each option, in the order of the options. */
export interface VoteCounts {
  readonly counts: readonly number[];
  /** The hands at an earlier vote on the same options: hollow bars under the full ones. */
  readonly earlier?: readonly number[];
  /** Index of the option that was chosen in history, from zero, once the class may see it. */
  readonly chosen?: number;
}

/** The longest the bars move, in milliseconds: a count follows the key that was pressed. */
const growMilliseconds = 300;
const countSize = 26;
/** Room to the right of the longest bar for its count and a word, in CSS pixels, at most. */
const labelRoom = 140;

/**
 * Where the scale ends for a largest count: 5 at the least, then in fives to 30 and in tens beyond, so that it stands
 * still while most hands are counted.
 */
export function voteScaleEnd(largest: number): number {
  const step = largest <= 30 ? 5 : 10;
  return Math.max(5, Math.ceil(largest / step) * step);
}

const bars = {
  type: 'bar',
  categoryPercentage: 0.76,
  barPercentage: 0.88,
  maxBarThickness: 36,
  borderSkipped: false,
} as const;

/** All options alike but the chosen one, whatever their counts: no bar says that it wins. */
function datasets({ counts, earlier, chosen }: VoteCounts, { palette }: ChartLook): ChartDataset[] {
  return [
    {
      ...bars,
      label: 'Hands now',
      data: [...counts],
      hidden: false,
      backgroundColor: counts.map((_, index) => (index === chosen ? palette.turnMark : palette.muted)),
    },
    {
      ...bars,
      label: 'Hands before',
      data: counts.map((_, index) => earlier?.[index] ?? 0),
      hidden: earlier === undefined,
      backgroundColor: counts.map(() => 'transparent'),
      borderColor: palette.muted,
      borderWidth: 2,
    },
  ];
}

function nowSpans({ counts, earlier, chosen }: VoteCounts, index: number, { palette }: ChartLook): Span[] {
  const isChosen = index === chosen;
  const color = isChosen ? palette.turn : palette.ink;
  const word = (text: string): Span => ({ text, color, weight: 600, size: textSize.label });
  return [
    { text: String(counts[index] ?? 0), color, weight: 700, size: countSize },
    ...(isChosen ? [word('chosen')] : []),
    ...(earlier && index === 0 ? [word('now')] : []),
  ];
}

/** The counts at the ends of their bars; in the first row words tell the two votes apart. */
function labels(votes: VoteCounts, look: ChartLook): SpanLabel[] {
  const { counts, earlier } = votes;
  const quiet = { color: look.palette.muted, weight: 600, size: textSize.label } as const;
  const before = (earlier ?? []).map((count, index) => ({
    dataset: 1,
    index,
    spans: [{ ...quiet, text: String(count) }, ...(index === 0 ? [{ ...quiet, text: 'before' }] : [])],
  }));
  return [
    ...counts.map((_, index) => ({ dataset: 0, index, spans: nowSpans(votes, index, look) })),
    ...before,
  ];
}

/**
 * The configuration of a vote's bars. A row is exactly `look.height / counts.length` high and nothing stands above or
 * below the rows, so that they meet those of a list of the same height. The datasets are the same ones at every call.
 */
export function configureVoteBars(votes: VoteCounts, look: ChartLook): ChartConfiguration {
  const largest = Math.max(0, ...votes.counts, ...(votes.earlier ?? []));
  const zero = rule({ from: { x: 0 }, to: { x: 0 }, color: look.palette.muted, width: 2, shown: true });
  return {
    type: 'bar',
    data: { labels: votes.counts.map((_, index) => String(index + 1)), datasets: datasets(votes, look) },
    options: {
      ...baseOptions(look, { left: 1, right: Math.min(labelRoom, look.width * 0.4) }),
      animation: look.animated ? { duration: growMilliseconds, easing: 'easeOutCubic' } : false,
      indexAxis: 'y',
      plugins: {
        datalabels: { display: false },
        spans: { labels: labels(votes, look) },
        annotation: { clip: false, annotations: { zero } },
      },
      scales: {
        x: { type: 'linear', display: false, min: 0, max: voteScaleEnd(largest) },
        y: { type: 'category', display: false, offset: true },
      },
    },
  };
}
