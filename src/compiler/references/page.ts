/** What a directive may ask of the page it is written on. */
import type { Element } from 'hast';
import type { Ground } from '../../theme/tokens.ts';
import type { PerCut } from '../model.ts';
import type { SourceWords } from '../vocabulary-types.ts';

/** A line of the reference list. */
export interface Reference {
  readonly key: string;
  /** In each cut, from 1, in the order of first citation; null where the cut does not cite it. */
  readonly numbers: PerCut<number | null>;
  /** The page of the list it stands on in each cut, from 1. */
  readonly pages: PerCut<number | null>;
  readonly words: SourceWords;
}

/** The slide as its parts see it when they become HTML. */
export interface Page {
  readonly ground: Ground;
  /** The language of the slide. */
  readonly lang: string;
  /** A text column stands beside the evidence. */
  readonly hasAside: boolean;
  /** The part of the reference list that this slide has room for. */
  readonly references: readonly Reference[];
  /** The number of a source as a link to its place in the reference list. */
  cite(key: string): Element;
  /** Whether anything in the talk rests on the source. */
  isCited(key: string): boolean;
}
