import type { RevealApi } from 'reveal.js';
import type { Behaviour } from './behaviour.ts';

/** What a screen reader is told on arriving at a slide: its number, its claim and how its chart begins. */
function slideAnnouncement(reveal: RevealApi): string {
  const slide = reveal.getCurrentSlide();
  const headline = slide.querySelector('.headline')?.textContent?.trim() ?? '';
  const opening = slide.querySelector('[data-opening]')?.getAttribute('data-opening') ?? '';
  const place = `Slide ${reveal.getIndices().h + 1} of ${reveal.getTotalSlides()}.`;
  return [place, headline, opening].filter(Boolean).join(' ');
}

/** What came with a step: the text of its fragments. A chart's step holds one sentence that says what is drawn. */
function stepAnnouncement(event: Event): string {
  const { fragments = [] } = event as Event & { readonly fragments?: readonly Element[] };
  return fragments.map((fragment) => fragment.textContent?.replaceAll(/\s+/g, ' ').trim()).join(' ');
}

/**
 * Announces slides and steps in a live region of its own. reveal's region (js/reveal.js 6.0.2, `announceStatus`)
 * reads out the whole slide a frame after every change, with each cell of its data tables: it is switched off.
 */
export const announceSlides: Behaviour = ({ reveal, root }) => {
  root.querySelector('.aria-status')?.remove();
  const region = document.createElement('div');
  region.className = 'announcements visually-hidden';
  region.setAttribute('role', 'status');
  root.append(region);

  const say = (text: string): void => {
    region.textContent = text;
  };
  reveal.on('slidechanged', () => say(slideAnnouncement(reveal)));
  reveal.on('fragmentshown', (event) => say(stepAnnouncement(event)));
  reveal.on('fragmenthidden', (event) => say(`Taken back: ${stepAnnouncement(event)}`));
  reveal.on('paused', () => say('The screen is black.'));
  reveal.on('resumed', () => say(slideAnnouncement(reveal)));
  say(slideAnnouncement(reveal));
};
