/**
 * Rule `source-unused`: a record of a source is there for something: a slide cites it, or a figure, a quotation or
 * another record of the data rests on it. A warning, at the record.
 */

import { longestCut } from '../../compiler/model.ts';
import { type TalkCheck, warningAt } from '../check.ts';

export const unusedSources: TalkCheck = ({ deck, sources }) => {
  const cited = new Set(deck.references[longestCut]);
  return sources
    .filter(({ key, inData }) => !inData && !cited.has(key))
    .map(({ key, at }) => {
      const reason = `Nothing uses the source "${key}": no slide, no figure, no quotation.`;
      return warningAt(at, 'source-unused', reason, `Cite it with "[@${key}]", or take its record out.`);
    });
};
