/** What the deck knows about a work it rests on: enough to print a reference and a source line. */

/** `own` is for what the deck's authors set down themselves, such as a table of city centres. */
export type SourceKind = 'primary' | 'dataset' | 'secondary' | 'essay' | 'own';

/** One work, page or data set. */
export interface Source {
  readonly kind: SourceKind;
  /** Author, editor or body, as a reference list prints it: `Suh, Kyungwon`. */
  readonly author: string;
  /** The title; for a page whose title is not known, a plain description of it. */
  readonly title: string;
  /** Place and publisher, or the journal, archive or site the work stands in. */
  readonly place: string;
  /** Year of publication, or of the document where it stands on its own. */
  readonly year: number | 'undated';
  /** Where the work, or its publisher's page about it, can be met. Absent where none is sure. */
  readonly address?: `https://${string}` | `http://${string}`;
  /** The label in a source line: `FAS 2023, via Our World in Data`. */
  readonly short: string;
  /** How the work was met, and how far it can be trusted. */
  readonly note?: string;
}
