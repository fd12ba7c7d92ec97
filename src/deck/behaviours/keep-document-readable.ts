import type { Behaviour } from './behaviour.ts';

/**
 * Takes `role="application"` off the deck, which reveal.js 6.0.2 sets (js/reveal.js, `setupDOM`) and which
 * puts NVDA and JAWS out of reading mode, so that the slide could not be read as a document.
 */
export const keepDocumentReadable: Behaviour = ({ root }) => {
  root.removeAttribute('role');
};
