/** The line under the evidence: what is counted, and every source with its number. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { longestCut, type Slide } from '../model.ts';
import type { Vocabulary } from '../vocabulary-types.ts';
import { citeElement, type Numbering } from './cite.ts';

/** Sticks to what stands before it: a line does not begin with it. */
const separator = '\u00a0· ';

/** So many sources stand with their names, the first that the slide cites; the others are counted, and keep the line short. */
const mostNamed = 2;

const joined = (pieces: readonly (readonly ElementContent[])[]): ElementContent[] =>
  pieces.flatMap((piece, index) => (index === 0 ? piece : [{ type: 'text', value: separator }, ...piece]));

/** In ascending order, as the list has them. */
function numbersAlone(cites: readonly string[], numbering: Numbering): ElementContent[] {
  const numbers = numbering.numbers[longestCut];
  const ascending = [...cites].sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
  return ascending.flatMap((key): ElementContent[] => [
    citeElement(key, numbering),
    { type: 'text', value: ' ' },
  ]);
}

/**
 * `[3] FAS 2023 · [4] Suh 2022 · and 8 more`: a slide counts the others, and a page to read gives their numbers; the style
 * sheets show the one or the other.
 */
function citedSources({ cites }: Slide, numbering: Numbering, { sources }: Vocabulary): ElementContent[] {
  const named = cites
    .slice(0, mostNamed)
    .map((key): ElementContent[] => [
      citeElement(key, numbering),
      { type: 'text', value: ` ${sources.get(key)?.short ?? key}` },
    ]);
  const others = cites.slice(mostNamed);
  if (others.length === 0) return joined(named);
  const rest: ElementContent[] = [
    h('span', { className: 'more-count' }, `and ${others.length} more`),
    h('span', { className: 'more-cites' }, numbersAlone(others, numbering)),
  ];
  return joined([...named, rest]);
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
