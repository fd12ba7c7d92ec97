/** The steps of a slide outside reveal.js: which fragments come together, and how a copy stops at a step. */

/**
 * Positions of a slide's fragments in groups that come together, in the order reveal.js shows them (6.0.2,
 * controllers/fragments.js, `sort`): those with a written index by that, then the others one by one as they stand.
 */
export function stepGroups(indices: readonly (number | null)[]): number[][] {
  const written = new Map<number, number[]>();
  const others: number[][] = [];
  indices.forEach((index, position) => {
    if (index === null) others.push([position]);
    else written.set(index, [...(written.get(index) ?? []), position]);
  });
  const ordered = [...written].sort(([a], [b]) => a - b).map(([, positions]) => positions);
  return [...ordered, ...others];
}

/** The fragments of one slide in groups that come together. */
export function fragmentGroups(slide: Element): Element[][] {
  const fragments = [...slide.querySelectorAll('.fragment')];
  const indices = fragments.map((fragment) => {
    const written = fragment.getAttribute('data-fragment-index');
    return written === null ? null : Number(written);
  });
  return stepGroups(indices).map((group) => fragments.filter((_, position) => group.includes(position)));
}

/** Marks what comes after a step; the style sheet hides it. */
export function stopAtStep(slide: Element, step: number): void {
  for (const group of fragmentGroups(slide).slice(step)) {
    for (const fragment of group) fragment.classList.add('not-yet');
  }
}

/** A slide by its index in the talk, at one of its steps. */
export interface Place {
  readonly slide: number;
  readonly step: number;
}

/**
 * The place that the next key brings, with `steps` the number of every slide's steps; null at the end of the talk, which is
 * before the slide `end` for those who stand before that.
 */
export function nextPlace(
  steps: readonly number[],
  { slide, step }: Place,
  end: number = steps.length,
): Place | null {
  if (step < (steps[slide] ?? 0)) return { slide, step: step + 1 };
  const isEnd = slide + 1 >= steps.length || slide + 1 === end;
  return isEnd ? null : { slide: slide + 1, step: 0 };
}
