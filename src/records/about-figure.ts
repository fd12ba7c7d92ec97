/** What a reader may ask of a number: what it counts, when, between what bounds, how sure it is, and on which words it rests. */
import { formatDate, formatFigure } from './format.ts';
import type { Confidence, Figure } from './provenance.ts';

/** One answer: `When`, `October 1962`. */
export interface FigureFact {
  readonly term: string;
  readonly words: string;
}

/** The three degrees of `Confidence`, for somebody who does not know them. */
const sureness: Readonly<Record<Confidence, string>> = {
  high: 'read, and checked against a second source or the document itself',
  medium: 'from one weak source, or from memory of a known one',
  low: 'a guess',
};

/** `worked out from: US stockpile, 1962; Soviet stockpile, 1962` */
function originOf({ derivedFrom, method }: Figure): string {
  const parts = [...new Set(derivedFrom?.map(({ counts }) => counts))].join('; ');
  return [parts, method]
    .filter(Boolean)
    .join(' (')
    .concat(parts && method ? ')' : '');
}

/** The facts of a figure in the order in which they are asked; those that its record does not have are left out. */
export function aboutFigure(figure: Figure): FigureFact[] {
  const { counts, date, range, confidence, caveat, evidence } = figure;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Counts', counts],
    ['The number', formatFigure(figure, 'unit')],
    ['Between', range && formatFigure(figure, 'range')],
    ['When', formatDate(date)],
    ['How sure', sureness[confidence]],
    ['Worked out from', originOf(figure)],
    ['Bear in mind', caveat],
    ['Rests on', evidence && `“${evidence}”`],
  ];
  return facts.flatMap(([term, words]) => (words ? [{ term, words }] : []));
}
