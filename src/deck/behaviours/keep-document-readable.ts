import { orderForReading } from '../print/reading-order.ts';
import { withAllSlides } from '../window/lend-slides.ts';
import type { Behaviour } from './behaviour.ts';

/**
 * Takes `role="application"` off the deck, which reveal.js 6.0.2 sets (js/reveal.js, `setupDOM`) and which
 * puts NVDA and JAWS out of reading mode, so that the slide could not be read as a document. Puts each slide in the order
 * in which it is read: a map that lies under its headline comes after it.
 */
export const keepDocumentReadable: Behaviour = ({ root }) => {
  root.removeAttribute('role');
  withAllSlides(() => orderForReading(root));
};
