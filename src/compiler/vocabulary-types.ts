/** What names a slide may use, and what stands behind each: the compiler's only view of data, charts and figures. */
import type { FigureFrame } from '../figures/figure.ts';

/** How a value is shown: `plain` 25,540; `unit` 25,540 warheads; `range` 300–500. */
export const valueForms = ['plain', 'unit', 'range'] as const;
export type ValueForm = (typeof valueForms)[number];

/** A table in words. The first column holds the row heads. */
export interface TableWords {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A work of the reference list. */
export interface SourceWords {
  /** The label in a source line: `FAS 2023, via Our World in Data`. */
  readonly short: string;
  /** The whole reference without its address, in pieces: `work` marks the title of a book, journal or collection. */
  readonly reference: readonly { readonly text: string; readonly work: boolean }[];
  /** Its web address; empty where there is none. */
  readonly address: string;
}

/** A number with its sources. */
export interface ValueWords {
  readonly number: number;
  readonly sources: readonly string[];
  /** The number as it is written in a language: `en`, `de-AT`. */
  show(form: ValueForm, lang?: string): string;
}

/** A quotation with who said it and how we know. */
export interface QuotationWords {
  /** The words, without the quotation marks around them; paragraphs are separated by an empty line. */
  readonly text: string;
  /** Speaker, role and date: `Robert McNamara, Secretary of Defense, 16 October 1962`. */
  readonly attribution: string;
  readonly sources: readonly string[];
  /** The source card's rows, in order: `Who`, `When`, `Made for`, … */
  readonly card: readonly { readonly term: string; readonly words: string }[];
}

/** A chart's words: what it says to people who do not see it. */
export interface ChartWords {
  readonly summary: string;
  readonly basis: string;
  readonly steps: readonly { readonly says: string }[];
  readonly table: TableWords;
  readonly sources: readonly string[];
}

/** A photograph that may be in `assets/`, and what must be said of it. */
export interface PhotographWords {
  /** Path in `assets/`: `photos/u2.jpg`. */
  readonly file: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly caption: string;
  /** Photographer, collection, date and rights. */
  readonly credit: string;
  readonly sources: readonly string[];
}

/** A drawing made at build time. */
export interface FigureWords {
  /** Its text alternative; empty for ornament. */
  readonly summary: string;
  readonly basis?: string;
  readonly table?: TableWords;
  readonly sources: readonly string[];
  readonly place: 'evidence' | 'behind';
  /** Stands in the drawing's place where its file is there. */
  readonly photograph?: PhotographWords;
  /** The drawing as one `<svg>` string: trusted, as it comes from the project's own code. */
  draw(frame: FigureFrame): string;
}

/** A question that the class votes on. */
export interface DecisionWords {
  readonly question: string;
  /** Two to nine; each is counted by the key of its position, from 1. */
  readonly options: readonly { readonly name: string; readonly for?: string; readonly against?: string }[];
  /** The key of the option that was chosen at the time: its position in `options`, from 1. */
  readonly chosen?: number;
  /** The same as a sentence. */
  readonly chosenSays?: string;
  /** Name of the earlier vote on the same question. */
  readonly comparedWith?: string;
  readonly sources: readonly string[];
}

/** When the public learned something. */
export interface DisclosureWords {
  /** Year of the first publication. */
  readonly year: number;
  /** Year of the last, where it came out in parts. */
  readonly until?: number;
  readonly sources: readonly string[];
}

/** Who made one thing that the deck shows. */
export interface CreditWords {
  readonly words: string;
  /** The source it is owed to: it is named only where the talk cites that. */
  readonly source?: string;
}

/** What the last slide says of the makers. */
export interface CreditsWords {
  readonly pictures: {
    readonly term: string;
    /** Where no photograph is shown, and where some are. */
    readonly drawnInstead: string;
    readonly drawnBesides: string;
  };
  readonly groups: readonly { readonly term: string; readonly entries: readonly CreditWords[] }[];
}

/** Every name a deck may use. Maps, so that a slide cannot reach what an object inherits. */
export interface Vocabulary {
  readonly sources: ReadonlyMap<string, SourceWords>;
  readonly values: ReadonlyMap<string, ValueWords>;
  readonly quotations: ReadonlyMap<string, QuotationWords>;
  readonly charts: ReadonlyMap<string, ChartWords>;
  readonly figures: ReadonlyMap<string, FigureWords>;
  readonly decisions: ReadonlyMap<string, DecisionWords>;
  readonly disclosures: ReadonlyMap<string, DisclosureWords>;
  readonly credits: CreditsWords;
}
