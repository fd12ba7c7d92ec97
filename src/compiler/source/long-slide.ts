/** A slide longer than anybody writes one: a picture's bytes or a whole book pasted into it. */
import { errorAt, type Message } from '../messages/message.ts';
import { pointAt, type SlideSource } from './source.ts';

/**
 * Characters that a slide may have with its notes; one that is shown and spoken has up to four thousand. The parser's time and
 * memory grow with the square of a paragraph: 20,000 quotation marks in a row are more than it can hold, and with 100,000 it
 * takes Node.js down with it.
 */
export const longestText = 10_000;

/** `20,000`, however the machine writes its numbers. */
export const grouped = (count: number): string => count.toLocaleString('en-US');

/** Whether a slide is too long to be read as Markdown. */
export const isTooLong = ({ text }: SlideSource): boolean => text.length > longestText;

/** A slide that is too long, in two. */
export interface LongSlide {
  /** Its first line; null where that is too long itself. */
  readonly headline: SlideSource | null;
  /** What is shown as written. */
  readonly rest: string;
  readonly message: Message;
}

/** Cuts a slide that is too long behind its headline. */
export function cutLongSlide(source: SlideSource): LongSlide {
  const { text } = source;
  const reason = `This slide has ${grouped(text.length)} characters, more than the ${grouped(longestText)} that it may have.`;
  const hint = 'Divide it with "# Headline {#id}", or take out what was pasted by mistake.';
  const message = errorAt(pointAt(source, 0), 'slide-too-long', reason, hint);
  const lineEnd = text.indexOf('\n');
  const hasHeadline = lineEnd >= 0 && lineEnd <= longestText;
  return hasHeadline
    ? { headline: { ...source, text: text.slice(0, lineEnd) }, rest: text.slice(lineEnd + 1).trim(), message }
    : { headline: null, rest: text, message };
}
