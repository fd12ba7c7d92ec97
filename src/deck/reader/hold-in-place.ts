/** What a reader does to move the page, or to begin to. */
const usersMoves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** How far a place may be from where it was put, in CSS pixels: browsers scroll by whole pixels of the screen. */
const tolerance = 2;

/**
 * Scrolls to `place` and keeps it there while what stands before it gets its real height (an article has a supposed one
 * until it is near the window), until the reader moves the page or something else scrolls it. `parts` are what may change
 * in height. Gives back what lets go earlier.
 */
export function holdInPlace(place: Element, parts: Iterable<Element>): () => void {
  const { style } = document.documentElement;
  const wanted = new AbortController();
  let [top, scrolled] = [0, 0];
  const put = (): void => {
    place.scrollIntoView({ behavior: 'instant' });
    top = place.getBoundingClientRect().top;
    scrolled = window.scrollY;
  };
  const sizes = new ResizeObserver(put);
  const release = (): void => {
    wanted.abort();
    sizes.disconnect();
    style.removeProperty('overflow-anchor');
  };
  // The place moves without a scroll while something grows; a scroll that leaves it where it was is the browser's own to it.
  const noticeOthers = (): void => {
    const moved = Math.abs(place.getBoundingClientRect().top - top) > tolerance;
    if (moved && Math.abs(window.scrollY - scrolled) > tolerance) release();
  };
  // The browser's own anchor would be another one, and two of them cannot be told from a reader.
  style.setProperty('overflow-anchor', 'none');
  put();
  for (const part of parts) sizes.observe(part);
  for (const move of usersMoves)
    window.addEventListener(move, release, { passive: true, capture: true, signal: wanted.signal });
  window.addEventListener('scroll', noticeOthers, { passive: true, signal: wanted.signal });
  return release;
}
