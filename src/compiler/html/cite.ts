/** The number of a source in brackets. */
import type { Element } from 'hast';
import { h } from 'hastscript';

/** What the whole deck knows of its sources. */
export interface Numbering {
  /** The number of each cited source, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Whether a slide lists them: only then is there something to link to. */
  readonly listed: boolean;
}

/** The number of a source, as a link into the list. */
export function citeElement(key: string, { numbers, listed }: Numbering): Element {
  const properties = { className: 'cite', ...(listed && { href: `#ref-${key}` }), dataSource: key };
  return h(listed ? 'a' : 'span', properties, `[${numbers.get(key) ?? '?'}]`);
}
