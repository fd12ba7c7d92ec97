/** The texts of a slide by block: a paragraph, a cell, a label of a drawing. */
import type { Box, TextFacts } from '../facts.ts';
import { grouped } from '../words.ts';

/** Everything that one block shows. */
export interface Block {
  readonly words: string;
  readonly at: string;
  readonly part: TextFacts['part'];
  readonly picture: number;
  readonly marginal: boolean;
  readonly lines: readonly Box[];
  readonly window: Box;
}

function blockOf(texts: readonly TextFacts[]): Block[] {
  const [first] = texts;
  if (!first) return [];
  const { at, part, picture, marginal, window } = first;
  const words = texts.map((text) => text.words).join(' ');
  return [{ words, at, part, picture, marginal, window, lines: texts.flatMap(({ lines }) => lines) }];
}

/** The blocks in the order of the slide. */
export const blocksOf = (texts: readonly TextFacts[]): Block[] =>
  grouped(texts, ({ block }) => String(block)).flatMap(blockOf);

/** What a block is called in a message: `The headline "…"`. */
export const blockName = ({ part }: Pick<Block, 'part'>): string =>
  ({
    kicker: 'the kicker',
    headline: 'the headline',
    'source line': 'the source line',
    'day ruler': 'the day ruler’s',
    drawing: 'the drawing’s text',
    chart: 'the chart’s text',
    text: 'the text',
  })[part];

/** The first letter of a sentence. */
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
