/** The six charts of a generated talk: bars of one stockpile in six years each, from the talk's own data. */
import type { ChartDefinition } from '../charts/chart.ts';
import { defineBars } from '../charts/define-bars.ts';
import { stockpile } from '../talk/data/index.ts';
import { chartCount } from './generated-talk.ts';

const first = 1950;
const years = 6;

const yearsOf = (chart: number): number[] =>
  Array.from({ length: years }, (_, index) => first + chart * years + index);

const headingOf = (chart: number): string => `US warheads, ${yearsOf(chart)[0]} to ${yearsOf(chart).at(-1)}`;

/** What a slide of ours calls a chart. */
export const chartName = (chart: number): string => `generated-${chart + 1}`;

function definition(chart: number): ChartDefinition {
  const figures = yearsOf(chart).map((year) => stockpile('us', year));
  return defineBars({
    heading: headingOf(chart),
    summary: `${headingOf(chart)}: a bar for each year.`,
    basis: 'Warheads in the stockpile, tactical ones included',
    each: 'Year',
    labels: yearsOf(chart).map(String),
    sides: [{ name: 'US', color: 'us', figures, says: 'A bar for each year.' }],
  });
}

const indices = Array.from({ length: chartCount }, (_, index) => index);

/** The charts as this deck draws them, by their names; the copy of the project that is measured has them in its list. */
export const generatedCharts: Readonly<Record<string, ChartDefinition>> = Object.fromEntries(
  indices.map((chart) => [chartName(chart), definition(chart)]),
);

const plainConfiguration = (chart: number): object => ({
  type: 'bar',
  data: {
    labels: yearsOf(chart).map(String),
    datasets: [
      {
        label: 'US',
        data: yearsOf(chart).map((year) => stockpile('us', year).value),
        backgroundColor: '#2f5d8a',
      },
    ],
  },
  options: {
    indexAxis: 'y',
    animation: false,
    maintainAspectRatio: false,
    plugins: { title: { display: true, text: headingOf(chart) } },
  },
});

/** The same charts as bare Chart.js configurations in JSON, for the other tools. Nothing moves, there or here. */
export const plainCharts: string = JSON.stringify(indices.map(plainConfiguration));
