import type { RevealApi } from 'reveal.js';
import { onSlidesChanged } from '../dev/slides-changed.ts';
import type { Behaviour, Stage } from './behaviour.ts';

/** Takes elements out of the way of Tab and screen readers; gives back what puts back those it has taken. */
function takeOut(elements: Iterable<Element>): () => void {
  const taken = [...elements].filter((one) => !one.hasAttribute('inert'));
  for (const one of taken) one.setAttribute('inert', '');
  return () => {
    for (const one of taken) one.removeAttribute('inert');
  };
}

/** All that stands on a slide: the slide itself still takes the click that goes to it. */
const partsOfSlides = (reveal: RevealApi): Element[] =>
  reveal.getSlides().flatMap((slide) => [...slide.children]);

/** What lies under the black screen: everything but its own button and the words for screen readers. */
const underBlackScreen = ({ root }: Stage): Element[] =>
  [...root.children].filter((part) => !part.matches('.pause-overlay, .announcements'));

/**
 * Keeps Tab to what can be seen and pressed: in the overview not the links and buttons of slides a few pixels high, under the
 * black screen nothing but "Resume".
 */
export const holdFocus: Behaviour = (stage) => {
  const { reveal } = stage;
  let putBack = (): void => {};
  const hold = (parts: () => Iterable<Element>) => (): void => {
    putBack();
    putBack = takeOut(parts());
  };
  const holdSlides = hold(() => partsOfSlides(reveal));
  const letGo = (): void => {
    putBack();
    putBack = () => {};
    if (reveal.isOverview()) holdSlides();
  };
  reveal.on('overviewshown', holdSlides);
  reveal.on(
    'paused',
    hold(() => underBlackScreen(stage)),
  );
  for (const event of ['overviewhidden', 'resumed']) reveal.on(event, letGo);
  if (import.meta.hot) {
    onSlidesChanged(() => {
      if (reveal.isOverview()) holdSlides();
    });
  }
};
