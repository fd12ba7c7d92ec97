/** How large a chart is drawn on the page, in CSS pixels of the drawing; the style sheet scales it to the column. */

/** The charts are made for this box of the 1280 x 720 slide. */
const slideBox = { width: 1136, height: 440 } as const;

/** The charts whose words stand apart in less room than that; the narrower, the larger they are read. */
const leastWidths: Readonly<Record<string, number>> = {
  'stockpiles-by-year': 840,
  'nine-ratios': 760,
  'stockpile-ratio-by-year': 760,
  'arms-race-after': 840,
};

/** As wide as the column where the chart can be; no less than it needs, and no more than it was made for. */
export function chartSize(name: string, columnWidth: number): { width: number; height: number } {
  const least = leastWidths[name] ?? slideBox.width;
  const width = Math.min(Math.max(Math.floor(columnWidth), least), slideBox.width);
  return { width, height: slideBox.height };
}
