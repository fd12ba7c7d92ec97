/** Says something politely to screen readers, in the deck's one live region; nothing where the deck has none. */
export function announce(root: ParentNode, words: string): void {
  const region = root.querySelector('.announcements');
  if (region) region.textContent = words;
}
