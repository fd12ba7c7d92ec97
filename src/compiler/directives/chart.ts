/**
 * `::chart{#name}`: the place of a chart, its words and its steps. The browser draws the picture; with `bare`, the
 * handout prints its axes alone, for the class to fill in.
 */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ChartWords } from '../vocabulary-types.ts';
import { type Directive, lookUp, nameInBraces, refused, resolved } from './directive.ts';
import { readFlag } from './flag.ts';
import { wordsTable } from './words-table.ts';

const example = '::chart{#name}';

const step = (says: string, index: number): Element =>
  h('span', { className: ['fragment', 'chart-step', 'visually-hidden'], dataChartStep: index + 1 }, says);

function chartElement(name: string, { summary, steps, table }: ChartWords, bare: boolean): Element {
  const properties = {
    className: 'chart',
    dataChart: name,
    dataSteps: steps.length,
    dataOpening: steps[0]?.says,
    ...(bare && { dataBare: 'yes' }),
  };
  return h('div', properties, [
    h('div', { className: 'chart-picture', role: 'img', ariaLabel: summary }),
    wordsTable(table, 'chart-data'),
    ...steps.slice(1).map(({ says }, index) => step(says, index)),
  ]);
}

export const chart: Directive = {
  kind: 'leaf',
  example,
  attributes: ['#', 'bare'],
  takesLabel: false,
  place: 'slide',
  resolve(use) {
    const lookup = { what: 'chart', rule: 'chart-unknown', names: use.vocabulary.charts } as const;
    const { result, messages } = lookUp(use, nameInBraces(use), lookup, example);
    if (!result) return { result, messages };
    const bare = readFlag(use, 'bare');
    if (bare.result === null) return refused(...bare.messages);
    const { name, words } = result;
    const element = chartElement(name, words, bare.result);
    return resolved({
      cites: words.sources,
      basis: [[{ type: 'text', value: words.basis }]],
      charts: [name],
      html: () => [element],
    });
  },
};
