/** What tells this talk from others that are opened in the same tab, or from the same place. */
import { queryHere } from '../place/query.ts';

/** The name of the query's part that hands the mark on to the presenter's window. */
export const markName = 'talk';

/** A short word for a text: the same for the same text. FNV-1a, 32 bits. */
function shortWord(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(text)) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  return hash.toString(36);
}

/** The mark of a talk by its page and its title; `/` and `/index.html` are one page. */
export const markOf = (path: string, title: string): string =>
  shortWord(`${path.replace(/\/index\.html$/, '/')} ${title}`);

function readMark(): string {
  const { location, document } = globalThis as Partial<typeof globalThis>;
  const handedOn = location ? new URLSearchParams(queryHere()).get(markName) : null;
  // While the talk is being written its title changes, and it is the same talk.
  const title = import.meta.env?.DEV ? '' : (document?.title ?? '');
  return handedOn ?? markOf(`${location?.host ?? ''}${location?.pathname ?? ''}`, title);
}

/** The mark of this page's talk. */
export const talkMark = readMark();
