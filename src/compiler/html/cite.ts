/** The number of a source in brackets. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { longestCut, type PerCut } from '../model.ts';
import { numbersPerCut, perCut } from '../references/per-cut.ts';

/** What the whole deck knows of its sources. */
export interface Numbering {
  /** The number of each source that a cut cites, from 1. */
  readonly numbers: PerCut<ReadonlyMap<string, number>>;
  /** Whether a slide lists them: only then is there something to link to. */
  readonly listed: boolean;
}

/** Numbers every cut's sources in their order. */
export const numberingOf = (references: PerCut<readonly string[]>, listed: boolean): Numbering => ({
  numbers: perCut((cut) => new Map(references[cut].map((key, index) => [key, index + 1]))),
  listed,
});

/** The number of a source in the longest talk, as a link into the list, with its numbers in every cut. */
export function citeElement(key: string, { numbers, listed }: Numbering): Element {
  const properties = {
    className: 'cite',
    ...(listed && { href: `#ref-${key}` }),
    dataSource: key,
    dataNumbers: numbersPerCut((cut) => numbers[cut].get(key)),
  };
  return h(listed ? 'a' : 'span', properties, `[${numbers[longestCut].get(key) ?? '?'}]`);
}
