/** How small text may be on a slide: the rule that slides are measured by. */

/** Least size of what the room must read, in CSS pixels of the slide. */
export const smallestText = 20;

/** Least size of what stands in a slide's margin, for those who look closer, in CSS pixels of the slide. */
export const smallestMarginalText = 14;

/** Everything that may be that small, as CSS selectors: a text counts that stands in one of them. */
export const marginalParts = [
  '.kicker',
  '.source-line',
  '.day-ruler',
  '.cite',
  // Heads of source cards, credits and tables; the tag that dates a disclosure; the keys of votes and of the timer.
  'dt',
  'thead th',
  '.decision-head',
  '.known-since',
  '.key-hint',
  '.think-control',
  // Entries of the reference list: looked up, not read out.
  '.references',
  // Dates, hours and tags in drawings; in charts, which have no classes, what is set in the typeface of tags.
  '.mono',
] as const;
