import { onSlidesChanged } from '../dev/slides-changed.ts';
import { bindKeyAnywhere } from '../page/bind-key.ts';
import { slideNamed } from '../place/place.ts';
import { talkLength } from '../steps.ts';
import { withAllSlides } from '../window/lend-slides.ts';
import type { Behaviour, Stage } from './behaviour.ts';

const end = { keyCode: 35, key: 'End', description: 'Last slide' };

/** Whether somebody is choosing a slide, or has named one: then any may be gone to. */
const isChosen = ({ reveal, root }: Stage, index: number): boolean =>
  reveal.isOverview() ||
  root.querySelector('.jump-to-slide') !== null ||
  slideNamed(window.location.hash) === reveal.getSlides()[index]?.id;

/** How many slides the talk has before its appendix. */
const lengthOfTalk = ({ root }: Stage): number =>
  withAllSlides(() => talkLength([...root.querySelectorAll('.slides > section')]));

/** Takes the way on from the arrows at the end of the talk. */
function closeWayOn({ reveal, root }: Stage, length: number): void {
  if (reveal.getIndices().h !== length - 1 || reveal.availableFragments().next) return;
  for (const arrow of root.querySelectorAll<HTMLButtonElement>('.controls .navigate-right')) {
    arrow.classList.remove('enabled');
    arrow.disabled = true;
  }
}

/**
 * The talk ends before its appendix: stepping on does not lead there. A citation, the menu, a number, all slides at a glance and
 * the presenter's list do.
 */
export const endOfTalk: Behaviour = (stage) => {
  const { reveal } = stage;
  let length = lengthOfTalk(stage);
  // reveal.js opens the ways when it has told of the slide.
  const close = (): number => window.setTimeout(() => closeWayOn(stage, length));
  reveal.on('beforeslidechange', (event) => {
    const { indexh, origin } = event as Event & { readonly indexh: number; readonly origin?: unknown };
    const isStepOn = (): boolean => indexh === length && reveal.getIndices().h === length - 1;
    if (origin !== undefined || !isStepOn()) return;
    // While the talk is being written, slides may have come of which nobody has been told yet.
    length = lengthOfTalk(stage);
    if (isStepOn() && length < reveal.getTotalSlides() && !isChosen(stage, indexh)) event.preventDefault();
  });
  bindKeyAnywhere(reveal, end, () => reveal.slide(length - 1));
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) reveal.on(event, close);
  onSlidesChanged(() => {
    length = lengthOfTalk(stage);
    close();
  });
  close();
};
