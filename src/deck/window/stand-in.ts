const none = (): void => {};
const nothing = (): null => null;
const never = (): boolean => false;

/**
 * What reveal.js is given for a slide, or a backdrop, that is far or only waits. At every step it goes several times through
 * its lists of all slides, and of each asks these things and sets those (6.0.2, js/reveal.js, `updateSlides`,
 * `updateSlidesVisibility`, `layout`; controllers/backgrounds.js, `update`). An object of plain functions answers in
 * nanoseconds; an element, even outside of the document, is a call into the browser each time.
 */
const inPlaceOfElement = {
  className: '',
  classList: { add: none, remove: none, toggle: never, contains: never },
  dataset: {},
  style: { display: 'none' },
  setAttribute: none,
  removeAttribute: none,
  toggleAttribute: never,
  getAttribute: nothing,
  hasAttribute: never,
  contains: never,
  closest: nothing,
  querySelector: nothing,
  querySelectorAll: () => [],
};

/** One for all: it says nothing of the slide it stands for but that it is there. */
export const standIn = inPlaceOfElement as unknown as HTMLElement;
