/** Slides or a page to read: what an address without a view means, and the choice that is kept while the tab lives. */
import { queryHere } from '../place/query.ts';
import { type SessionFormat, sessionState, type TextStorage, tabStorage } from '../session/session-state.ts';

/** The two ways the public meets the talk. */
export type PublicView = 'show' | 'read';

/**
 * Screens too narrow for a slide: a phone held upright. A window of 1280 pixels zoomed to 200% has 640 and still gets
 * the slides.
 */
export const narrowScreen = '(width < 600px)';

const asView = (text: string | null): PublicView | null => (text === 'show' || text === 'read' ? text : null);

const format: SessionFormat<PublicView | null> = {
  key: 'crisis-diplomacy.view',
  serialise: (view) => view ?? '',
  parse: asView,
};

/**
 * The view where the address names none: on a narrow screen what was chosen before in this tab, or else the page to
 * read; elsewhere the slides. An address that names one of the two is such a choice, and is kept.
 */
export function usualView(query: string, isNarrow: boolean, storage: TextStorage | null): PublicView {
  const choice = sessionState(format, storage);
  const asked = asView(new URLSearchParams(query).get('view'));
  if (asked) choice.write(asked);
  return isNarrow ? (choice.read() ?? 'read') : 'show';
}

/** The view for this screen and this tab. */
export const usualViewHere = (): PublicView =>
  usualView(queryHere(), window.matchMedia(narrowScreen).matches, tabStorage());

/** The address of a slide in one of the two views; everything else in the query is kept. */
export function addressInView(query: string, view: PublicView, slideId: string): string {
  const asked = new URLSearchParams(query);
  asked.set('view', view);
  const place = view === 'show' ? `#/${slideId}` : `#${slideId}`;
  return `?${asked}${slideId === '' ? '' : place}`;
}
