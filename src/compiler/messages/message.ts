/** What the compiler tells an author: one message a mistake, with its place and what to do. */

import { withoutCommentSigns } from '../source/comment-sign.ts';

/** A place in a slide file; line and column count from 1. */
export interface SourcePoint {
  /** Path as the author knows it, from the project's folder, with forward slashes: `slides/03-balance.md`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Every rule that can be broken. The kebab-case name is what tests and authors search for. */
export const rules = [
  'file-unreadable',
  'file-not-read',
  'text-not-utf-8',
  'character-unshowable',
  'character-turning',
  'character-unseen',
  'front-matter-invalid',
  'front-matter-key-unknown',
  'front-matter-value-invalid',
  'front-matter-key-misplaced',
  'text-before-first-slide',
  'comment-unclosed',
  'comment-nested',
  'comment-misplaced',
  'slide-too-long',
  'slides-too-many',
  'slides-hidden',
  'appendix-misplaced',
  'nested-too-deeply',
  'headline-missing',
  'attribute-unknown',
  'attribute-invalid',
  'attribute-block-unread',
  'sign-wide',
  'id-missing',
  'id-duplicate',
  'directive-unknown',
  'directive-misplaced',
  'directive-unread',
  'fence-unclosed',
  'fence-stray',
  'notes-duplicate',
  'notes-part-unknown',
  'notes-say-missing',
  'heading-misplaced',
  'chart-unknown',
  'figure-unknown',
  'quotation-unknown',
  'decision-unknown',
  'decision-chosen',
  'value-unknown',
  'disclosure-unknown',
  'source-unknown',
  'link-target-unknown',
  'link-left-out',
  'image-missing',
  'image-alt-missing',
  'image-unread',
  'image-broken',
  'image-incomplete',
  'image-large',
  'table-cell-extra',
  'markdown-unsupported',
  'references-missing',
  'evidence-missing',
  'cut-length',
  'html-escaped',
  'markup-shown',
  'data-invalid',
] as const;
export type Rule = (typeof rules)[number];

/** Errors stop the build; warnings do not. */
export type Level = 'error' | 'warning';

/** One mistake in a slide file. Whoever looks at slides by rules of its own names them in place of the compiler's. */
export interface Message<RuleName extends string = Rule> extends SourcePoint {
  readonly level: Level;
  readonly rule: RuleName;
  /** What is wrong, as a sentence. */
  readonly reason: string;
  /** What to do about it, as a sentence: "Did you mean "nine-ratios"?". */
  readonly hint: string;
}

/**
 * A message as one line, the way editors and terminals can jump to it:
 * `slides/03-balance.md:41:9  error  No chart is named "nine-ratio". Did you mean "nine-ratios"?  (chart-unknown)`.
 */
export function formatMessage(message: Message<string>): string {
  const { file, line, column, level, reason, hint, rule } = message;
  return `${file}:${line}:${column}  ${level}  ${[reason, hint].filter(Boolean).join(' ')}  (${rule})`;
}

/** What a phase gives back: its result, and what it has to say. Nothing is thrown for an author's mistake. */
export interface Outcome<Result> {
  readonly result: Result;
  readonly messages: readonly Message[];
}

/** An error at a place. `hint` may be empty where the reason says it all. What either quotes may have had a comment in it. */
export function errorAt(at: SourcePoint, rule: Rule, reason: string, hint = ''): Message {
  const [says, helps] = [withoutCommentSigns(reason), withoutCommentSigns(hint)];
  return { file: at.file, line: at.line, column: at.column, level: 'error', rule, reason: says, hint: helps };
}

/** A warning at a place. */
export function warningAt(at: SourcePoint, rule: Rule, reason: string, hint = ''): Message {
  return { ...errorAt(at, rule, reason, hint), level: 'warning' };
}

/** Messages in reading order: by file, line, column, then rule. */
export function inReadingOrder<RuleName extends string>(
  messages: readonly Message<RuleName>[],
): Message<RuleName>[] {
  return [...messages].sort(
    (a, b) =>
      Number(a.file > b.file) - Number(a.file < b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule),
  );
}
