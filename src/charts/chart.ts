/** What a chart of the deck is: a picture in steps, and the same thing in words and as a table. */
import type { ChartConfiguration } from 'chart.js';
import type { Figure, Sources } from '../records/index.ts';
import type { Palette } from '../theme/tokens.ts';

/** What a chart is drawn with. */
export interface ChartLook {
  readonly palette: Palette;
  /** Size of the chart's box in CSS pixels of the 1280 x 720 slide. */
  readonly width: number;
  readonly height: number;
  /** False for paper and under reduced motion: nothing moves. */
  readonly animated: boolean;
}

/** One step of a chart's argument. */
export interface ChartStep {
  /** What this step shows, as a sentence: announced to screen readers, listed in the handout. */
  readonly says: string;
}

/** A table that says in cells what the chart says in marks. The first column holds the row heads. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * One chart. Pure and free of the DOM: the compiler reads its words in Node, the deck draws its
 * configuration in the browser. Import nothing but types from Chart.js in a chart's file.
 */
export interface ChartDefinition {
  /** The finished chart in two or three sentences with its figures, for people who do not see it. */
  readonly summary: string;
  /** What is counted and how sure it is, in a few words for the source line. */
  readonly basis: string;
  /** Step 0 stands when the slide opens; each later one is a fragment. */
  readonly steps: readonly [ChartStep, ...ChartStep[]];
  readonly table: DataTable;
  /** The numbers drawn, for whoever wants them as a table with everything that their records say. */
  readonly figures: readonly Figure[];
  /** Every source of every number drawn, in order of importance. */
  readonly sources: Sources;
  /**
   * The Chart.js configuration at a step: `0` to `steps.length - 1`.
   * The datasets are the same ones in the same order at every step (hidden until theirs), so that Chart.js
   * can move from one step to the next; what a step adds is never a new dataset.
   */
  configure(step: number, look: ChartLook): ChartConfiguration;
}
