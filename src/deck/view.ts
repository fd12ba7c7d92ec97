/** Which of its forms the page was asked for, read from its address. */

/** The show on a screen, or every slide one under the other for the printer. */
export type View = { readonly kind: 'show' } | { readonly kind: 'paper'; readonly everyStep: boolean };

/**
 * Reads the view from an address's query: `?view=paper` (or reveal's own `?view=print`, `?print-pdf`),
 * with `&steps=1` for a page a step. Anything else is the show.
 */
export function readView(query: string): View {
  const asked = new URLSearchParams(query);
  const view = asked.get('view');
  const paper = view === 'paper' || view === 'print' || asked.has('print-pdf');
  return paper ? { kind: 'paper', everyStep: asked.get('steps') === '1' } : { kind: 'show' };
}
