/** The steps of a slide outside reveal.js: which fragments come together, and how a copy stops at a step. */

/** Fragments of one slide in the order reveal.js shows them, as groups that come together. */
export function fragmentGroups(slide: Element): Element[][] {
  const groups = new Map<number, Element[]>();
  [...slide.querySelectorAll('.fragment')].forEach((fragment, position) => {
    const written = fragment.getAttribute('data-fragment-index');
    const index = written === null ? position : Number(written);
    groups.set(index, [...(groups.get(index) ?? []), fragment]);
  });
  return [...groups.entries()].sort(([a], [b]) => a - b).map(([, fragments]) => fragments);
}

/** Marks what comes after a step; the style sheet hides it. */
export function stopAtStep(slide: Element, step: number): void {
  for (const group of fragmentGroups(slide).slice(step)) {
    for (const fragment of group) fragment.classList.add('not-yet');
  }
}
