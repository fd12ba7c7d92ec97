/** True where the person asked their system for less motion: then nothing in the deck moves. */
export function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
