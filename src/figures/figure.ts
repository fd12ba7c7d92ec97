/** What a build-time drawing of the deck is: a diagram, a map or a title picture as SVG, and the same in words. */
import type { Photograph, Sources } from '../records/index.ts';
import type { Ground } from '../theme/tokens.ts';

/** Where and how large a figure is drawn, in CSS pixels of the 1280 x 720 slide. */
export interface FigureFrame {
  readonly width: number;
  readonly height: number;
  readonly ground: Ground;
}

/** A table for those who do not see the drawing. The first column holds the row heads. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One drawing. */
export interface FigureDefinition {
  /** What the drawing shows, with its figures, as its text alternative. Empty for ornament that carries no fact. */
  readonly summary: string;
  /** What is drawn and how sure it is, in a few words for the source line. */
  readonly basis?: string;
  /** Every source of every fact drawn; none only where `summary` is empty. */
  readonly sources: Sources | readonly [];
  readonly table?: FigureTable;
  /** The photograph that stands in the drawing's place where the presenter has put its file into `assets/`. */
  readonly photograph?: Photograph;
  /** The size it is drawn at; `behind` puts it under the slide's text, over the whole slide. */
  readonly place: 'evidence' | 'behind';
  /**
   * The drawing as one `<svg>` string with real `<text>`, classes from the theme and no ids.
   * A part that comes later carries `class="fragment"` and `data-fragment-index`.
   */
  draw(frame: FigureFrame): string;
}
