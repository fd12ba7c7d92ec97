/** A slide in small, still, at one of its steps: how the presenter sees what the room sees, and what comes next. */
import { element } from '../page/element.ts';
import { waitingList } from '../page/waiting.ts';
import { drawCharts } from '../print/draw-charts.ts';
import { stopAtStep } from '../steps.ts';

const slideWidth = 1280;

/** A copy that can stand beside its original: without ids, notes and ways to leave it. */
function stillCopy(slide: Element, step: number): HTMLElement {
  const copy = slide.cloneNode(true) as HTMLElement;
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  for (const notes of copy.querySelectorAll('aside.notes')) notes.remove();
  for (const link of copy.querySelectorAll('a')) link.removeAttribute('href');
  stopAtStep(copy, step);
  // What the show's own style sheet asks of a step that is on screen.
  for (const shown of copy.querySelectorAll('.fragment:not(.not-yet)')) shown.classList.add('visible');
  return copy;
}

/** A frame that shows one slide at a time, scaled to its own width. */
export interface SlidePicture {
  readonly frame: HTMLElement;
  /** Shows `slide` at `step`; nothing for null. The same again changes nothing. */
  show(slide: Element | null, step: number): void;
}

/** Makes an empty frame. The slide is named to screen readers elsewhere in the window: a copy would say it all twice. */
export function slidePicture(): SlidePicture {
  const frame = element('div', { class: 'slide-picture', 'aria-hidden': 'true', inert: '' });
  let shown: readonly (Element | string | null)[] = [];
  new ResizeObserver(() => {
    frame.style.setProperty('--scale', String(frame.clientWidth / slideWidth));
  }).observe(frame);
  return {
    frame,
    show(slide, step) {
      const asked = slide ? `${slide.id}/${step}` : '';
      const now = [
        asked,
        slide?.querySelector('.slide-frame') ?? null,
        slide?.getAttribute('data-ground') ?? '',
      ];
      if (now.every((part, at) => part === shown[at])) return;
      shown = now;
      frame.dataset['place'] = asked;
      const copies = slide ? [stillCopy(slide, step)] : [];
      frame.replaceChildren(...copies);
      for (const copy of copies) void drawCharts(copy, waitingList());
    },
  };
}
