/** `::credits`: who made the pictures, maps, data, letters and tools of the deck. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Page } from '../references/page.ts';
import { type Directive, type DirectiveUse, resolved } from './directive.ts';
import { photographOf } from './photograph.ts';
import { stop } from './stop.ts';

/** What is said under one head. */
interface Group {
  readonly term: string;
  readonly lines: readonly string[];
}

/** The makers of the photographs that are there; drawings stand for the others. */
function pictures(use: DirectiveUse): Group {
  const { figures, credits: words } = use.vocabulary;
  const shown = [...figures.values()].flatMap((figure) => photographOf(figure, use) ?? []);
  const lines = new Set(shown.map(({ credit }) => `${credit}${stop(credit)}`));
  const { term, drawnInstead, drawnBesides } = words.pictures;
  return { term, lines: [...lines, lines.size === 0 ? drawnInstead : drawnBesides] };
}

/** Data are owed thanks where the talk uses them. */
function others({ vocabulary }: DirectiveUse, page: Page): Group[] {
  return vocabulary.credits.groups.map(({ term, entries }) => ({
    term,
    lines: entries
      .filter(({ source }) => source === undefined || page.isCited(source))
      .map(({ words }) => words),
  }));
}

const groupElement = ({ term, lines }: Group): Element =>
  h('div', [h('dt', term), ...lines.map((line) => h('dd', line))]);

export const credits: Directive = {
  kind: 'leaf',
  example: '::credits',
  attributes: [],
  takesLabel: false,
  place: 'top',
  resolve: (use) =>
    resolved({
      html: (page) => {
        const groups = [pictures(use), ...others(use, page)].filter(({ lines }) => lines.length > 0);
        return [h('dl', { className: 'credits' }, groups.map(groupElement))];
      },
    }),
};
