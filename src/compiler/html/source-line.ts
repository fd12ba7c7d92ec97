/** The line under the evidence: what is counted, and every source with its number. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { longestCut, type Slide } from '../model.ts';
import type { Vocabulary } from '../vocabulary-types.ts';
import { citeElement, type Numbering } from './cite.ts';

/** Sticks to what stands before it: a line does not begin with it. */
const separator = '\u00a0· ';

/** More sources than this stand as numbers alone: with their names they would take a third line of the slide. */
const mostNamed = 3;

const joined = (pieces: readonly (readonly ElementContent[])[]): ElementContent[] =>
  pieces.flatMap((piece, index) => (index === 0 ? piece : [{ type: 'text', value: separator }, ...piece]));

/** `[3] FAS 2023 · [4] Suh 2022`, or `[3] [4] [7] [8]` where there are many. */
function citedSources({ cites }: Slide, numbering: Numbering, { sources }: Vocabulary): ElementContent[] {
  if (cites.length <= mostNamed) {
    const named = cites.map((key): ElementContent[] => [
      citeElement(key, numbering),
      { type: 'text', value: ` ${sources.get(key)?.short ?? key}` },
    ]);
    return joined(named);
  }
  const numbers = numbering.numbers[longestCut];
  const ascending = [...cites].sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
  return ascending.flatMap((key): ElementContent[] => [
    citeElement(key, numbering),
    { type: 'text', value: ' ' },
  ]);
}

/** The source line; null for a slide that rests on nothing. */
export function sourceLine(slide: Slide, numbering: Numbering, vocabulary: Vocabulary): Element | null {
  const cited = citedSources(slide, numbering, vocabulary);
  const parts: Element[][] = [
    ...(slide.basis.length > 0 ? [[h('span', { className: 'basis' }, joined(slide.basis))]] : []),
    ...(cited.length > 0 ? [[h('span', { className: 'sources' }, cited)]] : []),
  ];
  return parts.length > 0 ? h('p', { className: 'source-line' }, joined(parts)) : null;
}
