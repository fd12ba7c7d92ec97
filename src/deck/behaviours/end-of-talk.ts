import { onSlidesChanged } from '../dev/slides-changed.ts';
import { bindKeyAnywhere } from '../page/bind-key.ts';
import { slideNamed } from '../place/place.ts';
import { TalkLength } from '../talk-length.ts';
import type { Behaviour, Stage } from './behaviour.ts';

const end = { keyCode: 35, key: 'End', description: 'Last slide' };

/** Whether somebody is choosing a slide, or has named one: then any may be gone to. */
const isChosen = ({ reveal, root }: Stage, index: number): boolean =>
  reveal.isOverview() ||
  root.querySelector('.jump-to-slide') !== null ||
  slideNamed(window.location.hash) === reveal.getSlides()[index]?.id;

/** The way on as the arrows have it: none at the end of the talk. reveal.js is told of no change, and so changes nothing back. */
function showWayOn({ reveal, root }: Stage, length: number): void {
  const hasStep = reveal.availableFragments().next;
  const isEnd = reveal.getIndices().h === length - 1 && !hasStep;
  const isOpen = !isEnd && (hasStep || reveal.availableRoutes().right);
  for (const arrow of root.querySelectorAll<HTMLButtonElement>('.controls .navigate-right')) {
    arrow.classList.toggle('enabled', isOpen);
    arrow.disabled = !isOpen;
  }
}

/**
 * The talk ends before its appendix: stepping on does not lead there. A citation, the menu, a number, all slides at a glance and
 * the presenter's list do.
 */
export const endOfTalk: Behaviour = (stage) => {
  const { reveal, root } = stage;
  const length = new TalkLength(root);
  // reveal.js sees to its arrows when it has told of the slide.
  const show = (): number => window.setTimeout(() => showWayOn(stage, length.now));
  reveal.on('beforeslidechange', (event) => {
    const { indexh, origin } = event as Event & { readonly indexh: number; readonly origin?: unknown };
    const isStepTo = (end: number): boolean => indexh === end && reveal.getIndices().h === end - 1;
    if (origin !== undefined || !isStepTo(length.now)) return;
    if (isStepTo(length.count()) && length.now < reveal.getTotalSlides() && !isChosen(stage, indexh))
      event.preventDefault();
  });
  bindKeyAnywhere(reveal, end, () => reveal.slide(length.now - 1));
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) reveal.on(event, show);
  onSlidesChanged(show);
  show();
};
