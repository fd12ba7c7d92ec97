/** The nodes and fields the compiler adds to mdast, besides the parser's directives. */
import type { ElementContent } from 'hast';
import type { Literal, Node, Nodes, PhrasingContent } from 'mdast';
import type { Page } from '../references/page.ts';

/** One key of a `[@key]`; the vocabulary knows it. */
export interface Citation extends Literal {
  type: 'citation';
  /** The source's key. */
  value: string;
}

/** What a slide says of a picture, and what its file is. */
export interface PictureWords {
  /** As plain text, below the picture; empty for none. */
  readonly caption: string;
  readonly credit: string;
  /** The most it takes of the width there is, in whole percent; null where only the room decides. */
  readonly width: number | null;
}

/** The file that an image shows. */
export interface ImageFile {
  /** Path in `assets/`. */
  readonly path: string;
  /** Pixels; null where nobody has looked into the file. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** A drawing, which is as sharp in any size. */
  readonly isDrawing: boolean;
}

/** Pictures that stand by themselves, side by side: one, or a row of them. */
export interface PictureRow extends Node {
  type: 'pictureRow';
  /** Each an image, or an image and what stands around it alone: a link, a step. */
  children: (PhrasingContent | ContainerDirective)[];
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
    /** Of an image: what is said of it. */
    words?: PictureWords;
    /** Of an image: its file, once it is found. */
    file?: ImageFile;
  }
  interface BlockContentMap {
    pictureRow: PictureRow;
  }
  interface PhrasingContentMap {
    citation: Citation;
    pictureRow: PictureRow;
  }
  interface RootContentMap {
    citation: Citation;
    pictureRow: PictureRow;
  }
}
