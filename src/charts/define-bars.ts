/** Bars by side: the plainest chart there is, made from figures and a few words. A side comes with each step. */
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { type Figure, formatFigure } from '../records/index.ts';
import { growing } from './arrival.ts';
import type { ChartDefinition, ChartLook } from './chart.ts';
import { baseOptions, chartFont, headed, textSize } from './look.ts';
import type { SpanLabel } from './spans.ts';
import { sourcesOf } from './words.ts';

/** The bars of one side. */
export interface BarSide {
  readonly name: string;
  /** A role of the palette. */
  readonly color: 'us' | 'ussr' | 'cuba';
  /** One for each label, in their order, all counted in one unit. */
  readonly figures: readonly Figure[];
  /** What the step that brings this side shows, as a sentence. */
  readonly says: string;
}

/** What a chart of bars is made from. */
export interface Bars {
  /** What is counted and in which unit: the line over the bars, and the caption of the table. */
  readonly heading: string;
  readonly summary: string;
  readonly basis: string;
  /** What the bars are grouped by, and the name of each group: `Week`, and `Week 1`, `Week 2`. */
  readonly each: string;
  readonly labels: readonly string[];
  readonly sides: readonly [BarSide, ...BarSide[]];
}

/** Space to the right of the plot for the words at the longest bar, in CSS pixels. */
const labelRoom = 300;

const shownAt = (step: number, side: number): boolean => side <= step;

function dataset(
  { name, color, figures }: BarSide,
  side: number,
  step: number,
  look: ChartLook,
): ChartDataset {
  return {
    type: 'bar',
    label: name,
    stack: name,
    data: figures.map(({ value }) => value),
    hidden: !shownAt(step, side),
    backgroundColor: look.palette[color],
    ...growing(look, step === side),
  };
}

/** Never seen: keeps the place of a side's bars free until they come. */
const place = ({ name, figures }: BarSide): ChartDataset => ({
  type: 'bar',
  label: `Place of ${name}`,
  stack: name,
  data: figures.map(() => null),
});

/** Each number with its side, at the end of its bar. */
const numbers = ({ sides }: Bars, { palette }: ChartLook): SpanLabel[] =>
  sides.flatMap(({ name, color, figures }, side) =>
    figures.map((figure, index) => {
      const text = `${name} ${formatFigure(figure)}`;
      return {
        dataset: side,
        index,
        spans: [{ text, color: palette[color], weight: 700, size: textSize.value }],
      };
    }),
  );

function configuration(bars: Bars, step: number, look: ChartLook): ChartConfiguration {
  const { heading, labels, sides } = bars;
  const largest = Math.max(...sides.flatMap(({ figures }) => figures.map(({ value }) => value)));
  return {
    type: 'bar',
    data: {
      labels: [...labels],
      datasets: [...sides.map((side, index) => dataset(side, index, step, look)), ...sides.map(place)],
    },
    options: {
      ...baseOptions(look, { right: labelRoom }),
      indexAxis: 'y',
      plugins: { ...headed(heading, look), spans: { labels: numbers(bars, look) } },
      scales: {
        x: { type: 'linear', display: false, min: 0, max: largest },
        y: {
          type: 'category',
          border: { color: look.palette.muted },
          grid: { display: false },
          ticks: { autoSkip: false, padding: 16, color: look.palette.ink, font: chartFont() },
        },
      },
    },
  };
}

const sideColors: readonly string[] = ['us', 'ussr', 'cuba'] satisfies BarSide['color'][];

/** What is wrong with a side; null where nothing is. No type checker has looked at what a command runs. */
function faultOf({ name, color, figures }: BarSide, labels: readonly string[]): string | null {
  if (figures.length !== labels.length)
    return `"${name}" has not one figure for each of: ${labels.join(', ')}.`;
  const missing = labels.find((_, index) => figures[index] === undefined);
  if (missing !== undefined)
    return `"${name}" has a figure for "${missing}" that does not exist. Is its name misspelt?`;
  if (sideColors.includes(color)) return null;
  const known = sideColors.map((one) => `"${one}"`).join(', ');
  return `"${name}" has the colour "${color}", which is not known. Known: ${known}.`;
}

/** The parts of a chart or of a side that are not there, or that no such thing has. */
function oddFields(given: object, wanted: readonly string[]): string | null {
  const unknown = Object.keys(given).find((field) => !wanted.includes(field));
  if (unknown !== undefined) return `"${unknown}" is not known here. Known: ${wanted.join(', ')}.`;
  const missing = wanted.find((field) => !Object.hasOwn(given, field));
  return missing === undefined ? null : `"${missing}" is missing.`;
}

const barsFields = ['heading', 'summary', 'basis', 'each', 'labels', 'sides'] satisfies (keyof Bars)[];
const sideFields = ['name', 'color', 'figures', 'says'] satisfies (keyof BarSide)[];

/**
 * Builds the chart. Ranges are not drawn: a chart in which they matter is drawn in a file of its own.
 * @throws RangeError where a side has not one figure for each label, a colour is unknown, a field missing or misspelt.
 */
// @__NO_SIDE_EFFECTS__
export function defineBars(bars: Bars): ChartDefinition {
  const { heading, summary, basis, each, labels, sides } = bars;
  const odd = oddFields(bars, barsFields);
  if (odd !== null) throw new RangeError(odd);
  for (const side of sides) {
    const fault = oddFields(side, sideFields) ?? faultOf(side, labels);
    if (fault !== null) throw new RangeError(fault);
  }
  const [first, ...later] = sides;
  const cells = (index: number) => sides.flatMap(({ figures }) => figures.slice(index, index + 1));
  return {
    summary,
    basis,
    steps: [{ says: first.says }, ...later.map(({ says }) => ({ says }))],
    table: {
      caption: heading,
      columns: [each, ...sides.map(({ name }) => name)],
      rows: labels.map((label, index) => [label, ...cells(index).map((figure) => formatFigure(figure))]),
    },
    figures: sides.flatMap(({ figures }) => figures),
    sources: sourcesOf(sides.flatMap(({ figures }) => figures)),
    configure: (step, look) => configuration(bars, step, look),
  };
}
