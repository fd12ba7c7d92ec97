/** The slide that an address asks for: put right where it cannot be read, or is not in the talk of this length. Pure. */

/** What of an address is kept, and what is to be said of the rest. */
export interface AskedPlace {
  /** `#/nine-ratios/2`; empty for the first slide. */
  readonly hash: string;
  /** The slide that was asked for and is in no length of the talk; null where all is well. */
  readonly unknown: string | null;
}

const first: AskedPlace = { hash: '', unknown: null };

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The last slide of this length before `id` in the order of the whole talk; the first one where there is none. */
function nearest(id: string, all: readonly string[], here: ReadonlySet<string>): string {
  const before = all.slice(0, all.indexOf(id)).findLast((other) => here.has(other));
  return before === undefined ? '' : `#/${before}`;
}

/**
 * Reads the place in an address (`#/nine-ratios/2`, or by its number, `#/4`). `all` are the slides of the whole talk in
 * order, `here` those of the length that is shown.
 */
export function askedPlace(hash: string, all: readonly string[], here: ReadonlySet<string>): AskedPlace {
  const [asked = ''] = hash.replace(/^#\/?/, '').split('/');
  const id = decoded(asked);
  if (id === null || hash === '') return first;
  if (id === '' || /^\d+$/.test(id) || here.has(id)) return { hash, unknown: null };
  if (all.includes(id)) return { hash: nearest(id, all, here), unknown: null };
  // Anything else in the page, such as a source in the list, is reveal.js's to find.
  return hash.startsWith('#/') ? { hash: '', unknown: id } : { hash, unknown: null };
}

/** What the page is asked for in its query; reveal.js takes every other word for a setting of its own. */
const ownWords: ReadonlySet<string> = new Set([
  'cut',
  'date',
  'paper',
  'per-page',
  'print-pdf',
  'steps',
  'view',
]);
const ownViews: ReadonlySet<string> = new Set([
  'handout',
  'notes',
  'paper',
  'print',
  'read',
  'show',
  'speaker',
]);

/** The query without what is not the deck's: `?view=scroll` and `?autoSlide=1` would drive reveal.js (6.0.2, `getQueryHash`). */
export function ownQuery(query: string): string {
  const kept = [...new URLSearchParams(query)].filter(
    ([name, value]) => ownWords.has(name) && (name !== 'view' || ownViews.has(value)),
  );
  const text = new URLSearchParams(kept).toString();
  return text === '' ? '' : `?${text}`;
}
