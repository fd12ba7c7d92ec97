/** Where whoever writes wants to be: a slide may be away for a while, in the middle of a save or of a longer change. */
import type { RevealApi } from 'reveal.js';
import { keyOfSlide } from './page-slides.ts';

/** A slide by its key, and the index of its last step on screen; -1 before the first. */
export interface SlidePlace {
  readonly key: string;
  readonly step: number;
}

let sought: SlidePlace | undefined;
let isHeld = false;

/** Where the show stands. */
export const placeOnScreen = (reveal: RevealApi): SlidePlace => ({
  key: keyOfSlide(reveal.getCurrentSlide()) ?? '',
  step: reveal.getIndices().f ?? -1,
});

/** The place that is sought, or else the one on screen. */
export const soughtPlace = (reveal: RevealApi): SlidePlace => sought ?? placeOnScreen(reveal);

/** Remembers a slide that the address names and that is not there, before reveal.js goes to another and writes its address. */
export function seekAddress(): void {
  const [key = '', step = ''] = window.location.hash.replace(/^#\/?/, '').split('/');
  const isAway = !/^\d*$/.test(key) && document.getElementById(key) === null;
  if (isAway) sought = { key, step: /^\d+$/.test(step) ? Number(step) : -1 };
}

/** The place that is sought as the address has it; null where it is the one on screen. */
export function awayInAddress(reveal: RevealApi): string | null {
  const { key, step } = soughtPlace(reveal);
  if (key === placeOnScreen(reveal).key || key.startsWith(' ')) return null;
  return `#/${key}${step >= 0 ? `/${step}` : ''}`;
}

/** From now on the place that is sought is wherever the show goes, unless it goes there while it is held. */
export function seekSteps(reveal: RevealApi): void {
  sought = soughtPlace(reveal);
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden'])
    reveal.on(event, () => {
      if (!isHeld) sought = placeOnScreen(reveal);
    });
}

/** Whether the show goes where nobody has asked it to go. */
export const isPlaceHeld = (): boolean => isHeld;

/** Does something during which the show goes where nobody has asked it to go. */
export function holdPlace(change: () => void): void {
  isHeld = true;
  try {
    change();
  } finally {
    isHeld = false;
  }
}
