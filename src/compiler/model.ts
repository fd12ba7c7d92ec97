/** The deck as the compiler understands it: what the pages, the ruler, the pace and the reference list are made from. */
import type { Element, ElementContent } from 'hast';
import type { Layout } from '../theme/layouts.ts';
import type { Ground } from '../theme/tokens.ts';
import type { Message, SourcePoint } from './messages/message.ts';
import type { Undecoded } from './source/decode.ts';

/** One file of `slides/` as read from disk. */
export interface SlideFile {
  /** Path as shown in messages: `slides/03-balance.md`. */
  readonly path: string;
  readonly text: string;
  /** What of its bytes is no UTF-8, in order; none where it is not given. */
  readonly undecoded?: readonly Undecoded[];
}

/** The talk's three lengths in minutes. A slide belongs to the cut it names and every longer one. */
export const cuts = [10, 20, 40] as const;
export type Cut = (typeof cuts)[number];

/** The cut that has every slide: the page is written as this talk, and the browser cuts it to the others. */
export const longestCut: Cut = 40;

/** One value for each length of the talk. */
export type PerCut<Value> = Readonly<Record<Cut, Value>>;

/** The lengths that the talk declares, and where: the minutes of its slides must add up to them. */
export interface TalkLengths {
  readonly cuts: readonly Cut[];
  readonly at: SourcePoint;
}

/** The thirteen days, as days of October 1962. */
export const dayRange = { first: 16, last: 28 } as const;

/**
 * The day a slide is about: 16 to 28 (October 1962), or `before` or `after` the thirteen days; `none` where the talk is
 * about other days, and the slide has no ruler.
 */
export type SlideDay = number | 'before' | 'after' | 'none';

/** Name of an act and its number; 0 for what stands outside the acts, such as the opening. */
export interface Act {
  readonly number: number;
  readonly name: string;
}

/**
 * The parts of the speaker notes in the order the presenter needs them; `say` is the text before any heading, `teacher`
 * is for the page before the talk.
 */
export const notesParts = ['say', 'ask', 'doubt', 'look', 'handout', 'teacher'] as const;
export type NotesPart = (typeof notesParts)[number];

/** One value for every part of the notes. */
export const forEachPart = <Value>(value: (part: NotesPart) => Value): Record<NotesPart, Value> =>
  Object.fromEntries(notesParts.map((part) => [part, value(part)])) as Record<NotesPart, Value>;

/** Speaker notes by part. `say` is required where there are notes. */
export type Notes = Readonly<Record<NotesPart, readonly ElementContent[]>>;

/** What a slide's attributes and its file's front matter settle. */
export interface SlideSettings {
  /** Empty where the author gave none, which is an error. */
  readonly id: string;
  readonly layout: Layout;
  readonly ground: Ground;
  readonly kicker: string;
  readonly day: SlideDay;
  /** The shortest cut the slide is in. */
  readonly cut: Cut;
  /** Every cut it is in, the shortest first. */
  readonly cuts: readonly Cut[];
  /** Planned minutes in each cut; 0 where the slide is not in it. */
  readonly minutes: PerCut<number>;
  /** Minutes for which the class thinks, in pairs, before anyone answers; null where it is not asked to. */
  readonly think: number | null;
  /** The language it is written in: `en`, `pt-BR`. */
  readonly lang: string;
  /** It stands behind the end of the talk: who presents does not come to it by stepping on. */
  readonly appendix: boolean;
}

/** One slide, checked and resolved. Names of charts, figures, decisions and sources are those of the vocabulary it was compiled with. */
export interface Slide extends SlideSettings {
  /** Where its headline stands in the Markdown. */
  readonly at: SourcePoint;
  readonly act: Act;
  /** The headline as inline HTML nodes, and as plain text for bookmarks and titles. */
  readonly headline: readonly ElementContent[];
  readonly headlineText: string;
  /** Drawings that lie under the slide's text. */
  readonly behind: readonly ElementContent[];
  readonly body: readonly ElementContent[];
  readonly notes: Notes | null;
  readonly charts: readonly string[];
  readonly figures: readonly string[];
  readonly decisions: readonly string[];
  /** Every source the slide's text, values, charts, figures and quotations rest on, in order of appearance. */
  readonly cites: readonly string[];
  /** The same for the speaker notes, which have no source line. */
  readonly noteCites: readonly string[];
  /** What the source line says before the sources: one piece of inline HTML each. */
  readonly basis: readonly (readonly ElementContent[])[];
}

/** The compiled talk. */
export interface Deck {
  /** Title of the talk: the first slide's headline. */
  readonly title: string;
  /** Its language; null where it does not say it, and the page's own holds. */
  readonly lang: string | null;
  readonly slides: readonly Slide[];
  /** Each cut's sources in the order of their first citation in it: the index plus one is the number shown. */
  readonly references: PerCut<readonly string[]>;
}

/** What a compilation gives back: always a deck, and everything there is to say about it. */
export interface Compilation {
  readonly deck: Deck;
  /** The `<section>` elements, one a slide, in order; or the one that says that there are none. */
  readonly sections: readonly Element[];
  /** The same as HTML, ready to stand inside `.slides`. */
  readonly html: string;
  readonly messages: readonly Message[];
}
