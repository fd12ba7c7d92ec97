/**
 * The query of the page's address, and addresses with another one. A page out of the browser's memory (`blob:`, as some web
 * mail opens attachments) cannot have a query, nor one that stands in a frame as its text (`about:srcdoc`): there it stands
 * behind the `#`.
 */

/** Whether the page comes out of the browser’s memory. */
export const isInMemory = (): boolean => window.location.protocol === 'blob:';

/** Whether the page's address can have no query. */
export const hasNoQuery = (): boolean => isInMemory() || window.location.protocol === 'about:';

const pageHere = (): string => window.location.href.replace(/[?#].*$/s, '');

/** `?view=speaker`; empty where the address has none. */
export function queryHere(): string {
  const { hash, search } = window.location;
  return hasNoQuery() && hash.startsWith('#?') ? hash.slice(1) : search;
}

/** The address of this page with another query (`?cut=10`) and, where it can have both, a place (`#/title`). */
export const addressWith = (query: string, place = ''): string =>
  hasNoQuery() ? `${pageHere()}#${query}` : `${pageHere()}${query}${place}`;

/** Loads the page anew with another query. */
export function goToQuery(query: string, place = ''): void {
  window.location.assign(addressWith(query, place));
  // Nothing but what follows the `#` has changed, and that loads nothing.
  if (hasNoQuery()) window.location.reload();
}
