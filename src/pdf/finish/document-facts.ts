/** What a printed document says of itself besides its pages. */
export interface DocumentFacts {
  readonly title: string;
  /** As in HTML's `lang`: `en`. */
  readonly language: string;
  /** Left out where nobody is named. */
  readonly author?: string;
  /** One sentence on what the document is about. */
  readonly subject?: string;
  readonly keywords: readonly string[];
  /** The program that made it. */
  readonly creator: string;
  /** Stands as both the date of creation and of the last change; cut to whole seconds. */
  readonly date: Date;
}
