import type { Behaviour, Stage } from '../behaviours/behaviour.ts';
import { addControl } from '../page/controls.ts';
import { goToQuery, queryHere } from '../place/query.ts';
import { addressInView, narrowScreen } from './view-choice.ts';

/** Leaves the show for the page to read, at the slide on screen. */
export function readFromHere({ reveal }: Stage): void {
  goToQuery(addressInView(queryHere(), 'read', ''), `#${reveal.getCurrentSlide().id}`);
}

/** On a narrow screen the show has a visible way to the page to read; elsewhere the menu has it. */
export const offerReading: Behaviour = (stage) => {
  if (window.matchMedia(narrowScreen).matches)
    addControl(stage.root, 'Read as a page', () => readFromHere(stage));
};
