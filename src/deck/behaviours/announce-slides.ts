import type { Behaviour } from './behaviour.ts';

/** What a screen reader is told on arriving at a slide: its number, its claim and how its chart begins. */
export function slideAnnouncement(slide: Element, number: number, total: number): string {
  const headline = slide.querySelector('.headline')?.textContent?.trim() ?? '';
  const opening = slide.querySelector('[data-opening]')?.getAttribute('data-opening') ?? '';
  return [`Slide ${number} of ${total}.`, headline, opening].filter(Boolean).join(' ');
}

/**
 * Says a slide's number and claim in reveal's live region, in place of the whole slide's text with every cell
 * of its data tables. A chart's later steps are fragments with a sentence in them, which reveal announces itself.
 */
export const announceSlides: Behaviour = ({ reveal, root }) => {
  const say = (): void => {
    const slide = reveal.getCurrentSlide();
    const region = root.querySelector('.aria-status');
    const number = reveal.getSlidePastCount(slide) + 1;
    if (region) region.textContent = slideAnnouncement(slide, number, reveal.getTotalSlides());
  };
  // reveal writes its own text into the region right after it has told us of the change.
  reveal.on('slidechanged', () => queueMicrotask(say));
  say();
};
