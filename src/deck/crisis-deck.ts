/** What the page tells a tool that drives it (the PDF export, the tests). Nothing else of the deck is public. */

export interface CrisisDeck {
  /** Settles when the show has its first slide on screen; never in the paper view. */
  readonly ready: Promise<void>;
  /** Settles when every page stands complete, with fonts, charts and images; never in the show. */
  readonly readyForPaper: Promise<void>;
  /** Does something that needs every slide in the document, far ones too, and gives back its result. */
  withAllSlides<Result>(work: () => Result): Result;
  /** Names of what is still missing. */
  waitingFor(): string[];
}

declare global {
  interface Window {
    crisisDeck?: CrisisDeck;
  }
}
