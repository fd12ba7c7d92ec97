/**
 * `::figure{#name}`: a drawing made now, as SVG in the page, with its words; or the photograph it stands for, where
 * the file is there.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { FigureFrame } from '../../figures/figure.ts';
import { slideMargin, slideSize } from '../../theme/tokens.ts';
import { errorAt, type Message } from '../messages/message.ts';
import { fileFaults, imageFile } from '../pictures/image-file.ts';
import type { Page } from '../references/page.ts';
import type { FigureWords } from '../vocabulary-types.ts';
import {
  type Directive,
  type DirectiveUse,
  lookUp,
  nameInBraces,
  placeOf,
  refused,
  resolved,
} from './directive.ts';
import { photographElement, photographOf } from './photograph.ts';
import { wordsTable } from './words-table.ts';

const example = '::figure{#name}';

/** Height left for the evidence below a headline of two lines, in CSS pixels. */
const evidenceHeight = 440;
/** What an aside takes of the evidence's width, its gap included, in CSS pixels. */
const asideWidth = 364;

function frameOf({ place }: FigureWords, { ground, hasAside }: Page): FigureFrame {
  if (place === 'behind') return { ...slideSize, ground };
  const width = slideSize.width - 2 * slideMargin.side - (hasAside ? asideWidth : 0);
  return { width, height: evidenceHeight, ground };
}

/** The text alternative stands on the element around it: two nested pictures would be announced twice. */
const hideDrawing = (svg: string): string =>
  /^\s*<svg\b[^>]*\saria-hidden=/.test(svg) ? svg : svg.replace(/<svg\b/, '<svg aria-hidden="true"');

function figureElements(name: string, words: FigureWords, page: Page): ElementContent[] {
  const { summary, table, place } = words;
  const drawing: ElementContent = { type: 'raw', value: hideDrawing(words.draw(frameOf(words, page))) };
  const className = place === 'behind' ? ['figure', 'behind'] : ['figure'];
  const role = summary === '' ? { ariaHidden: 'true' } : { role: 'img', ariaLabel: summary };
  const element: Element = h('div', { className, dataFigure: name, ...role }, [drawing]);
  return table ? [element, wordsTable(table, 'figure-data')] : [element];
}

function insideSomething(use: DirectiveUse, name: string): Message {
  const reason = `The figure "${name}" lies under the whole slide and cannot stand inside anything else.`;
  return errorAt(placeOf(use), 'directive-misplaced', reason, 'Move it to the top of the slide.');
}

export const figure: Directive = {
  kind: 'leaf',
  example,
  attributes: ['#'],
  takesLabel: false,
  place: 'slide',
  resolve(use) {
    const lookup = { what: 'figure', rule: 'figure-unknown', names: use.vocabulary.figures } as const;
    const { result, messages } = lookUp(use, nameInBraces(use), lookup, example);
    if (!result) return { result, messages };
    const { name, words } = result;
    const behind = words.place === 'behind';
    if (behind && use.parents.length > 0) return refused(insideSomething(use, name));
    const photograph = photographOf(words, use);
    if (photograph) {
      const messages = fileFaults(photograph.file, placeOf(use), use);
      if (messages.some(({ level }) => level === 'error')) return refused(...messages);
      const file = imageFile(photograph.file, use);
      const html = (): Element[] => [photographElement(name, photograph, file, behind)];
      return { ...resolved({ cites: photograph.sources, figures: [name], behind, html }), messages };
    }
    return resolved({
      cites: words.sources,
      basis: words.basis ? [[{ type: 'text', value: words.basis }]] : [],
      figures: [name],
      behind,
      html: (page) => figureElements(name, words, page),
    });
  },
};
