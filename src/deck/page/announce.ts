/** The one owner of the deck's live region: what is said last stands, and nothing that was meant to come before it comes after. */

let waiting: number | undefined;

const regionIn = (root: ParentNode): Element | null => root.querySelector('.announcements');

/** Makes the region, empty. reveal's own (6.0.2, js/reveal.js, `announceStatus`) reads out whole slides: it goes. */
export function makeAnnouncements(root: HTMLElement): void {
  root.querySelector('.aria-status')?.remove();
  const region = document.createElement('div');
  region.className = 'announcements visually-hidden';
  region.setAttribute('role', 'status');
  root.append(region);
}

/** Says something politely to screen readers, in place of whatever waits to be said; nothing where the deck has no region. */
export function announce(root: ParentNode, words: string): void {
  window.clearTimeout(waiting);
  const region = regionIn(root);
  if (region) region.textContent = words;
}

/** Says something when the page is painted, unless something else is said before: `words` are asked for only then. */
export function announceNext(root: ParentNode, words: () => string): void {
  window.clearTimeout(waiting);
  waiting = window.setTimeout(() => announce(root, words()));
}
