import type { RevealApi } from 'reveal.js';

/** Tells whoever hears of the new slide that it was leapt to, and is no step on. reveal.js passes a number on. */
export const jumpOrigin = 1;

/**
 * Goes to a slide by its id; a slide that this talk does not have is not gone to. The address would not do: it is written up to
 * a second late, and going to where it still points changes nothing.
 */
export function goToSlide(reveal: RevealApi, id: string): void {
  const index = reveal.getSlides().findIndex((slide) => slide.id === id);
  if (index >= 0) reveal.slide(index, undefined, undefined, jumpOrigin);
}
