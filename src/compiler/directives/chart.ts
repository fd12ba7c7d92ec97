/** `::chart{#name}`: the place of a chart, its words and its steps. The browser draws the picture. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ChartWords } from '../vocabulary-types.ts';
import { type Directive, lookUp, nameInBraces, resolved } from './directive.ts';
import { wordsTable } from './words-table.ts';

const example = '::chart{#name}';

const step = (says: string, index: number): Element =>
  h('span', { className: ['fragment', 'chart-step', 'visually-hidden'], dataChartStep: index + 1 }, says);

const chartElement = (name: string, { summary, steps, table }: ChartWords): Element =>
  h('div', { className: 'chart', dataChart: name, dataSteps: steps.length, dataOpening: steps[0]?.says }, [
    h('div', { className: 'chart-picture', role: 'img', ariaLabel: summary }),
    wordsTable(table, 'chart-data'),
    ...steps.slice(1).map(({ says }, index) => step(says, index)),
  ]);

export const chart: Directive = {
  kind: 'leaf',
  example,
  attributes: ['#'],
  takesLabel: false,
  place: 'slide',
  resolve(use) {
    const lookup = { what: 'chart', rule: 'chart-unknown', names: use.vocabulary.charts } as const;
    const { result, messages } = lookUp(use, nameInBraces(use), lookup, example);
    if (!result) return { result, messages };
    const { name, words } = result;
    return resolved({
      cites: words.sources,
      basis: [[{ type: 'text', value: words.basis }]],
      charts: [name],
      html: () => [chartElement(name, words)],
    });
  },
};
