/** What a check of the built deck is, and what it finds. */
import type { Level, Message, SourcePoint } from '../compiler/messages/message.ts';
import type { Cut, Deck } from '../compiler/model.ts';
import type { SlideFacts } from './facts.ts';

/** Every rule a check goes by. The kebab-case name is what authors search for. */
export const checkRules = [
  'beyond-slide',
  'overlap',
  'text-small',
  'contrast-low',
  'headline-long',
  'headline-verb',
  'words-missing',
  'sign-missing',
  'notes-missing',
  'notes-long',
  'number-typed',
  'source-unused',
  'link-dead',
  'image-small',
] as const;
export type CheckRule = (typeof checkRules)[number];

/** Something wrong with a slide as it stands in one view. The same thing in another view is the same finding. */
export interface Finding {
  readonly level: Level;
  readonly rule: CheckRule;
  /** Where the text or picture is written, as the page has it: `slides/02-balance.md:41:9`; empty for the slide's own place. */
  readonly at: string;
  /** What tells it from others of its rule at its place, whatever the view: the words, the name. */
  readonly about: string;
  /** What is wrong, as a sentence without its full stop. */
  readonly reason: string;
  /** What to do about it, as a sentence. */
  readonly hint: string;
  /** Holds wherever the slide is shown, although it is not looked for everywhere. */
  readonly inEveryView?: true;
}

/** Looks at one slide as it was measured. */
export type SlideCheck = (slide: SlideFacts) => Finding[];

/** What is said of slides, in the compiler's form. */
export type CheckMessage = Message<CheckRule>;

/** A source that a talk may cite. */
export interface KnownSource {
  readonly key: string;
  /** Whether a figure, a quotation or any other record of the data rests on it. */
  readonly inData: boolean;
  /** Where its record stands. */
  readonly at: SourcePoint;
}

/** A talk as its checks see it: what needs no browser to be told. */
export interface Talk {
  readonly deck: Deck;
  /** The lengths that are looked at. */
  readonly cuts: readonly Cut[];
  readonly sources: readonly KnownSource[];
}

/** Looks at the whole talk. */
export type TalkCheck = (talk: Talk) => CheckMessage[];

/** A warning at a place: what a check of the talk says. */
export const warningAt = (at: SourcePoint, rule: CheckRule, reason: string, hint: string): CheckMessage => ({
  file: at.file,
  line: at.line,
  column: at.column,
  level: 'warning',
  rule,
  reason,
  hint,
});
