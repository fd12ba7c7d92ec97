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
  readonly author: string;
  readonly title: string;
  /** Place, publisher or site, and year: `Federation of American Scientists, 2023`. */
  readonly published: string;
  /** Its web address; empty where there is none. */
  readonly address: string;
}

/** A number with its sources. */
export interface ValueWords {
  readonly number: number;
  readonly sources: readonly string[];
  show(form: ValueForm): string;
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

/** A drawing made at build time. */
export interface FigureWords {
  /** Its text alternative; empty for ornament. */
  readonly summary: string;
  readonly basis?: string;
  readonly table?: TableWords;
  readonly sources: readonly string[];
  readonly place: 'evidence' | 'behind';
  /** The drawing as one `<svg>` string: trusted, as it comes from the project's own code. */
  draw(frame: FigureFrame): string;
}

/** Every name a deck may use. Maps, so that a slide cannot reach what an object inherits. */
export interface Vocabulary {
  readonly sources: ReadonlyMap<string, SourceWords>;
  readonly values: ReadonlyMap<string, ValueWords>;
  readonly quotations: ReadonlyMap<string, QuotationWords>;
  readonly charts: ReadonlyMap<string, ChartWords>;
  readonly figures: ReadonlyMap<string, FigureWords>;
}
