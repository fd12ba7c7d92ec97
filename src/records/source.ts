/** What the deck knows about a work it rests on: enough to print a reference and a source line. */

/** `own` is for what the deck's authors set down themselves, such as a table of city centres. */
export type SourceKind = 'primary' | 'dataset' | 'secondary' | 'essay' | 'own';

/** A day, or a month where the day is not known: `1985-07-25`, `1962-10`. */
export type PublicationDate = `${number}-${number}-${number}` | `${number}-${number}`;

interface Titled {
  /** Author, editor or body, as a reference list prints it: `Suh, Kyungwon`. Never the bare name of a web host. */
  readonly author: string;
  /** The title, without quotation marks around it; where a document has none, what it is: `Cable to …, 27 October 1962`. */
  readonly title: string;
  /** Where the work, or its publisher's page about it, can be met. Absent where none is sure. */
  readonly address?: `https://${string}` | `http://${string}`;
  /** The label in a source line: `FAS 2023, via Our World in Data`. */
  readonly short: string;
  /** How the work was met, and how far it can be trusted. */
  readonly note?: string;
}

/** A work that others published or keep. */
interface Work extends Titled {
  readonly kind: Exclude<SourceKind, 'essay' | 'own'>;
}

/** What a publisher brought out, or a collection edited. */
interface Printed {
  /** Where the publisher has its seat. */
  readonly place: string;
  readonly publisher: string;
  /** Year of publication. */
  readonly year: number;
}

/** A book, or a report that stands on its own. */
export interface Book extends Work, Printed {
  readonly form: 'book';
  /** `2nd ed.`, `ed. Svetlana Savranskaya` */
  readonly edition?: string;
}

/** An article in a journal. */
export interface JournalArticle extends Work {
  readonly form: 'article';
  readonly journal: string;
  readonly volume?: number;
  /** The issue: `2`, `8–9`. */
  readonly issue?: string;
  /** `Spring`, `April` */
  readonly season?: string;
  readonly year: number;
  /** First and last page, as the list of the journal's contents gives them. */
  readonly pages?: string;
}

/** An article in a newspaper or magazine. */
export interface PressArticle extends Work {
  readonly form: 'press';
  readonly paper: string;
  readonly date: PublicationDate;
}

/** A document, recording or photograph in an archive, a gazette or a library. Its day stands in its title. */
export interface ArchiveDocument extends Work {
  readonly form: 'document';
  /** Archive, gazette or library, with the shelf mark or page: `Federal Register 27, 10401`. */
  readonly heldBy: string;
  /** The year in which it was written; absent where it has none. */
  readonly year?: number;
}

/** A document in an edited collection. */
export interface PrintedDocument extends Work, Printed {
  readonly form: 'in a collection';
  /** The collection: `Foreign Relations of the United States, 1961–1963`. */
  readonly collection: string;
  /** The place in it: `vol. XI, document 96`. */
  readonly locator: string;
}

/** A page on the web. One without a day of its own says when it was read. */
export type WebPage = Work & {
  readonly form: 'page';
  /** Who publishes it, or the name of the site where that is a name: `Milestones in the History of U.S. Foreign Relations`. */
  readonly site: string;
} & ({ readonly date: PublicationDate } | { readonly read: `${number}-${number}-${number}` });

/** A series or table that numbers are read from. */
export interface Dataset extends Work {
  readonly form: 'dataset';
  readonly publisher: string;
  readonly year?: number;
  /** For a table without a year, the day it was read. */
  readonly read?: `${number}-${number}-${number}`;
}

/** The essay that the talk starts from, and what the deck's authors set down themselves. */
export interface OwnWork extends Titled {
  readonly kind: 'essay' | 'own';
  readonly form?: never;
  /** What it is: `Made up for this talk`. */
  readonly place: string;
  readonly year: number | 'undated';
}

/** One work, page or data set. */
export type Source =
  | Book
  | JournalArticle
  | PressArticle
  | ArchiveDocument
  | PrintedDocument
  | WebPage
  | Dataset
  | OwnWork;
