/** The nodes and fields the compiler adds to mdast, besides the parser's directives. */
import type { ElementContent } from 'hast';
import type { Literal, Nodes, PhrasingContent } from 'mdast';
import type { Page } from './page.ts';

/** One key of a `[@key]`; the vocabulary knows it. */
export interface Citation extends Literal {
  type: 'citation';
  /** The source's key. */
  value: string;
}

/** `:name[…]` in a line. */
export type TextDirective = Extract<Nodes, { type: 'textDirective' }>;

/** `::name` on a line of its own. */
export type LeafDirective = Extract<Nodes, { type: 'leafDirective' }>;

/** `:::name` around other blocks. */
export type ContainerDirective = Extract<Nodes, { type: 'containerDirective' }>;

/** Any of the three forms of a directive. */
export type DirectiveNode = TextDirective | LeafDirective | ContainerDirective;

/** What a directive came to: what it rests on, and how it is written as HTML. */
export interface Resolved {
  readonly cites: readonly string[];
  /** Pieces of the source line, each as inline Markdown. */
  readonly basis: readonly (readonly PhrasingContent[])[];
  readonly charts: readonly string[];
  readonly figures: readonly string[];
  readonly decisions: readonly string[];
  /** Lies under the slide's text, outside its body. */
  readonly behind: boolean;
  html(page: Page, children: readonly ElementContent[]): ElementContent[];
}

declare module 'mdast' {
  interface Data {
    /** Set on every directive that stands in a finished tree. */
    resolved?: Resolved;
    /** A container whose end is missing: what else is odd about it follows from that. */
    unclosed?: boolean;
  }
  interface PhrasingContentMap {
    citation: Citation;
  }
  interface RootContentMap {
    citation: Citation;
  }
}
